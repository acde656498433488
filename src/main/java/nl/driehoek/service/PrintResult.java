package nl.driehoek.service;

/** How printing ended. */
public sealed interface PrintResult {

    /**
     * Everything was handed to the printer.
     *
     * @param pages the pages of one set
     */
    record Printed(int pages) implements PrintResult {}

    /** The printer is not there any more, or there is none. */
    record NoPrinter() implements PrintResult {}

    /** The user stopped it; some pages may have been printed. */
    record Stopped() implements PrintResult {}

    /**
     * The printer or the system refused.
     *
     * @param key of the Dutch sentence that says what to do
     */
    record Failed(String key) implements PrintResult {}
}
