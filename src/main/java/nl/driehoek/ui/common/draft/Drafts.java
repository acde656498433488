package nl.driehoek.ui.common.draft;

import java.util.ArrayList;
import java.util.List;

/** The drafts that are open now, so that locking and closing save them first. Use it on the thread of the screen. */
public final class Drafts {

    private final List<Draft<?>> open = new ArrayList<>();

    /** {@code draft} is on a screen from now on. */
    public void opened(Draft<?> draft) {
        open.add(draft);
    }

    /** {@code draft} is off the screen; what was not saved yet is saved first, on this thread. */
    public boolean closed(Draft<?> draft) {
        open.remove(draft);
        return draft.flushNow();
    }

    /** Saves all of them before returning; for locking and closing. False when one could not be saved. */
    public boolean flushAll() {
        boolean all = true;
        for (Draft<?> draft : List.copyOf(open)) {
            all &= draft.flushNow();
        }
        return all;
    }

    /** How many are open. */
    public int size() {
        return open.size();
    }
}
