package nl.driehoek.exchange.roster;

/** What we leave in the file, because a care file has no right or no need to it. */
public enum DroppedKind {
    /** Burgerservicenummer, onderwijsnummer and the like, also in part. */
    PERSONAL_NUMBER("import.dropped.number", true),
    /** Country of birth of the pupil or a parent. */
    COUNTRY("import.dropped.country", true),
    /** Ethnic origin. */
    ETHNICITY("import.dropped.ethnicity", true),
    /** The old funding weights. */
    WEIGHT("import.dropped.weight", true),
    /** Link to a photo. */
    PHOTO("import.dropped.photo", false),
    /** Pseudonym for learning material. */
    ECK_ID("import.dropped.eck", false),
    /** User name of the pupil. */
    USER_NAME("import.dropped.user", false),
    /** Mail address of the pupil or colleague. */
    MAIL("import.dropped.mail", false),
    /** Postcode. */
    POSTCODE("import.dropped.postcode", false);

    private final String textKey;
    private final boolean sensitive;

    DroppedKind(String textKey, boolean sensitive) {
        this.textKey = textKey;
        this.sensitive = sensitive;
    }

    /** The Dutch name in the bundle. */
    public String textKey() {
        return textKey;
    }

    /** Whether the person is told at the row itself that it was there. */
    public boolean sensitive() {
        return sensitive;
    }
}
