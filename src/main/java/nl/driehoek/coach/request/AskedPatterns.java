package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.lexicon.Entry;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.pattern.PatternIndex;
import nl.driehoek.coach.pattern.WordLists;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.Strength;

/** Marks what the patterns of a lexicon find in what is asked, and leaves conditions, reasons and facts alone. */
final class AskedPatterns implements Rule {

    /** Weighs a place that a pattern found. */
    @FunctionalInterface
    interface Filter {
        boolean keeps(Asked asked, Words place);
    }

    private final PatternIndex<Line> lines;
    private final Filter filter;

    AskedPatterns(String lexicon, WordLists lists, Filter filter) {
        List<Line> all = Lexicon.read(lexicon).entries().stream()
                .filter(entry -> entry.label().isPresent())
                .map(entry -> new Line(entry, WordPattern.parse(entry.pattern(), lists)))
                .toList();
        this.lines = new PatternIndex<>(all, Line::pattern);
        this.filter = filter;
    }

    private record Line(Entry entry, WordPattern pattern) {}

    /** Keeps what stands in a clause that asks, or opens such a clause. */
    static boolean isAsked(Asked asked, Words place) {
        Clause clause = asked.around(place.from());
        boolean opens = clause.from() == place.from();
        return (opens && !AskedClauses.isFact(asked, clause) || asked.asks(clause)) && !asked.isRelative(place.from());
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            for (int at = 0; at < sentence.size(); at++) {
                for (Line line : lines.at(sentence.at(at))) {
                    line.pattern()
                            .at(sentence, at)
                            .filter(place -> !asked.isSaid(place) && filter.keeps(asked, place))
                            .ifPresent(place -> remarks.add(remark(place, line.entry())));
                }
            }
        }
        return remarks;
    }

    private static Remark remark(Words place, Entry entry) {
        Remark remark = place.remark(entry.label().orElseThrow());
        return entry.strength() == Strength.SURE ? remark : remark.perhaps();
    }
}
