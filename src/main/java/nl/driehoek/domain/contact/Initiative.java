package nl.driehoek.domain.contact;

/** Who began. */
public enum Initiative {
    /** School. */
    SCHOOL,
    /** A parent. */
    PARENT,
    /** The pupil. */
    PUPIL
}
