package nl.driehoek.domain.agreement;

/** Who decides about what was agreed. */
public enum CommitmentDomain {
    /** Not said. */
    NONE,
    /** Onderwijs: school decides. */
    EDUCATION,
    /** Opvoeding: parents decide. */
    UPBRINGING
}
