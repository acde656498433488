package nl.driehoek.service;

import nl.driehoek.domain.school.ImportRun;

/** What came of writing an import. */
public sealed interface ImportResult {

    /**
     * All of it is on disk.
     *
     * @param run what is kept of it
     */
    record Done(ImportRun run) implements ImportResult {}

    /** Somebody changed the school since the preview was made; nothing was written, the preview is to be made again. */
    record Outdated() implements ImportResult {}

    /** The signed-in colleague may not import; nothing was written. */
    record NoRight() implements ImportResult {}
}
