package nl.driehoek.domain.family;

/** What somebody is to a child. */
public enum Relation {
    /** Moeder. */
    MOTHER,
    /** Vader. */
    FATHER,
    /** Stiefouder or partner of a parent. */
    STEP_PARENT,
    /** Pleegouder. */
    FOSTER_PARENT,
    /** Grootouder. */
    GRANDPARENT,
    /** Voogd. */
    GUARDIAN,
    /** Instelling, such as one that holds guardianship. */
    INSTITUTION,
    /** Somebody else; the words stand beside it. */
    OTHER
}
