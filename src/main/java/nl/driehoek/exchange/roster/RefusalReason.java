package nl.driehoek.exchange.roster;

/** Why a file cannot be read at all. */
public enum RefusalReason {
    /** Nothing in it. */
    EMPTY("import.refused.empty"),
    /** Larger than {@link Limits#BYTES}. */
    TOO_LARGE("import.refused.tooLarge"),
    /** More pupils, rows or parts than a school has. */
    TOO_MANY("import.refused.tooMany"),
    /** One field longer than {@link Limits#FIELD}. */
    FIELD_TOO_LONG("import.refused.fieldTooLong"),
    /** Elements within elements without end. */
    TOO_DEEP("import.refused.tooDeep"),
    /** The time was up. */
    TOO_SLOW("import.refused.tooSlow"),
    /** The person stopped it. */
    CANCELLED("import.refused.cancelled"),
    /** The disk or the system would not give the file. */
    NO_ACCESS("import.refused.noAccess"),
    /** A PDF. */
    PDF("import.refused.pdf"),
    /** A workbook of Excel or another spreadsheet. */
    SPREADSHEET("import.refused.spreadsheet"),
    /** A compressed folder. */
    ZIP("import.refused.zip"),
    /** A text document. */
    WORD("import.refused.word"),
    /** A picture. */
    PICTURE("import.refused.picture"),
    /** A web page. */
    HTML("import.refused.html"),
    /** An answer of the UWLR service, meant for learning material. */
    UWLR("import.refused.uwlr"),
    /** XML of another kind. */
    OTHER_XML("import.refused.otherXml"),
    /** XML that defines things of its own, which may reach outside the file. */
    DOCTYPE("import.refused.doctype"),
    /** XML that ends too early or is broken. */
    BROKEN_XML("import.refused.brokenXml"),
    /** Letters are written in another way than the file says. */
    ENCODING("import.refused.encoding"),
    /** A quotation mark in a table is never closed. */
    OPEN_QUOTE("import.refused.openQuote"),
    /** Neither XML nor a table. */
    UNKNOWN("import.refused.unknown");

    private final String textKey;

    RefusalReason(String textKey) {
        this.textKey = textKey;
    }

    /** The key of the Dutch sentence that says what the file is and what to do. */
    public String textKey() {
        return textKey;
    }
}
