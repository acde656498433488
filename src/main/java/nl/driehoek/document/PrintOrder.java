package nl.driehoek.document;

/**
 * Where and how something is printed.
 *
 * @param printer name of a printer of this computer
 * @param copies 1 to 99 of the whole set
 * @param ask whether the print dialog of the system is shown first; it may choose another printer
 */
public record PrintOrder(String printer, int copies, boolean ask) {

    /** Checks. */
    public PrintOrder {
        Checks.within(copies, 1, 99, "copies");
    }
}
