package nl.driehoek.coach.parents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.Terms;
import nl.driehoek.coach.pattern.WordLists;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.PatternRule;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * Abbreviations, terms of school and care, hard words and wrapped advice. One place gets one of the first three, in that
 * order; a formal word inside a wrapping is part of the wrapping. What the text explains stays.
 */
final class PlainWords implements Rule {

    private static final WordLists NO_LISTS = name -> {
        throw new IllegalArgumentException("no list " + name);
    };

    private static final Set<String> OURSELVES = Set.of("wij", "we", "ik");

    private final Abbreviations abbreviations;
    private final Rule terms = new PatternRule(Lexicon.read("verslag/jargon.tsv"), NO_LISTS);
    private final Lexicon hard = Lexicon.read("verslag/moeilijk.tsv");
    private final Rule hardWords = new PatternRule(hard, NO_LISTS);
    private final Rule foreignWords = new ForeignWords();
    private final Set<String> bases = hard.entries().stream()
            .map(entry -> entry.pattern().replace("~", ""))
            .collect(Collectors.toUnmodifiableSet());
    private final Rule wrappings = new PatternRule(
            Lexicon.read("verslag/vaag.tsv"),
            name -> Lexicon.read("verslag/vaag-" + name + ".tsv").words());

    PlainWords(Terms terms) {
        abbreviations = new Abbreviations(terms);
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        Passage readable = passage.withReportedSpeech();
        List<Abbreviations.Found> shortForms = abbreviations.in(readable);
        List<Remark> jargon = longest(terms.remarks(readable));
        List<Words> all = Stream.concat(
                        shortForms.stream().map(Abbreviations.Found::words),
                        jargon.stream().map(remark -> Words.of(readable, remark)))
                .toList();
        Explanations explanations = new Explanations(readable);
        List<Remark> advice = wrappings.remarks(readable).stream()
                .filter(remark -> isOwn(passage, remark))
                .toList();
        List<Remark> remarks = new ArrayList<>(advice);
        shortForms.stream()
                .filter(found -> !found.words().said() && !explanations.explain(found.words(), all))
                .forEach(found -> remarks.add(abbreviation(found)));
        List<Remark> places =
                shortForms.stream().map(found -> abbreviation(found)).toList();
        jargon.stream()
                .filter(remark -> isFree(remark, places))
                .filter(remark -> !explanations.explain(Words.of(readable, remark), all))
                .forEach(remarks::add);
        Stream.concat(hardWords.remarks(readable).stream(), foreignWords.remarks(readable).stream())
                .filter(remark -> isFree(remark, places) && isFree(remark, jargon) && isFree(remark, advice))
                .map(this::fitting)
                .forEach(remarks::add);
        return remarks;
    }

    /** Advice that another gave is reported; "wij vragen ons af of" is the writer's own. */
    private static boolean isOwn(Passage passage, Remark remark) {
        Words words = Words.of(passage, remark);
        return OURSELVES.contains(words.tokens().getFirst().lower()) || !words.said();
    }

    /** An easier word is only offered for the form in which the list has both, with the capital that stood there. */
    private Remark fitting(Remark remark) {
        if (remark.suggestions().isEmpty() || !bases.contains(remark.words().toLowerCase(Locale.ROOT))) {
            return remark.suggesting();
        }
        boolean capital = Character.isUpperCase(remark.words().codePointAt(0));
        return remark.suggesting(remark.suggestions().stream()
                .map(word -> capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
                .toArray(String[]::new));
    }

    private static Remark abbreviation(Abbreviations.Found found) {
        Remark remark = found.words().remark(RemarkLabel.ABBREVIATION);
        return found.sure() ? remark : remark.perhaps();
    }

    /** "Executieve functies" is one term, although "executieve" alone is one too. */
    private static List<Remark> longest(List<Remark> remarks) {
        return remarks.stream()
                .filter(remark -> remarks.stream()
                        .noneMatch(other -> other.overlaps(remark)
                                && other.words().length() > remark.words().length()))
                .toList();
    }

    private static boolean isFree(Remark remark, List<Remark> others) {
        return others.stream().noneMatch(remark::overlaps);
    }
}
