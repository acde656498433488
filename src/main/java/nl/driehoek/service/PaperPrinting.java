package nl.driehoek.service;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** The printers of this computer. Every call may take a while: make it in the background. */
public interface PaperPrinting {

    /** The names of the printers; empty when there is none. */
    List<String> printers();

    /** The printer that the system proposes, if any. */
    Optional<String> usual();

    /**
     * Prints sheets as one job at 100 %, which the QR code needs.
     *
     * @param pdfs sheets of ours, at least one
     * @param wish where and how
     * @param progress hears the number, from 1, of each page that is drawn
     * @param stopped asked before each page
     */
    PrintResult print(List<byte[]> pdfs, PrintWish wish, IntConsumer progress, BooleanSupplier stopped);
}
