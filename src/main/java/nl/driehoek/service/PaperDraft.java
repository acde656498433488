package nl.driehoek.service;

import java.util.List;
import nl.driehoek.document.PrintableDocument;

/** A document that is ready to be rendered, or what it still lacks. */
sealed interface PaperDraft {

    /**
     * Ready.
     *
     * @param document the snapshot
     */
    record Ready(PrintableDocument document) implements PaperDraft {}

    /**
     * Not ready.
     *
     * @param gaps what it lacks, at least one
     */
    record Lacking(List<PaperGap> gaps) implements PaperDraft {
        /** Copies the list. */
        public Lacking {
            gaps = List.copyOf(gaps);
        }
    }
}
