package nl.driehoek.coach.rule;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.coach.lexicon.Entry;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.pattern.PatternIndex;
import nl.driehoek.coach.pattern.WordLists;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.Strength;

/** Marks what the patterns of a lexicon find, where the writer claims it himself. */
public final class PatternRule implements Rule {

    private final PatternIndex<Compiled> patterns;

    /** A rule of the labelled lines of {@code lexicon}; lists that it names come from {@code lists}. */
    public PatternRule(Lexicon lexicon, WordLists lists) {
        List<Compiled> compiled = lexicon.entries().stream()
                .filter(entry -> entry.label().isPresent())
                .map(entry -> new Compiled(entry, WordPattern.parse(entry.pattern(), lists)))
                .toList();
        patterns = new PatternIndex<>(compiled, Compiled::pattern);
    }

    private record Compiled(Entry entry, WordPattern pattern) {}

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                look(sentence, at, remarks);
            }
        }
        return remarks;
    }

    private void look(Sentence sentence, int at, List<Remark> remarks) {
        for (Compiled compiled : patterns.at(sentence.at(at))) {
            compiled.pattern()
                    .at(sentence, at)
                    .filter(place -> !place.said())
                    .ifPresent(place -> remarks.add(remark(place, compiled.entry())));
        }
    }

    private static Remark remark(Words place, Entry entry) {
        Remark remark = place.remark(entry.label().orElseThrow());
        Remark weighed = entry.strength() == Strength.SURE ? remark : remark.perhaps();
        return entry.suggestion().isEmpty()
                ? weighed
                : weighed.suggesting(entry.suggestion().split("\\|"));
    }
}
