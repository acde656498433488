package nl.driehoek.ui.common.work;

/** Keeps only the newest of a row of works, as when searching while typing: the answer of an older one is dropped. */
public final class Latest {

    private Running current = () -> {};

    /** Starts {@code work} and drops the one before. */
    public <T> void run(Work<T> work, Tasks tasks) {
        current.cancel();
        current = work.runOn(tasks);
    }

    /** Drops what is under way. */
    public void cancel() {
        current.cancel();
    }
}
