package nl.driehoek.ui.common.work;

/** Something that is under way. */
@FunctionalInterface
public interface Running {

    /**
     * From now on its outcome is dropped. The work itself is never interrupted: interrupting a thread would close the
     * store.
     */
    void cancel();
}
