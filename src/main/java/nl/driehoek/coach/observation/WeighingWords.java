package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clauses;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * Adjectives and adverbs that weigh: "een verlegen meisje" and "hij is lui" pin a label on somebody, "reageerde nogal bot"
 * and "erg slordig gemaakt" judge an act, "werd jaloers" tells what goes on inside another. The same word for a thing, an
 * animal or a figure of a story is left alone.
 */
final class WeighingWords implements Rule {

    private static final Set<String> BOUNDED = Set.of(
            "vandaag",
            "gisteren",
            "vanmorgen",
            "vanochtend",
            "vanmiddag",
            "tijdens",
            "net",
            "zojuist",
            "daarnet",
            "toen",
            "eergisteren",
            "vannacht",
            "weer",
            "even");

    private final Vocabulary words;
    private final Weighing weighing;
    private final Claims claims;
    private final Subjects subjects;
    private final Reach reach;

    WeighingWords(Vocabulary words) {
        this.words = words;
        this.weighing = new Weighing(words);
        this.claims = new Claims(words);
        this.subjects = new Subjects(words);
        this.reach = new Reach(words);
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            look(sentence, remarks);
        }
        return remarks;
    }

    private void look(Sentence sentence, List<Remark> remarks) {
        List<Claim> all = null;
        int from = 0;
        for (int at = 0; at < sentence.size(); at++) {
            if (at < from || !isCandidate(sentence, at)) {
                continue;
            }
            all = all == null ? claims.of(sentence) : all;
            Claim claim = Clauses.around(all, at).orElseThrow();
            int end = reach.lastOfRow(sentence, at, weighing);
            int noun = nounAfter(sentence, end);
            Optional<RemarkLabel> label = label(claim, sentence, at, noun);
            if (label.isPresent()) {
                boolean whole = noun > 0
                        && (label.get() == RemarkLabel.PERSON_LABEL
                                || label.get() == RemarkLabel.INTERPRETATION
                                        && subjects.kind(sentence.at(noun)).isPeople());
                remarks.add(new Words(sentence, reach.first(sentence, at, whole), (whole ? noun : end) + 1)
                        .remark(label.get()));
                from = end + 1;
            }
        }
    }

    private boolean isCandidate(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (token.said()
                || !weighing.isWeighing(token)
                || Nouns.isName(sentence, at)
                || token.is("BNW:VGR")
                || token.is("BNW:OVR") && nounAfter(sentence, at) == 0) {
            return false;
        }
        boolean verb = token.is("WKW:VLT") || token.is("WKW:TGW:1EP") && !token.is("BNW:STL:ONV");
        return (!verb || nounAfter(sentence, at) > 0) && !isIntensifier(sentence, at);
    }

    /** Whether it only makes the next word stronger. */
    private boolean isIntensifier(Sentence sentence, int at) {
        if (at + 1 >= sentence.size() || !words.has(Topic.INTENSIFIER, sentence.at(at))) {
            return false;
        }
        Token next = sentence.at(at + 1);
        return weighing.isWeighing(next) || next.is("BNW") && !next.is("ZNW") && !next.is("WKW");
    }

    private Optional<RemarkLabel> label(Claim claim, Sentence sentence, int at, int noun) {
        Token token = sentence.at(at);
        if (noun > 0) {
            return attributive(claim, sentence, token, noun);
        }
        if (isBeforePlainNoun(sentence, at)) {
            return Optional.empty();
        }
        if (claim.has(other -> other.isFormOf("hebben"))
                && token.is("WKW:VTD")
                && claim.who().isPeople()) {
            return Optional.empty();
        }
        if (inStory(claim)) {
            return Optional.empty();
        }
        boolean copular = claim.isCopular(at);
        if (copular && isFragment(claim)) {
            return weighing.doing(token, claim.who());
        }
        if (claim.who() == Who.SELF && claim.has(other -> other.isFormOf("vinden"))) {
            return weighing.being(token, objectOf(claim), true);
        }
        boolean now = !claim.isPast() && claim.tokens().stream().noneMatch(other -> BOUNDED.contains(other.lower()));
        if (copular && isBecoming(claim)) {
            return weighing.becoming(token, claim.who(), now);
        }
        return copular ? weighing.being(token, claim.who(), now) : weighing.doing(token, claim.who());
    }

    /** "..., totaal ongepast, ...": two or three words without a verb weigh what was told before. */
    private static boolean isFragment(Claim claim) {
        List<Token> spoken = claim.tokens().stream().filter(Token::isWord).toList();
        return claim.from() > 0 && spoken.size() < 4 && spoken.stream().noneMatch(Token::isFinite);
    }

    private static boolean isBecoming(Claim claim) {
        return claim.has(other -> other.isFormOf("worden"))
                && claim.tokens().stream().noneMatch(other -> other.isFormOf("zijn") && other.isFinite());
    }

    private Optional<RemarkLabel> attributive(Claim claim, Sentence sentence, Token token, int noun) {
        Who kind = subjects.kind(sentence.at(noun));
        if (sentence.tokens().stream().anyMatch(other -> words.has(Topic.STORY, other)) && kind != Who.DOING) {
            return Optional.empty();
        }
        return weighing.before(token, kind == Who.THING && isOneself(claim, sentence, noun) ? Who.PERSON : kind);
    }

    private static boolean isOneself(Claim claim, Sentence sentence, int noun) {
        return claim.who() == Who.PERSON && sentence.at(noun).isFormOf("type");
    }

    private boolean inStory(Claim claim) {
        return claim.who() != Who.PERSON
                && claim.who() != Who.DOING
                && claim.sentence().tokens().stream().anyMatch(token -> words.has(Topic.STORY, token));
    }

    private Who objectOf(Claim claim) {
        for (int i = claim.from(); i < claim.until(); i++) {
            Token token = claim.sentence().at(i);
            boolean person = Nouns.isName(claim.sentence(), i)
                    || token.lower().equals("hem")
                    || token.lower().equals("haar")
                            && (i + 1 == claim.until()
                                    || !Nouns.isNoun(claim.sentence().at(i + 1)));
            if (person || words.has(Topic.PERSON, token)) {
                return Who.PERSON;
            }
        }
        return Who.IT;
    }

    /** The noun that follows at once, or 0. */
    private int nounAfter(Sentence sentence, int at) {
        int noun = at + 1;
        while (noun < sentence.size() && isAttribute(sentence, noun)) {
            noun++;
        }
        boolean found = noun < sentence.size()
                && Nouns.isNoun(sentence.at(noun))
                && !Nouns.isPreposition(sentence.at(noun))
                && !Nouns.isDeterminer(sentence.at(noun))
                && !sentence.at(noun).is("VNW")
                && !isVerbByPlace(sentence, noun)
                && (!words.has(Topic.TIME, sentence.at(noun)) || words.has(Topic.DOING, sentence.at(noun)));
        return found && !Nouns.isName(sentence, noun) ? noun : 0;
    }

    private static boolean isAttribute(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return token.is("BNW:STL:VRB")
                && !token.is("ZNW:EKV:D")
                && at + 1 < sentence.size()
                && Nouns.isNoun(sentence.at(at + 1));
    }

    private static boolean isVerbByPlace(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return token.is("BYW") || token.is("WKW:VLT") || token.is("WKW:TGW:3EP") && Verbs.isCopula(token);
    }

    private static boolean isBeforePlainNoun(Sentence sentence, int at) {
        return sentence.at(at).is("BNW:STL:VRB")
                && !sentence.at(at).is("BNW:STL:ONV")
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isWord()
                && Nouns.isNoun(sentence.at(at + 1));
    }
}
