package nl.driehoek.domain.conversation;

/** Whether somebody was there. */
public enum Attendance {
    /** Invited or expected. */
    EXPECTED,
    /** Was there. */
    PRESENT,
    /** Was not there. */
    ABSENT
}
