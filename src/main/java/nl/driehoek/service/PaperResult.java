package nl.driehoek.service;

import java.util.List;
import java.util.Objects;

/** What becomes of making a sheet. */
public sealed interface PaperResult {

    /**
     * It is made.
     *
     * @param paper the sheet
     */
    record Made(Paper paper) implements PaperResult {
        /** Refuses null. */
        public Made {
            Objects.requireNonNull(paper, "paper");
        }
    }

    /**
     * Something must be filled in first.
     *
     * @param gaps what, at least one
     */
    record Incomplete(List<PaperGap> gaps) implements PaperResult {
        /** Copies the list. */
        public Incomplete {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Some characters would come out of the printer as another sign; the Latin spelling helps.
     *
     * @param characters each once
     * @param placeKeys keys of the Dutch names of the places where they stand
     */
    record Unprintable(List<String> characters, List<String> placeKeys) implements PaperResult {
        /** Copies the lists. */
        public Unprintable {
            characters = List.copyOf(characters);
            placeKeys = List.copyOf(placeKeys);
        }
    }

    /** There is no such sheet, or the colleague has no right to it. */
    record NoRight() implements PaperResult {}
}
