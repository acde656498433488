package nl.driehoek.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A short message to one parent, on paper.
 *
 * @param to to whom
 * @param writtenOn when
 * @param lines what it says, greeting and name included; at least one
 */
public record MessageDocument(NoteTo to, LocalDate writtenOn, List<String> lines) implements PrintableDocument {

    /** Checks that it says something. */
    public MessageDocument {
        Objects.requireNonNull(to);
        Objects.requireNonNull(writtenOn);
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
        Checks.filled(String.join("", lines), "text");
    }

    /** What it says, for the words that are explained. */
    List<PrintedText> text() {
        return lines.stream().map(line -> new PrintedText(Place.MESSAGE, line)).toList();
    }

    @Override
    public List<PrintedText> printed() {
        return to.printed(text());
    }

    /** Says nothing; the content is personal. */
    @Override
    public String toString() {
        return "MessageDocument";
    }
}
