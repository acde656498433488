package nl.driehoek.exchange.plan;

/** The fields of a pupil that an import may change. */
public enum PupilField {
    /** Roepnaam. */
    CALL_NAME("import.field.callName"),
    /** Voornamen. */
    FIRST_NAMES("import.field.firstNames"),
    /** Voorletters. */
    INITIALS("import.field.initials"),
    /** Voorvoegsel. */
    PREFIX("import.field.prefix"),
    /** Achternaam. */
    SURNAME("import.field.surname"),
    /** Birth date. */
    BORN("import.field.born"),
    /** Sex. */
    SEX("import.field.sex"),
    /** Home group. */
    HOME_GROUP("import.field.group"),
    /** Mixed groups. */
    MIXED_GROUPS("import.field.mixedGroups"),
    /** Year group. */
    YEAR("import.field.year"),
    /** Building. */
    LOCATION("import.field.location"),
    /** First day. */
    STARTED("import.field.started"),
    /** Last day. */
    LEFT("import.field.left"),
    /** Key in the administration. */
    KEY("import.field.key");

    private final String textKey;

    PupilField(String textKey) {
        this.textKey = textKey;
    }

    /** The Dutch name in the bundle. */
    public String textKey() {
        return textKey;
    }
}
