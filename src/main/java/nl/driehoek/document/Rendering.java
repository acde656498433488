package nl.driehoek.document;

import java.util.List;

/** The outcome of making a PDF. */
public sealed interface Rendering {

    /**
     * The PDF was made.
     *
     * @param pdf the file
     * @param crowded keys of the Dutch names of places whose text did not fit one page; only ever filled for the sheet
     *     that should be one page
     */
    record Rendered(RenderedPdf pdf, List<String> crowded) implements Rendering {

        /** Copies the list. */
        public Rendered {
            crowded = List.copyOf(crowded);
        }
    }

    /**
     * Nothing was made, because some characters would come out of the printer as another sign. The Latin spelling
     * helps.
     *
     * @param characters each once, in order of appearance, not empty
     * @param where the places in which they stand, each once
     */
    record Unprintable(List<String> characters, List<Place> where) implements Rendering {

        /** Copies the lists. */
        public Unprintable {
            characters = List.copyOf(characters);
            where = List.copyOf(where);
        }
    }
}
