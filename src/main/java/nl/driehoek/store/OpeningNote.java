package nl.driehoek.store;

/** What had to be done before a store was open. */
public enum OpeningNote {
    /** It was not closed properly; it was checked completely and nothing is missing. */
    RECOVERED("store.opening.note.recovered"),
    /** The very last write was torn and was left out; everything that was reported as saved is there. */
    TORN_END_CUT("store.opening.note.torn"),
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
