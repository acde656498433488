package nl.driehoek.service;

/** What to think of before giving a sheet to one recipient. It never blocks. */
public enum PaperNote {
    /** School does not know whether this parent holds gezag. */
    AUTHORITY_UNKNOWN,
    /** This parent does not hold gezag. */
    NO_AUTHORITY,
    /** A decision of a court holds for this parent today. */
    COURT_RESTRICTION
}
