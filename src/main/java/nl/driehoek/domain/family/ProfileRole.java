package nl.driehoek.domain.family;

/** The four roles that every parent has at once. */
public enum ProfileRole {
    /** Personally involved: the bond between parent and child. */
    INVOLVED,
    /** Educator with final responsibility. */
    EDUCATOR,
    /** Expert: knows this child and what works. */
    EXPERT,
    /** Sometimes somebody with an own question. */
    HELP_SEEKER
}
