package nl.driehoek.domain.contact;

/** Whether agreements can follow from a contact. */
public enum Formality {
    /** Formal. */
    FORMAL,
    /** Informal: school yard, coffee, home visit. */
    INFORMAL
}
