package nl.driehoek.store;

/** What had to be done before a store was open. */
public enum OpeningNote {
    /** It was not closed properly; it was checked completely and nothing is missing. */
    RECOVERED("store.opening.note.recovered"),
    /** Writes that were under way were torn and left out; what had been reported as saved before them is there. */
    TORN_WRITE_LEFT_OUT("store.opening.note.torn"),
    /** A newer version of the program brought it up to date. */
    MIGRATED("store.opening.note.migrated"),
    /** The user opened it although it was older than expected or altered. */
    ACCEPTED("store.opening.note.accepted");

    private final String textKey;

    OpeningNote(String textKey) {
        this.textKey = textKey;
    }

    /** The key of the sentence for the user. */
    public String textKey() {
        return textKey;
    }
}
