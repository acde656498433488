package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.text.Texts;

/** Small pieces that several sheets share. */
final class Blocks {

    private final Texts texts;
    private final Template template = Template.load("blocks");

    Blocks(Texts texts) {
        this.texts = texts;
    }

    /** A name with its text beside it; in large type beneath it. */
    record Fact(String name, Markup text) {

        Fact(String name, String text) {
            this(name, Markup.text(text));
        }
    }

    /** Facts beneath each other; {@code kind} is a class of the style sheet, or empty. Nothing when there are none. */
    Markup facts(String kind, List<Fact> facts) {
        if (facts.isEmpty()) {
            return Markup.NONE;
        }
        List<Markup> rows = facts.stream()
                .map(fact -> template.part("fact")
                        .put("name", fact.name())
                        .put("text", fact.text())
                        .fill())
                .toList();
        return template.part("facts")
                .put("kind", kind)
                .put("facts", Markup.join(rows))
                .fill();
    }

    /** "Naam: tekst" in one paragraph. */
    Markup inline(String name, Markup text) {
        return template.part("inline")
                .put("name", texts.get("document.common.colon", name))
                .put("text", text)
                .fill();
    }

    /** Bold text and ordinary text after it. */
    Markup strong(String text, String more) {
        return template.part("strong").put("text", text).put("more", more).fill();
    }

    /** Lines beneath each other. */
    Markup lines(List<String> lines) {
        return Markup.join(lines.stream()
                .map(line -> template.part("line").put("text", line).fill())
                .toList());
    }

    /** The explanation of the words that are used, or nothing. */
    Markup words(Glossary glossary, List<PrintedText> used) {
        List<Fact> entries = new ArrayList<>();
        glossary.usedIn(used).forEach(entry -> entries.add(new Fact(entry.word(), entry.meaning())));
        return entries.isEmpty()
                ? Markup.NONE
                : template.part("words")
                        .put("head", texts.get("document.agreement.words"))
                        .put("facts", facts("tight", entries))
                        .fill();
    }

    /** "Çağla Yıldız (moeder), Renée d’Ancona (leerkracht)". */
    String attendees(List<Attendee> attendees) {
        return attendees.stream().map(Attendee::printed).collect(Collectors.joining(", "));
    }
}
