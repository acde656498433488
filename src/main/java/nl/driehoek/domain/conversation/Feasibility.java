package nl.driehoek.domain.conversation;

/** Whether an expectation can be met. */
public enum Feasibility {
    /** Not judged yet. */
    OPEN,
    /** Can be met. */
    CAN,
    /** To be talked about. */
    DISCUSS,
    /** Surely cannot be met; the explanation stands beside it. */
    CANNOT
}
