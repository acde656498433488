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

    /** Whether a quotation holds a part of the text from {@code from} to {@code until}. */
    public boolean isQuoted(int from, int until) {
        return Quotations.in(text).stream().anyMatch(place -> from < place[1] && until > place[0]);
    }

    /** The same text in which only quotations count as said by another; reported speech counts as the writer's. */
    public Passage withReportedSpeech() {
        return new Passage(place, text, sentences.stream().map(this::claimed).toList(), reader);
    }

    private Sentence claimed(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .map(token -> new Token(
                        token.from(),
                        token.until(),
                        token.text(),
                        token.lower(),
                        token.forms(),
                        token.said() && isQuoted(token.from(), token.until())))
                .toList();
        return new Sentence(text, sentence.from(), sentence.until(), tokens);
    }
}
