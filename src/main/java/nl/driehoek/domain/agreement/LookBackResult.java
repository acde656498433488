package nl.driehoek.domain.agreement;

/** What the look back brought. */
public enum LookBackResult {
    /** Not looked back yet. */
    OPEN,
    /** It worked. */
    WORKED,
    /** Partly. */
    PARTLY,
    /** It did not work. */
    DID_NOT_WORK,
    /** It was not tried. */
    NOT_TRIED
}
