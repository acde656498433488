package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.observation.Clause.Who;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
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

    private final Words words;
    private final Weighing weighing;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Reach reach;

    WeighingWords(Words words) {
        this.words = words;
        this.weighing = new Weighing(words);
        this.clauses = new Clauses(words);
        this.subjects = new Subjects(words);
        this.reach = new Reach(words);
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            look(passage, sentence, remarks);
        }
        return remarks;
    }

    private void look(Passage passage, Sentence sentence, List<Remark> remarks) {
        List<Clause> all = null;
        int from = 0;
        for (int at = 0; at < sentence.size(); at++) {
            if (at < from || !isCandidate(sentence, at)) {
                continue;
            }
            all = all == null ? clauses.of(sentence) : all;
            Clause clause = Clauses.at(all, at);
            int end = reach.lastOfRow(sentence, at, weighing);
            int noun = nounAfter(sentence, end);
            Optional<RemarkLabel> label = label(clause, sentence, at, noun);
            if (label.isPresent()) {
                boolean whole = noun > 0
                        && (label.get() == RemarkLabel.PERSON_LABEL
                                || label.get() == RemarkLabel.INTERPRETATION
                                        && subjects.kind(sentence.at(noun)).isPeople());
                remarks.add(
                        remark(passage, sentence, label.get(), reach.first(sentence, at, whole), whole ? noun : end));
                from = end + 1;
            }
        }
    }

    private boolean isCandidate(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (token.said()
                || !weighing.isWeighing(token)
                || Grammar.isName(sentence, at)
                || token.is("BNW:VGR")
                || token.is("BNW:OVR") && nounAfter(sentence, at) == 0) {
            return false;
        }
        boolean verb = token.is("WKW:VLT") || token.is("WKW:TGW:1EP") && !token.is("BNW:STL:ONV");
        return (!verb || nounAfter(sentence, at) > 0) && !isIntensifier(sentence, at);
    }

    /** Whether it only makes the next word stronger. */
    private boolean isIntensifier(Sentence sentence, int at) {
        if (at + 1 >= sentence.size() || !words.has(Words.List.INTENSIFIER, sentence.at(at))) {
            return false;
        }
        Token next = sentence.at(at + 1);
        return weighing.isWeighing(next) || next.is("BNW") && !next.is("ZNW") && !next.is("WKW");
    }

    private Optional<RemarkLabel> label(Clause clause, Sentence sentence, int at, int noun) {
        Token token = sentence.at(at);
        if (noun > 0) {
            return attributive(clause, sentence, token, noun);
        }
        if (isBeforePlainNoun(sentence, at)) {
            return Optional.empty();
        }
        if (clause.any(other -> other.isFormOf("hebben"))
                && token.is("WKW:VTD")
                && clause.who().isPeople()) {
            return Optional.empty();
        }
        if (inStory(clause)) {
            return Optional.empty();
        }
        boolean copular = clause.isCopular(at);
        if (clause.who() == Who.SELF && clause.any(other -> other.isFormOf("vinden"))) {
            return weighing.being(token, objectOf(clause), true);
        }
        boolean now = !clause.isPast() && clause.tokens().stream().noneMatch(other -> BOUNDED.contains(other.lower()));
        if (copular && isBecoming(clause)) {
            return weighing.becoming(token, clause.who(), now);
        }
        return copular ? weighing.being(token, clause.who(), now) : weighing.doing(token, clause.who());
    }

    private static boolean isBecoming(Clause clause) {
        return clause.any(other -> other.isFormOf("worden"))
                && clause.tokens().stream().noneMatch(other -> other.isFormOf("zijn") && Grammar.isFinite(other));
    }

    private Optional<RemarkLabel> attributive(Clause clause, Sentence sentence, Token token, int noun) {
        Who kind = subjects.kind(sentence.at(noun));
        if (sentence.tokens().stream().anyMatch(other -> words.has(Words.List.STORY, other)) && kind != Who.DOING) {
            return Optional.empty();
        }
        return weighing.before(token, kind == Who.THING && isOneself(clause, sentence, noun) ? Who.PERSON : kind);
    }

    private static boolean isOneself(Clause clause, Sentence sentence, int noun) {
        return clause.who() == Who.PERSON && sentence.at(noun).isFormOf("type");
    }

    private boolean inStory(Clause clause) {
        return clause.who() != Who.PERSON
                && clause.who() != Who.DOING
                && clause.sentence().tokens().stream().anyMatch(token -> words.has(Words.List.STORY, token));
    }

    private Who objectOf(Clause clause) {
        for (int i = clause.from(); i < clause.until(); i++) {
            Token token = clause.sentence().at(i);
            boolean person = Grammar.isName(clause.sentence(), i)
                    || token.lower().equals("hem")
                    || token.lower().equals("haar")
                            && (i + 1 == clause.until()
                                    || !Grammar.isNoun(clause.sentence().at(i + 1)));
            if (person || words.has(Words.List.PERSON, token)) {
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
                && Grammar.isNoun(sentence.at(noun))
                && !Grammar.isPreposition(sentence.at(noun))
                && !Grammar.isDeterminer(sentence.at(noun))
                && !sentence.at(noun).is("VNW")
                && !isVerbByPlace(sentence, noun)
                && (!words.has(Words.List.TIME, sentence.at(noun)) || words.has(Words.List.DOING, sentence.at(noun)));
        return found && !Grammar.isName(sentence, noun) ? noun : 0;
    }

    private static boolean isAttribute(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return token.is("BNW:STL:VRB")
                && !token.is("ZNW:EKV:D")
                && at + 1 < sentence.size()
                && Grammar.isNoun(sentence.at(at + 1));
    }

    private static boolean isVerbByPlace(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return token.is("BYW") || token.is("WKW:VLT") || token.is("WKW:TGW:3EP") && Grammar.isCopula(token);
    }

    private static boolean isBeforePlainNoun(Sentence sentence, int at) {
        return sentence.at(at).is("BNW:STL:VRB")
                && !sentence.at(at).is("BNW:STL:ONV")
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isWord()
                && Grammar.isNoun(sentence.at(at + 1));
    }

    private static Remark remark(Passage passage, Sentence sentence, RemarkLabel label, int first, int last) {
        return Remark.sure(
                label,
                passage.text(),
                sentence.at(first).from(),
                sentence.at(last).until());
    }
}
