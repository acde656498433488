package nl.driehoek.ui;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.ui.common.dialog.Toasts;

/** Toasts for tests: remembers the words and can take the offer to undo. */
public final class FakeToasts implements Toasts {

    private final List<String> told = new ArrayList<>();
    private Runnable undo = () -> {};

    @Override
    public void tell(String words) {
        told.add(words);
    }

    @Override
    public void undoable(String words, Runnable undo) {
        told.add(words);
        this.undo = undo;
    }

    /** What was told, in order. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** Takes the last offer to undo. */
    public void undoLast() {
        undo.run();
    }
}
