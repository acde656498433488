package nl.driehoek.coach.observation;

import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** Tells a judgement about others from one about the writer, a thing, an animal or a figure of a story. */
final class AboutOthers {

    private static final Set<String> PEOPLE = Set.of("hem", "haar", "hen", "hun");

    private AboutOthers() {}

    /** Whether {@code claim} is about others, or does with a thing what {@code remark} says. */
    static boolean is(Claim claim, Remark remark) {
        if (claim.who() == Who.THING && isAct(claim, remark)) {
            boolean within = claim.tokens().stream()
                    .filter(token -> token.from() < remark.from())
                    .noneMatch(token -> Nouns.isNoun(token) && !token.is("BYW"));
            return within || claim.has(token -> remark.from() <= token.from() && PEOPLE.contains(token.lower()));
        }
        return claim.who() != Who.SELF && claim.who() != Who.ANIMAL && claim.who() != Who.FIGURE;
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
}
