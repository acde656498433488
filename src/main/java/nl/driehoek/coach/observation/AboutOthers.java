package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
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
    private final Claims claims;

    AboutOthers(Rule rule, Vocabulary words) {
        this.rule = rule;
        this.claims = new Claims(words);
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
        for (Claim claim : claims.of(sentence)) {
            Token last = claim.tokens().getLast();
            if (remark.from() < last.until()) {
                return isAboutOthers(claim, remark);
            }
        }
        return true;
    }

    /** A single verb or "veel te ...", which a thing can do or be too. */
    private static boolean isAct(Claim claim, Remark remark) {
        boolean verb = claim.has(token -> token.from() == remark.from()
                && (token.is("WKW:VLT") || token.is("WKW") && !token.is("BNW") && !token.is("ZNW")));
        boolean single = remark.words().indexOf(' ') < 0;
        return remark.label() == RemarkLabel.PERSON_LABEL
                || verb && (single || remark.label() != RemarkLabel.JUDGEMENT)
                || remark.words().matches(".*\\bte (?!wensen).*");
    }

    private static boolean isAboutOthers(Claim claim, Remark remark) {
        if (claim.who() == Who.THING && isAct(claim, remark)) {
            boolean within = claim.tokens().stream()
                    .filter(token -> token.from() < remark.from())
                    .noneMatch(token -> Nouns.isNoun(token) && !token.is("BYW"));
            return within || claim.has(token -> remark.from() <= token.from() && PEOPLE.contains(token.lower()));
        }
        return claim.who() != Who.SELF && claim.who() != Who.ANIMAL && claim.who() != Who.FIGURE;
    }
}
