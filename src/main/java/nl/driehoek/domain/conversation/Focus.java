package nl.driehoek.domain.conversation;

/** What the preparer pays attention to. */
public enum Focus {
    /** Inhoud. */
    CONTENT,
    /** Gevoel. */
    FEELING,
    /** Interactie. */
    INTERACTION,
    /** Procedure. */
    PROCEDURE
}
