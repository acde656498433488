package nl.driehoek.exchange.csv;

/** What a column of a table can mean. */
public enum CsvField {
    /** Not taken over. */
    IGNORE("import.field.ignore", false),
    /** Number of the pupil in the administration. */
    KEY("import.field.key", false),
    /** Roepnaam. */
    CALL_NAME("import.field.callName", false),
    /** Voornamen. */
    FIRST_NAMES("import.field.firstNames", false),
    /** Voorletters. */
    INITIALS("import.field.initials", false),
    /** Voorvoegsel. */
    PREFIX("import.field.prefix", false),
    /** Achternaam. */
    SURNAME("import.field.surname", false),
    /** The whole name in one column. */
    FULL_NAME("import.field.fullName", false),
    /** Birth date. */
    BORN("import.field.born", false),
    /** Sex. */
    SEX("import.field.sex", false),
    /** Name of the home group. */
    GROUP("import.field.group", false),
    /** Year group. */
    YEAR("import.field.year", false),
    /** First day at school. */
    STARTED("import.field.started", false),
    /** Last day at school. */
    LEFT("import.field.left", false),
    /** Whole name of a carer. */
    CARER_NAME("import.field.carerName", true),
    /** Roepnaam or first name of a carer. */
    CARER_CALL_NAME("import.field.carerCallName", true),
    /** Initials of a carer. */
    CARER_INITIALS("import.field.carerInitials", true),
    /** Prefix of a carer. */
    CARER_PREFIX("import.field.carerPrefix", true),
    /** Surname of a carer. */
    CARER_SURNAME("import.field.carerSurname", true),
    /** What the carer is to the child. */
    CARER_RELATION("import.field.carerRelation", true),
    /** Gezag. */
    CARER_AUTHORITY("import.field.carerAuthority", true),
    /** Mail address of a carer. */
    CARER_MAIL("import.field.carerMail", true),
    /** Phone number of a carer; several columns may hold one. */
    CARER_PHONE("import.field.carerPhone", true),
    /** Language a carer speaks best. */
    CARER_LANGUAGE("import.field.carerLanguage", true);

    private final String textKey;
    private final boolean ofCarer;

    CsvField(String textKey, boolean ofCarer) {
        this.textKey = textKey;
        this.ofCarer = ofCarer;
    }

    /** The Dutch name in the bundle; that of a carer has the number of the carer in {0}. */
    public String textKey() {
        return textKey;
    }

    /** Whether it is about a carer and not about the pupil. */
    public boolean ofCarer() {
        return ofCarer;
    }

    /** Whether more than one column may mean this. */
    public boolean repeatable() {
        return this == IGNORE || this == CARER_PHONE;
    }
}
