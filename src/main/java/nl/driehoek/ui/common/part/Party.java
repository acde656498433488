package nl.driehoek.ui.common.part;

/** The three corners and all together; the order is always parents, pupil, school. */
public enum Party {
    /** Parents and other carers. */
    PARENTS("ouders", "ui.party.parents"),
    /** The pupil. */
    PUPIL("leerling", "ui.party.pupil"),
    /** The school. */
    SCHOOL("school", "ui.party.school"),
    /** All three: an agreement. */
    TOGETHER("samen", "ui.party.together");

    private final String styleClass;
    private final String key;

    Party(String styleClass, String key) {
        this.styleClass = styleClass;
        this.key = key;
    }

    /** The style class that colours text, icons and grounds of this corner. */
    public String styleClass() {
        return styleClass;
    }

    /** The key of the word for this corner. */
    public String key() {
        return key;
    }
}
