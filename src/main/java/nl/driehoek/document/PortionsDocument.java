package nl.driehoek.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was discussed in small portions, each with a question that shows whether it came across.
 *
 * @param to to whom
 * @param talkOn day of the talk
 * @param portions in order, at least one
 */
public record PortionsDocument(NoteTo to, LocalDate talkOn, List<Portion> portions) implements PrintableDocument {

    /**
     * A portion.
     *
     * @param text what is told
     * @param question what is asked then
     */
    public record Portion(String text, String question) {

        /** Checks that both are there. */
        public Portion {
            Checks.filled(text, "text");
            Checks.filled(question, "question");
        }

        /** Says nothing; the content is personal. */
        @Override
        public String toString() {
            return "Portion";
        }
    }

    /** Checks that there is a portion. */
    public PortionsDocument {
        Objects.requireNonNull(to);
        Objects.requireNonNull(talkOn);
        portions = List.copyOf(portions);
        Checks.within(Math.min(1, portions.size()), 1, 1, "number of portions");
    }

    /** What is told and asked, for the words that are explained. */
    List<PrintedText> text() {
        return portions.stream()
                .flatMap(portion -> Stream.of(portion.text(), portion.question()))
                .map(words -> new PrintedText(Place.PORTION, words))
                .toList();
    }

    @Override
    public List<PrintedText> printed() {
        return to.printed(text());
    }

    /** Says nothing; the content is personal. */
    @Override
    public String toString() {
        return "PortionsDocument";
    }
}
