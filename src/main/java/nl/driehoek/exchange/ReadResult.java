package nl.driehoek.exchange;

import java.util.Objects;
import nl.driehoek.exchange.csv.CsvMapping;
import nl.driehoek.exchange.csv.CsvTable;
import nl.driehoek.exchange.roster.RefusalReason;
import nl.driehoek.exchange.roster.Roster;

/** What came of reading a file. Nothing is stored in any case. */
public sealed interface ReadResult {

    /**
     * An EDEXML file, with everything we saw in {@link Roster#findings()}.
     *
     * @param roster groups, pupils and colleagues
     */
    record Edex(Roster roster) implements ReadResult {

        /** Refuses null. */
        public Edex {
            Objects.requireNonNull(roster, "roster");
        }
    }

    /**
     * A table, of which a person has to say what the columns mean.
     *
     * @param table the cells
     * @param proposal what we think the columns mean
     */
    record Csv(CsvTable table, CsvMapping proposal) implements ReadResult {

        /** Refuses null. */
        public Csv {
            Objects.requireNonNull(table, "table");
            Objects.requireNonNull(proposal, "proposal");
        }
    }

    /**
     * A file we cannot use.
     *
     * @param reason why; its text key says what to do
     * @param line where, from 1, or 0
     * @param column where, from 1, or 0
     */
    record Refused(RefusalReason reason, int line, int column) implements ReadResult {

        /** Refuses null. */
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
