package nl.driehoek.ui.common.dialog;

/**
 * The only way to ask the user something. Dialogs are a layer inside the window; they do not block the caller: what
 * follows is in the action.
 */
public interface Dialogs {

    /** Asks {@code question}; {@code action} runs when the user chooses the verb. */
    void confirm(Question question, Runnable action);

    /**
     * Asks with the texts of two keys; the other button leaves all as it is. An unknown key throws at once.
     */
    void confirm(String titleKey, String verbKey, Runnable action);

    /** Asks before destroying; {@code action} runs when the user typed the count and chose the red button. */
    void destroy(Destruction destruction, Runnable action);

    /** Shows {@code card}; it closes by its own buttons or Esc. */
    void open(DialogCard card);

    /** Tells calmly that something unexpected happened, with a code and the details to copy. */
    void failure(Throwable failure);
}
