package nl.driehoek.domain.conversation;

/** Whether the question of a talk was answered or the decision taken. */
public enum Answered {
    /** Not filled in yet. */
    OPEN,
    /** Answered. */
    YES,
    /** Partly. */
    PARTLY,
    /** Not yet. */
    NO
}
