package nl.driehoek.coach.reading;

import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.WrittenIn;

/**
 * A text, taken apart for the rules.
 *
 * @param place where it is written
 * @param text the text itself
 * @param sentences its sentences
 * @param reader for whom it is
 */
public record Passage(WrittenIn place, String text, List<Sentence> sentences, ReaderNeeds reader) {

    /** Keeps its own list. */
    public Passage {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reader, "reader");
        sentences = List.copyOf(sentences);
    }
}
