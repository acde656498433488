package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** A command without a softening word: the stem of a verb at the beginning, "komt u ..." without a question, "opruimen!". */
final class BareCommand implements Rule {

    private static final Set<String> SUBJECTS =
            Set.of("ik", "hij", "we", "wij", "jullie", "jij", "ze", "zij", "men", "er");
    private static final Set<String> CALLS =
            Set.of("kijk", "zeg", "kom", "luister", "hoor", "let", "stel", "zie", "neem", "toe");
    private static final Set<String> OFFERS = Set.of(
            "voel",
            "schroom",
            "aarzel",
            "twijfel",
            "wees welkom",
            "neem gerust",
            "neem rustig",
            "ga lekker",
            "neem lekker",
            "blijf lekker",
            "pak lekker");
    private static final WordSet NONE = RequestWords.words("geen_gebod");

    private final WordSet soft = RequestWords.words("zacht");

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            boolean softened = asked.has(soft::holds) || isFree(asked);
            if (!asked.isQuestion() && !softened) {
                look(asked, remarks);
            }
        }
        return remarks;
    }

    /** "..., als je wilt": no is allowed. */
    private static boolean isFree(Asked asked) {
        return asked.clauses().stream()
                .anyMatch(clause -> clause.first().equals("als")
                        && clause.size() <= 5
                        && clause.has(token -> Set.of("wilt", "wil", "lukt", "kan", "kunt", "uitkomt", "zin")
                                .contains(token.lower()))
                        && !clause.has(token -> Negation.DENIALS.contains(token.lower())));
    }

    private static void look(Asked asked, List<Remark> remarks) {
        for (int i = 0; i < asked.clauses().size(); i++) {
            Clause clause = asked.clauses().get(i);
            boolean first = asked.clauses().subList(0, i).stream().allMatch(BareCommand::isCall);
            boolean then = i > 0 && asked.clauses().get(i - 1).side() && !clause.side();
            boolean afterMark = clause.from() > 0
                    && Set.of(":", ";", "-", "–")
                            .contains(asked.sentence().at(clause.from() - 1).text());
            boolean inverted = then && !first && isInverted(clause);
            if ((first || then && !inverted || afterMark)
                    && !clause.said()
                    && isCommand(clause)
                    && !isCondition(asked, i)) {
                int at = verb(clause);
                remarks.add(new Words(asked.sentence(), at, until(asked.sentence(), at)).remark(RemarkLabel.DEMAND));
            }
        }
        if (isShout(asked)) {
            Clause clause = asked.clauses().getFirst();
            remarks.add(clause.remark(RemarkLabel.DEMAND));
        }
    }

    /** "Zorg dat" and "zorg ervoor dat" are one command. */
    private static int until(Sentence sentence, int at) {
        for (int i = at + 1; i < Math.min(sentence.size(), at + 3); i++) {
            if (sentence.at(i).lower().equals("dat") && sentence.at(at).isFormOf("zorgen")) {
                return i + 1;
            }
        }
        return at + 1;
    }

    /** "Sara, pak je tas": the name of who is spoken to, or a word to begin with. */
    private static boolean isCall(Clause clause) {
        boolean name = clause.until() - clause.from() <= 2
                && (clause.sentence().at(clause.from()).isCapital()
                        || Set.of(
                                        "jongens",
                                        "meiden",
                                        "kinderen",
                                        "allemaal",
                                        "nee",
                                        "ja",
                                        "kom",
                                        "zo",
                                        "hup",
                                        "toe",
                                        "oké",
                                        "nou")
                                .contains(clause.first()));
        return name && !clause.has(Verbs::isOnlyVerb);
    }

    private static int verb(Clause clause) {
        String first = clause.first();
        boolean skip =
                Set.of("en", "maar", "dus", "nu", "kom", "toe", "hup", "eerst").contains(first)
                        && clause.from() + 1 < clause.until()
                        && isStem(clause.sentence().at(clause.from() + 1));
        return skip ? clause.from() + 1 : clause.from();
    }

    /** "..., ga je naar huis": the subject follows, unless it belongs to a noun. */
    private static boolean isInverted(Clause clause) {
        int next = verb(clause) + 1;
        boolean you = next < clause.until()
                && Set.of("je", "u", "het", "dat")
                        .contains(clause.sentence().at(next).lower());
        return you
                && !(next + 1 < clause.until() && clause.sentence().at(next + 1).is("ZNW"));
    }

    /** Whether {@code clause} begins as a command. */
    static boolean isCommand(Clause clause) {
        int at = verb(clause);
        Token verb = clause.sentence().at(at);
        Token next = at + 1 < clause.until() ? clause.sentence().at(at + 1) : null;
        boolean think = next != null
                && Set.of("denk", "hoor", "let").contains(verb.lower())
                && Set.of("eraan", "om", "aan", "na", "goed", "eens", "nou", "erom", "toch")
                        .contains(next.lower());
        if (clause.side() || !verb.isWord() || NONE.words().contains(verb.lower()) && !think) {
            return false;
        }
        if (next != null && next.lower().equals("u")) {
            return verb.is("WKW:TGW:3EP") || isStem(verb);
        }
        if (next == null) {
            boolean leads = at + 1 < clause.sentence().size()
                    && clause.sentence().at(at + 1).lower().equals("dat");
            return isStem(verb) && (leads || !verb.is("ZNW")) && !CALLS.contains(verb.lower());
        }
        return isStem(verb) && !SUBJECTS.contains(next.lower()) && !isOffer(verb, next) && !isNoun(clause, at);
    }

    private static boolean isStem(Token token) {
        return token.is("WKW:TGW:1EP") && !Verbs.isInfinitive(token);
    }

    private static boolean isOffer(Token verb, Token next) {
        boolean call = Set.of("stel", "zie").contains(verb.lower())
                || verb.lower().equals("let") && next.lower().equals("op");
        return OFFERS.contains(verb.lower())
                || OFFERS.contains(verb.lower() + " " + next.lower())
                || call
                || next.lower().equals("maar");
    }

    /** The word is a noun, a name or an adjective here: another verb bends in the same clause, or it leads a title. */
    private static boolean isNoun(Clause clause, int at) {
        Token token = clause.sentence().at(at);
        boolean other = token.is("ZNW") || token.is("ENM:PER:FST") || token.is("BNW") || token.is("ENM:LOC");
        if (!other) {
            return false;
        }
        Token next = clause.sentence().at(at + 1);
        boolean title = at + 2 <= clause.sentence().size()
                && at + 1 < clause.until()
                && (next.hasDigit() && clause.until() - at < 4);
        return title
                || clause.find(at + 1, BareCommand::isBending) >= 0
                || next.is("VRZ")
                        && !next.lower().equals("op")
                        && clause.until() - at < 4
                        && clause.until() == clause.sentence().size();
    }

    private static boolean isBending(Token token) {
        boolean standing = Set.of("is", "staat", "ligt", "zit", "hangt", "past", "komt", "loopt", "gaat", "mag", "was")
                .contains(token.lower());
        return standing || Verbs.isOnlyVerb(token) && !Verbs.isInfinitive(token);
    }

    /** "Ga je mee, neem dan ...": a condition without "als". */
    static boolean isCondition(Asked asked, int index) {
        Clause clause = asked.clauses().get(index);
        int at = verb(clause);
        String next = at + 1 < clause.until() ? clause.sentence().at(at + 1).lower() : "";
        boolean you = Set.of("je", "u", "het", "dat").contains(next);
        boolean followed = index + 1 < asked.clauses().size()
                && clause.until() < asked.sentence().size()
                && asked.sentence().at(clause.until()).text().equals(",");
        boolean then = followed
                && (asked.clauses().get(index + 1).first().equals("dan")
                        || Verbs.isMostlyFinite(asked.sentence()
                                .at(asked.clauses().get(index + 1).from())));
        return you && then;
    }

    /** "Nu opruimen!": no bending verb, an infinitive at the end and an exclamation mark. */
    private static boolean isShout(Asked asked) {
        Sentence sentence = asked.sentence();
        if (asked.clauses().size() != 1
                || !sentence.at(sentence.size() - 1).text().equals("!")) {
            return false;
        }
        Clause clause = asked.clauses().getFirst();
        Token last = sentence.at(clause.until() - 1);
        boolean alone = clause.until() - clause.from() <= 7 && !clause.has(BareCommand::isBending);
        return alone
                && !clause.said()
                && Verbs.isInfinitive(last)
                && !isCommand(clause)
                && !clause.has(Verbs::isAuxiliary);
    }
}
