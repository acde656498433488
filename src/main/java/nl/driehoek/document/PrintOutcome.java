package nl.driehoek.document;

/** How printing ended. */
public sealed interface PrintOutcome {

    /**
     * Everything was handed to the printer.
     *
     * @param pages the pages of one set
     */
    record Printed(int pages) implements PrintOutcome {}

    /** The named printer is not there, or there is none. */
    record NoPrinter() implements PrintOutcome {}

    /** The user stopped it; some pages may have been printed. */
    record Cancelled() implements PrintOutcome {}

    /**
     * The printer or the system refused.
     *
     * @param key of the Dutch sentence that says what to do
     */
    record Failed(String key) implements PrintOutcome {}
}
