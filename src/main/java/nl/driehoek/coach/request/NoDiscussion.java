package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** A clause that shuts out an answer: a word of talking or choosing that is denied, as in "daar valt niet over te praten". */
final class NoDiscussion implements Rule {

    private static final Set<String> DENIED =
            Set.of("geen", "niet", "niks", "niets", "nooit", "zonder", "onmogelijk", "uitgesloten", "einde", "zinloos");
    private static final Set<String> ROOM = WordFile.set("verzoek/ruimte.tsv");
    private static final Set<String> STILL = Set.of("heb", "hebben", "wil", "kunt");
    private static final WordSet TALKING = RequestWords.words("tegenspraak");

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            in(asked).ifPresent(clause -> remarks.add(clause.remark(RemarkLabel.DEMAND)));
        }
        return remarks;
    }

    /** The clause of {@code asked} that shuts out an answer. */
    static Optional<Clause> in(Asked asked) {
        if (asked.isQuestion()) {
            return Optional.empty();
        }
        return asked.clauses().stream()
                .filter(clause -> !clause.side() && !clause.said() && shutsOut(clause))
                .findFirst();
    }

    private static boolean shutsOut(Clause clause) {
        boolean denied = clause.has(token -> DENIED.contains(token.lower()));
        boolean talk = clause.has(TALKING::holds);
        boolean about = clause.has(token -> Set.of("over", "aan", "mee").contains(token.lower()))
                && clause.has(token -> token.lower().equals("te"))
                && clause.has(token -> Set.of("praten", "overleggen", "doen").contains(token.lower()))
                && clause.has(token -> Set.of("valt", "is").contains(token.lower()));
        boolean you = clause.has(token -> Set.of("je", "jij", "u", "jullie").contains(token.lower()));
        boolean me = clause.has(token -> Set.of("ik", "wij", "we").contains(token.lower()));
        boolean room =
                clause.has(token -> ROOM.contains(token.lower()) && !(STILL.contains(token.lower()) && you && !me));
        boolean hear = me
                && clause.has(token -> Set.of("wil", "hoef").contains(token.lower()))
                && clause.has(
                        token -> Set.of("horen", "over", "hierover", "daarover").contains(token.lower()))
                && clause.has(token -> token.lower().equals("horen"));
        boolean soft = clause.has(token -> token.lower().equals("graag"));
        return denied && !soft && ((talk || about) && !room || hear);
    }
}
