package nl.driehoek.domain.school;

/** What a group is to its pupils. */
public enum GroupKind {
    /** Stamgroep: each pupil has at most one. */
    HOME,
    /** Samengestelde groep: pupils from several home groups. */
    MIXED
}
