package nl.driehoek.domain.family;

/** How a family lives; nothing about gezag follows from it. */
public enum FamilySituation {
    /** Not asked yet. */
    UNKNOWN,
    /** Parents live together. */
    TOGETHER,
    /** Parents live apart. */
    SEPARATED,
    /** Co-ouderschap: the child lives with both. */
    CO_PARENTING,
    /** Separated, with conflict between the parents. */
    CONFLICT_SEPARATION,
    /** One parent raises the child. */
    SINGLE,
    /** The child lives in a foster family. */
    FOSTER,
    /** The child lives in an institution. */
    PLACED_OUT
}
