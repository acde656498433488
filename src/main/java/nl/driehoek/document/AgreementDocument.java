package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One copy of an agreement, as a snapshot.
 *
 * @param school the head
 * @param content what is agreed
 * @param glossary all words that can be explained; the used ones are printed before the signatures
 * @param copy for whom and in which type
 */
public record AgreementDocument(SchoolHead school, AgreementContent content, Glossary glossary, Copy copy)
        implements PrintableDocument {

    /** All are needed. */
    public AgreementDocument {
        Objects.requireNonNull(school);
        Objects.requireNonNull(content);
        Objects.requireNonNull(glossary);
        Objects.requireNonNull(copy);
    }

    @Override
    public List<PrintedText> printed() {
        List<PrintedText> texts = new ArrayList<>(school.printed());
        texts.add(new PrintedText(Place.RECIPIENT, copy.recipient()));
        texts.addAll(content.printed());
        texts.addAll(new Glossary(glossary.usedIn(content.printed())).printed());
        return List.copyOf(texts);
    }
}
