package nl.driehoek.domain.coach;

/** Where a text is written; what is a pitfall in one place can be fine in another. */
public enum WrittenIn {
    /** Waarneming: what a camera could have recorded. */
    OBSERVATION,
    /** Gevoel: the writer's own feeling. */
    FEELING,
    /** Behoefte: a universal need. */
    NEED,
    /** Verzoek: something doable now, to which no is an answer. */
    REQUEST,
    /** Anything that parents will read. */
    FOR_PARENTS
}
