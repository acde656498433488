package nl.driehoek.domain.conversation;

/** What makes a room fit for a talk. */
public enum RoomCheck {
    /** Parents sit next to each other. */
    NEXT_TO_EACH_OTHER,
    /** Not opposite, chairs of equal height. */
    NOT_OPPOSITE,
    /** Quiet room, phones off. */
    QUIET,
    /** Enough space and time. */
    SPACE_AND_TIME,
    /** Asked whom parents bring along. */
    COMPANION_ASKED,
    /** Interpreter arranged where needed. */
    INTERPRETER_READY,
    /** Coffee, tea and water. */
    DRINKS
}
