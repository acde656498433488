package nl.driehoek.domain.conversation;

/** How far a step is. */
public enum StepState {
    /** Not begun. */
    OPEN,
    /** Begun. */
    BUSY,
    /** Finished. */
    DONE
}
