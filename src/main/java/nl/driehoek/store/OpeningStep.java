package nl.driehoek.store;

/** What opening is busy with, for the screen that waits. */
public enum OpeningStep {
    /** The usual quick look. */
    OPENING("store.opening.opening"),
    /** A copy is put aside before anything is tried. */
    COPYING("store.opening.copying"),
    /** The store was not closed properly; every part is read. */
    CHECKING("store.opening.checking"),
    /** The store is brought up to date. */
    MIGRATING("store.opening.migrating");

    private final String textKey;

    OpeningStep(String textKey) {
        this.textKey = textKey;
    }

    /** The key of the sentence for the user. */
    public String textKey() {
        return textKey;
    }
}
