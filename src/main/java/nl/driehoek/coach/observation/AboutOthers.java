package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.observation.Clause.Who;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** Leaves out what another rule found in a clause about the writer, a thing, an animal or a figure of a story. */
final class AboutOthers implements Rule {

    private static final Set<String> PEOPLE = Set.of("hem", "haar", "hen", "hun");

    private final Rule rule;
    private final Clauses clauses;

    AboutOthers(Rule rule, Words words) {
        this.rule = rule;
        this.clauses = new Clauses(words);
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> kept = new ArrayList<>();
        for (Remark remark : rule.remarks(passage)) {
            passage.sentences().stream()
                    .filter(sentence -> sentence.from() <= remark.from() && remark.from() < sentence.until())
                    .filter(sentence -> isAboutOthers(sentence, remark))
                    .findFirst()
                    .ifPresent(_ -> kept.add(remark));
        }
        return kept;
    }

    private boolean isAboutOthers(Sentence sentence, Remark remark) {
        for (Clause clause : clauses.of(sentence)) {
            Token last = clause.tokens().getLast();
            if (remark.from() < last.until()) {
                return isAboutOthers(clause, remark);
            }
        }
        return true;
    }

    /** A single verb or "veel te ...", which a thing can do or be too. */
    private static boolean isAct(Clause clause, Remark remark) {
        boolean verb = clause.any(token -> token.from() == remark.from()
                && (token.is("WKW:VLT") || token.is("WKW") && !token.is("BNW") && !token.is("ZNW")));
        boolean single = remark.words().indexOf(' ') < 0;
        return remark.label() == RemarkLabel.PERSON_LABEL
                || verb && (single || remark.label() != RemarkLabel.JUDGEMENT)
                || remark.words().matches(".*\\bte (?!wensen).*");
    }

    private static boolean isAboutOthers(Clause clause, Remark remark) {
        if (clause.who() == Who.THING && isAct(clause, remark)) {
            boolean within = clause.tokens().stream()
                    .filter(token -> token.from() < remark.from())
                    .noneMatch(token -> Grammar.isNoun(token) && !token.is("BYW"));
            return within || clause.any(token -> remark.from() <= token.from() && PEOPLE.contains(token.lower()));
        }
        return clause.who() != Who.SELF && clause.who() != Who.ANIMAL && clause.who() != Who.FIGURE;
    }
}
