package nl.driehoek.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One copy of a report, as a snapshot.
 *
 * @param school the head
 * @param content what was said
 * @param distribution to whom it goes; with parents who receive reports apart only the recipient of this copy
 * @param glossary all words that can be explained; the used ones are printed
 * @param copy for whom and in which type
 */
public record ReportDocument(
        SchoolHead school, ReportContent content, Distribution distribution, Glossary glossary, Copy copy)
        implements PrintableDocument {

    /**
     * To whom a report goes.
     *
     * @param on when
     * @param to at least one
     */
    public record Distribution(LocalDate on, List<Sending> to) {

        /** Checks that somebody receives it. */
        public Distribution {
            Objects.requireNonNull(on);
            to = List.copyOf(to);
            Checks.within(to.size(), 1, 12, "number of recipients");
        }
    }

    /**
     * One recipient.
     *
     * @param name full name
     * @param how such as "op papier"
     */
    public record Sending(String name, String how) {

        /** Checks that both are there. */
        public Sending {
            Checks.filled(name, "name");
            Checks.filled(how, "how");
        }

        /** Says nothing; a name is personal. */
        @Override
        public String toString() {
            return "Sending";
        }
    }

    /** All are needed. */
    public ReportDocument {
        Objects.requireNonNull(school);
        Objects.requireNonNull(content);
        Objects.requireNonNull(distribution);
        Objects.requireNonNull(glossary);
        Objects.requireNonNull(copy);
    }

    @Override
    public List<PrintedText> printed() {
        List<PrintedText> texts = new ArrayList<>(school.printed());
        texts.add(new PrintedText(Place.RECIPIENT, copy.recipient()));
        texts.addAll(content.printed());
        distribution.to().forEach(one -> texts.add(new PrintedText(Place.DISTRIBUTION, one.name() + " " + one.how())));
        texts.addAll(new Glossary(glossary.usedIn(content.printed())).printed());
        return List.copyOf(texts);
    }
}
