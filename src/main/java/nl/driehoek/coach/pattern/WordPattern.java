package nl.driehoek.coach.pattern;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Words;

/**
 * A row of words as a reader would write it down; {@code docs/coach.md} explains the signs.
 *
 * @param elements its parts, in order
 */
public record WordPattern(List<Element> elements) {

    /** Keeps its own list. */
    public WordPattern {
        elements = List.copyOf(elements);
    }

    /** Reads {@code text}; lists that it names come from {@code lists}. */
    public static WordPattern parse(String text, WordLists lists) {
        return new PatternParser(lists).parse(text);
    }

    /** The place to mark when the pattern fits from token {@code at} on. */
    public Optional<Words> at(Sentence sentence, int at) {
        return new Walk(sentence, elements).from(at);
    }

    /** The words one of which must stand at the beginning, or none when anything can. */
    public Set<String> firstWords() {
        for (Element element : elements) {
            if (element instanceof Element.One(Atom atom, boolean optional)) {
                return optional ? Set.of() : words(atom);
            }
            if (element instanceof Element.Gap || element instanceof Element.Rest || element instanceof Element.Group) {
                return Set.of();
            }
        }
        return Set.of();
    }

    private static Set<String> words(Atom atom) {
        return switch (atom) {
            case Atom.Word(String word) -> Set.of(word);
            case Atom.Lemma(String lemma) -> Set.of(lemma);
            case Atom.VerbOnly(String lemma) -> Set.of(lemma);
            case Atom.OneOf(List<Atom> atoms) -> all(atoms);
            case Atom.Wild _, Atom.Tag _, Atom.Listed _, Atom.Number _, Atom.Capital _, Atom.AnyWord _ -> Set.of();
        };
    }

    private static Set<String> all(List<Atom> atoms) {
        if (atoms.stream().anyMatch(atom -> words(atom).isEmpty())) {
            return Set.of();
        }
        return atoms.stream().flatMap(atom -> words(atom).stream()).collect(Collectors.toSet());
    }
}
