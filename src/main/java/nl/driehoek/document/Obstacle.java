package nl.driehoek.document;

/** Why a paper that came in cannot be shown. */
public enum Obstacle {
    /** More than 25 MB. */
    TOO_LARGE("document.obstacle.too-large"),
    /** More than 500 pages. */
    TOO_MANY_PAGES("document.obstacle.too-many-pages"),
    /** A picture of more than 12,000 pixels at a side or 100 megapixels. */
    PICTURE_TOO_LARGE("document.obstacle.picture-too-large"),
    /** Neither PDF nor PNG nor JPEG, whatever its name says. */
    UNKNOWN_KIND("document.obstacle.unknown-kind"),
    /** A PDF that asks for a password. */
    ENCRYPTED("document.obstacle.encrypted"),
    /** A PDF that carries a program or starts one. */
    SCRIPTS("document.obstacle.scripts"),
    /** It cannot be read as what it says it is. */
    BROKEN("document.obstacle.broken"),
    /** Reading it took longer than 10 seconds. */
    TOO_SLOW("document.obstacle.too-slow");

    private final String key;

    Obstacle(String key) {
        this.key = key;
    }

    /** The key of the Dutch sentence that says what to do. */
    public String key() {
        return key;
    }
}
