package nl.driehoek.ui.common.dialog;

/** Short words at the foot of the window, only for copying and undoing; they go by themselves after 8 seconds. */
public interface Toasts {

    /** Tells {@code words}. */
    void tell(String words);

    /** Tells {@code words} and offers to undo; {@code undo} runs when the user takes the offer. */
    void undoable(String words, Runnable undo);
}
