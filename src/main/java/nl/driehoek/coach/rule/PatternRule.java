package nl.driehoek.coach.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.driehoek.coach.lexicon.Entry;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.pattern.WordLists;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.words.Form;
import nl.driehoek.coach.words.Slips;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.Strength;

/** Marks what the patterns of a lexicon find, where the writer claims it himself. */
public final class PatternRule implements Rule {

    private final Map<String, List<Compiled>> byFirstWord = new HashMap<>();
    private final List<Compiled> others = new ArrayList<>();

    /** A rule of the labelled lines of {@code lexicon}; lists that it names come from {@code lists}. */
    public PatternRule(Lexicon lexicon, WordLists lists) {
        lexicon.entries().stream().filter(entry -> entry.label().isPresent()).forEach(entry -> add(entry, lists));
    }

    private record Compiled(Entry entry, WordPattern pattern) {}

    private void add(Entry entry, WordLists lists) {
        Compiled compiled = new Compiled(entry, WordPattern.parse(entry.pattern(), lists));
        Set<String> first = compiled.pattern().firstWords();
        if (first.isEmpty()) {
            others.add(compiled);
        }
        first.forEach(word ->
                byFirstWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(compiled));
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                look(passage, sentence, at, remarks);
            }
        }
        return remarks;
    }

    private void look(Passage passage, Sentence sentence, int at, List<Remark> remarks) {
        for (Compiled compiled : candidates(sentence.at(at))) {
            compiled.pattern()
                    .at(sentence, at)
                    .filter(place -> isClaimed(sentence, place))
                    .ifPresent(place -> remarks.add(remark(passage, sentence, place, compiled.entry())));
        }
    }

    private Set<Compiled> candidates(Token token) {
        Set<Compiled> candidates = new LinkedHashSet<>(others);
        if (token.isUnknown()) {
            byFirstWord.forEach((word, compiled) -> {
                if (Slips.isSlipOf(token.lower(), word)) {
                    candidates.addAll(compiled);
                }
            });
        }
        candidates.addAll(byFirstWord.getOrDefault(token.lower(), List.of()));
        for (Form form : token.forms()) {
            candidates.addAll(byFirstWord.getOrDefault(form.lemma(), List.of()));
        }
        return candidates;
    }

    private static boolean isClaimed(Sentence sentence, WordPattern.Place place) {
        return sentence.tokens().subList(place.from(), place.until()).stream().noneMatch(Token::said);
    }

    private static Remark remark(Passage passage, Sentence sentence, WordPattern.Place place, Entry entry) {
        Remark remark = Remark.sure(
                entry.label().orElseThrow(),
                passage.text(),
                sentence.at(place.from()).from(),
                sentence.at(place.until() - 1).until());
        Remark weighed = entry.strength() == Strength.SURE ? remark : remark.perhaps();
        return entry.suggestion().isEmpty()
                ? weighed
                : weighed.suggesting(entry.suggestion().split("\\|"));
    }
}
