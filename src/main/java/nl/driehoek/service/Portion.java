package nl.driehoek.service;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.text.Texts;

/**
 * A piece of an explanation that somebody can hold at once.
 *
 * @param text what is told
 * @param question what is asked then, to hear whether it came across
 */
public record Portion(String text, String question) {

    /** Refuses null. */
    public Portion {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(question, "question");
    }

    /** What stands in {@code report}, in portions; empty when nothing does. */
    public static List<Portion> of(Report report, Texts texts) {
        List<String> portions = ReadingAlong.portions(report.words());
        return IntStream.range(0, portions.size())
                .mapToObj(at -> new Portion(portions.get(at), question(at, texts)))
                .toList();
    }

    private static String question(int at, Texts texts) {
        return switch (at % 3) {
            case 0 -> texts.get("portions.ask.tell");
            case 1 -> texts.get("portions.ask.means");
            default -> texts.get("portions.ask.missing");
        };
    }

    /** Says nothing; the content is personal. */
    @Override
    public String toString() {
        return "Portion";
    }
}
