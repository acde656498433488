package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** A request about what cannot be changed any more: "had u niet even kunnen bellen", "waarom hebt u niet ...". */
final class PastRequest implements Rule {

    private static final Set<String> YOU = Set.of("je", "jij", "u", "jullie");
    private static final Set<String> HAD = Set.of("had", "hadden", "hadt");
    private static final Set<String> COULD = Set.of("kon", "konden", "kond", "mocht", "wilde", "wou", "wilden");
    /** Words that make a question about the past a reproach. */
    private static final Set<String> REPROACH = Set.of(
            "niet",
            "geen",
            "nou",
            "toch",
            "gewoon",
            "eerst",
            "tenminste",
            "zelf",
            "eerder",
            "ook",
            "niets",
            "echt",
            "nooit");

    /** Words that make "u had ..." a reproach, where it is no question. */
    private static final Set<String> REGRETS = Set.of("beter", "graag", "maar", "toch", "gewoon", "wel", "niet");

    private static final Set<String> BEFORE_TODAY = Set.of(
            "gisteren",
            "eergisteren",
            "vanochtend",
            "gisteravond",
            "gistermiddag",
            "vorige",
            "afgelopen",
            "laatst",
            "toen",
            "destijds");
    private static final Set<String> HAVE = Set.of("heb", "hebt", "heeft", "hebben", "bent", "ben", "is", "zijn");

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            for (Clause clause : asked.clauses()) {
                if (!clause.said() && isPast(asked, clause)) {
                    remarks.add(new Words(sentence, clause.from(), end(asked, clause)).remark(RemarkLabel.NOT_NOW));
                }
            }
        }
        return remarks;
    }

    /** "Kon je dat niet melden": "dat" may look like the beginning of another clause. */
    private static int end(Asked asked, Clause clause) {
        return asked.clauses().stream()
                .filter(other -> other.from() == clause.until() && other.first().equals("dat"))
                .mapToInt(Clause::until)
                .findFirst()
                .orElse(clause.until());
    }

    /** Whether {@code clause} reproaches something of the past. */
    static boolean isPast(Asked asked, Clause clause) {
        boolean why = clause.first().equals("waarom") && clause.from() == 0;
        if (clause.side() && !why) {
            return false;
        }
        boolean you = clause.has(token -> YOU.contains(token.lower()));
        int had = clause.find(token -> HAD.contains(token.lower()));
        if (had >= 0 && you) {
            boolean told = !asked.isQuestion()
                    && had > clause.from()
                    && !clause.has(token -> REGRETS.contains(token.lower()) || isInfinitiveOfPast(token));
            return !told
                    && !isStillOpen(asked, clause)
                    && clause.find(had + 1, token -> isInfinitiveOfPast(token) || token.is("WKW:VTD")) >= 0;
        }
        if (why && you) {
            return isDone(clause) || clause.has(token -> token.is("WKW:VLT") && !Verbs.isInfinitive(token));
        }
        int could = clause.find(token -> COULD.contains(token.lower()));
        if (could >= 0 && you && asked.isQuestion() && !clause.first().equals("mocht")) {
            boolean reproach = asked.has(token -> REPROACH.contains(token.lower()));
            return reproach && (could == clause.from() || clause.has(token -> BEFORE_TODAY.contains(token.lower())));
        }
        return you && clause.has(token -> Set.of("zou", "zouden").contains(token.lower())) && isUndone(asked, clause);
    }

    /** "Had u de brief al gezien?" */
    private static boolean isStillOpen(Asked asked, Clause clause) {
        return asked.isQuestion()
                && clause.has(token -> Set.of("al", "nog", "ooit").contains(token.lower()))
                && !clause.has(token -> REPROACH.contains(token.lower()));
    }

    /** "Zou je gisteren ...", "zou je hebben kunnen ...", unlike "zou je willen vertellen wat je gisteren deed". */
    private static boolean isUndone(Asked asked, Clause clause) {
        boolean have = clause.has(token -> token.lower().equals("hebben"));
        boolean telling = clause.has(token ->
                Set.of("vertellen", "zeggen", "uitleggen", "opschrijven").contains(token.lower()));
        int at = clause.find(token -> BEFORE_TODAY.contains(token.lower()));
        boolean topic = at > clause.from() && clause.sentence().lower(at - 1).matches("van|over|uit|sinds");
        boolean before = at >= 0 && !topic && asked.isQuestion();
        return before && (have || !telling) || have && clause.has(PastRequest::isInfinitiveOfPast);
    }

    private static boolean isDone(Clause clause) {
        return clause.has(token -> HAVE.contains(token.lower())) && clause.has(token -> token.is("WKW:VTD"));
    }

    private static boolean isInfinitiveOfPast(Token token) {
        return Set.of("kunnen", "moeten", "mogen", "willen", "laten", "hoeven").contains(token.lower());
    }
}
