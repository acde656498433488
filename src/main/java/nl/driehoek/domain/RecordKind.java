package nl.driehoek.domain;

/** The kinds of things in the store, as history, audit and change notices name them. */
public enum RecordKind {
    /** The school and its settings. */
    SCHOOL,
    /** A colleague. */
    COLLEAGUE,
    /** A group of pupils. */
    GROUP,
    /** A pupil. */
    PUPIL,
    /** The child at home and at school. */
    CHILD_PICTURE,
    /** A parent. */
    PARENT,
    /** The bond between a parent and a child. */
    PARENT_LINK,
    /** The roles of a parent. */
    ROLE_PROFILE,
    /** A contact or talk. */
    CONVERSATION,
    /** The preparation of a talk. */
    PREPARATION,
    /** The report of a talk. */
    REPORT,
    /** A sheet for nonviolent communication. */
    NVC_SHEET,
    /** An agreement. */
    AGREEMENT,
    /** A scan or an issued PDF. */
    ATTACHMENT,
    /** An import. */
    IMPORT,
    /** The vault: opening, slots, backups. */
    VAULT
}
