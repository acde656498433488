package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * To whom a short sheet goes, and what stands around its text.
 *
 * @param school the head
 * @param callName of the child it is about
 * @param recipient full name of a parent, or "de ouders van Elif"
 * @param glossary all words that can be explained; the used ones are printed
 * @param size of the type
 */
public record NoteTo(SchoolHead school, String callName, String recipient, Glossary glossary, TypeSize size) {

    /** Checks the names. */
    public NoteTo {
        Objects.requireNonNull(school);
        Checks.filled(callName, "name of the child");
        Checks.filled(recipient, "recipient");
        Objects.requireNonNull(glossary);
        Objects.requireNonNull(size);
    }

    /** What stands around {@code text}, and the words in it that are explained. */
    List<PrintedText> printed(List<PrintedText> text) {
        List<PrintedText> texts = new ArrayList<>(school.printed());
        texts.add(new PrintedText(Place.PUPIL, callName));
        texts.add(new PrintedText(Place.RECIPIENT, recipient));
        texts.addAll(text);
        texts.addAll(new Glossary(glossary.usedIn(text)).printed());
        return List.copyOf(texts);
    }

    /** Says nothing; it is personal. */
    @Override
    public String toString() {
        return "NoteTo";
    }
}
