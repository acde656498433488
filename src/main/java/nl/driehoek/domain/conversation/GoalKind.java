package nl.driehoek.domain.conversation;

/** What a talk is for. */
public enum GoalKind {
    /** A question to answer together. */
    QUESTION,
    /** A decision to take together. */
    DECISION
}
