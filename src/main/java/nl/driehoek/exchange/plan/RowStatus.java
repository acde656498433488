package nl.driehoek.exchange.plan;

/** What a row of the preview means, in the order in which rows are shown. */
public enum RowStatus {
    /** Somebody has to choose first. */
    NEEDS_CHOICE("import.status.choose"),
    /** Not in the store yet. */
    NEW("import.status.new"),
    /** In the store, with another value somewhere. */
    CHANGED("import.status.changed"),
    /** Has left. */
    LEFT("import.status.left"),
    /** In the store and not in the file; stays as it is. */
    NOT_IN_FILE("import.status.notInFile"),
    /** The same in file and store. */
    UNCHANGED("import.status.unchanged"),
    /** Cannot be used. */
    REJECTED("import.status.rejected");

    private final String textKey;

    RowStatus(String textKey) {
        this.textKey = textKey;
    }

    /** The Dutch word in the bundle. */
    public String textKey() {
        return textKey;
    }
}
