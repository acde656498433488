package nl.driehoek.coach.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the signs of a pattern. */
final class PatternParser {

    private static final int SHORT_GAP = 3;
    private static final int LONG_GAP = 8;

    private final WordLists lists;

    PatternParser(WordLists lists) {
        this.lists = lists;
    }

    WordPattern parse(String text) {
        List<Element> elements = new ArrayList<>();
        for (String part : text.strip().split("\\s+")) {
            elements.add(element(part));
        }
        return new WordPattern(elements);
    }

    private Element element(String part) {
        return switch (part) {
            case ".." -> new Element.Gap(SHORT_GAP);
            case "..." -> new Element.Gap(LONG_GAP);
            case ">>" -> new Element.Rest();
            case ">" -> new Element.Group();
            case "^" -> new Element.Start();
            case "$" -> new Element.End();
            case "[" -> new Element.Open();
            case "]" -> new Element.Close();
            default -> token(part);
        };
    }

    private Element token(String part) {
        if (part.startsWith("<!")) {
            return new Element.NotBefore(atom(part.substring(2)));
        }
        if (part.startsWith("&") && part.length() > 1) {
            return new Element.Somewhere(atom(part.substring(1)));
        }
        if (part.startsWith("!") && part.length() > 1) {
            return new Element.NotNext(atom(part.substring(1)));
        }
        boolean optional = part.length() > 1 && part.endsWith("?");
        return new Element.One(atom(optional ? part.substring(0, part.length() - 1) : part), optional);
    }

    private Atom atom(String part) {
        if (part.indexOf('|') >= 0) {
            return new Atom.OneOf(
                    Arrays.stream(part.split("\\|")).map(this::simple).toList());
        }
        return simple(part);
    }

    private Atom simple(String part) {
        if (part.equals("#getal")) {
            return new Atom.Number();
        }
        if (part.equals("#naam")) {
            return new Atom.Capital();
        }
        if (part.equals("#woord")) {
            return new Atom.AnyWord();
        }
        if (part.startsWith("#")) {
            return new Atom.Tag(part.substring(1));
        }
        if (part.startsWith("@")) {
            return new Atom.Listed(lists.named(part.substring(1)));
        }
        if (part.endsWith("~~")) {
            return new Atom.VerbOnly(part.substring(0, part.length() - 2));
        }
        if (part.endsWith("~")) {
            return new Atom.Lemma(part.substring(0, part.length() - 1));
        }
        int star = part.indexOf('*');
        return star < 0 ? new Atom.Word(part) : new Atom.Wild(part.substring(0, star), part.substring(star + 1));
    }
}
