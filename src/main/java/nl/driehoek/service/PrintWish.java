package nl.driehoek.service;

import java.util.Objects;

/**
 * How sheets are to be printed.
 *
 * @param printer one of {@link PaperPrinting#printers()}
 * @param copies 1 to 99 of the whole set
 * @param ask whether the print dialog of the system is shown first, for both sides, a tray or a code at the printer
 */
public record PrintWish(String printer, int copies, boolean ask) {

    /** Checks. */
    public PrintWish {
        Objects.requireNonNull(printer, "printer");
        if (copies < 1 || copies > 99) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }

    /** Once, without asking. */
    public static PrintWish once(String printer) {
        return new PrintWish(printer, 1, false);
    }
}
