package nl.driehoek.domain.conversation;

/** On which corner of the triangle somebody stands, or beside it. */
public enum PartyKind {
    /** A parent or carer. */
    PARENT,
    /** The pupil. */
    PUPIL,
    /** Somebody of school. */
    STAFF,
    /** Somebody a parent brings. */
    COMPANION,
    /** An interpreter. */
    INTERPRETER,
    /** Somebody from outside. */
    OTHER
}
