package nl.driehoek.ui.imports;

import java.util.Objects;
import nl.driehoek.service.imports.ImportDraft;
import nl.driehoek.service.imports.ImportSummary;
import nl.driehoek.service.imports.TableDraft;

/** How far an import is. */
public sealed interface ImportStage {

    /** The step of the three, from 0. */
    int step();

    /**
     * A file is to be chosen.
     *
     * @param message why the last one could not be used, or what was taken back; empty at first
     * @param good whether the message is good news
     */
    record Choosing(String message, boolean good) implements ImportStage {

        /** Refuses null. */
        public Choosing {
            Objects.requireNonNull(message);
        }

        @Override
        public int step() {
            return 0;
        }
    }

    /**
     * A table, of which the columns are to be named.
     *
     * @param draft the table
     */
    record Naming(TableDraft draft) implements ImportStage {

        /** Refuses null. */
        public Naming {
            Objects.requireNonNull(draft);
        }

        @Override
        public int step() {
            return 0;
        }
    }

    /**
     * The preview.
     *
     * @param draft the preview
     */
    record Checking(ImportDraft draft) implements ImportStage {

        /** Refuses null. */
        public Checking {
            Objects.requireNonNull(draft);
        }

        @Override
        public int step() {
            return 1;
        }
    }

    /**
     * It is written.
     *
     * @param summary what was written
     */
    record Finished(ImportSummary summary) implements ImportStage {

        /** Refuses null. */
        public Finished {
            Objects.requireNonNull(summary);
        }

        @Override
        public int step() {
            return 2;
        }
    }
}
