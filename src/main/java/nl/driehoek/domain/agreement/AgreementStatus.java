package nl.driehoek.domain.agreement;

/** Where an agreement stands. */
public enum AgreementStatus {
    /** Being written. */
    DRAFT,
    /** Printed; signatures may still be open. */
    ISSUED,
    /** Looked back on and finished. */
    ENDED,
    /** Taken back before anybody signed. */
    WITHDRAWN
}
