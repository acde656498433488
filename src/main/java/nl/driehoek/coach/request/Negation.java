package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** "Niet", "geen", "nooit" in what is asked: from that word to the verb of the unwanted act. */
final class Negation implements Rule {

    static final Set<String> DENIALS =
            Set.of("niet", "geen", "nooit", "niets", "niks", "nergens", "niemand", "nimmer", "geeneens", "evenmin");
    /** With these the sentence is no wish about an act. */
    private static final Set<String> HARMLESS_AFTER = WordFile.set("verzoek/na_ontkenning.tsv");

    private static final Set<String> REQUESTING = WordFile.set("verzoek/vraagwoord.tsv");
    private static final Set<String> HARMLESS_BEFORE =
            Set.of("of", "waarom", "wel", "hoeft", "hoef", "hoeven", "zo", "liefst");

    private static final WordSet SOFT = RequestWords.words("zacht");
    private static final Set<String> CHOOSING = Set.of("liever", "toch", "liefst", "juist", "voorkeur", "misschien");

    private final Threat threat = new Threat();

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            for (Clause clause : asked.clauses()) {
                int at = clause.find(token -> DENIALS.contains(token.lower()));
                if (at >= 0 && !asked.isSaid(clause) && !threat.covers(asked, at) && isWish(asked, clause, at)) {
                    remarks.add(remark(asked, clause, at));
                }
            }
        }
        return remarks;
    }

    private static Remark remark(Asked asked, Clause clause, int at) {
        Sentence sentence = asked.sentence();
        boolean command = asked.isCommand(clause);
        int from = command ? clause.from() : at;
        int until = command ? clause.until() : end(asked, clause, at);
        return new Words(sentence, from, until).remark(RemarkLabel.NEGATIVE);
    }

    /** The token after the last verb, or the end of the clause when no verb follows. */
    private static int end(Asked asked, Clause clause, int at) {
        int that = asked.clauses().stream()
                .filter(other -> other.from() == at + 1 && other.first().equals("dat"))
                .mapToInt(Clause::until)
                .findFirst()
                .orElse(-1);
        if (that > 0) {
            return that;
        }
        int verb = clause.last(Verbs::isVerb);
        return verb > at ? verb + 1 : clause.until();
    }

    /** Whether the words around the denial make it something else than an unwanted act. */
    private static boolean isHarmless(Asked asked, Clause clause, int at) {
        Sentence sentence = asked.sentence();
        String before = at > 0 ? sentence.at(at - 1).lower() : "";
        String after = at + 1 < sentence.size() ? sentence.at(at + 1).lower() : "";
        String third = at + 2 < sentence.size() ? sentence.at(at + 2).lower() : "";
        boolean either = at > 1
                && Set.of("en", "of").contains(before)
                && sentence.at(at - 2).lower().equals("wel");
        boolean again = after.equals("nog") && Set.of("eens", "even").contains(third);
        boolean free = before.equals("liever")
                && clause.has(token -> Set.of("mag", "kan", "is").contains(token.lower()));
        return either
                || again
                || free
                || isMeasured(sentence, at)
                || asked.isRelative(at)
                || isPolite(clause, after)
                || isDetail(clause, at)
                || isChoice(sentence, at)
                || HARMLESS_BEFORE.contains(before) && at > clause.from()
                || HARMLESS_AFTER.contains(after) && !(after.equals("te") && isFarTooMuch(sentence, at));
    }

    /** "Niet hoger dan 5", "niet langer 10 minuten". */
    private static boolean isMeasured(Sentence sentence, int at) {
        if (at + 2 >= sentence.size()) {
            return false;
        }
        Token third = sentence.at(at + 2);
        return sentence.at(at + 1).is("BNW:VGR") && third.lower().equals("dan")
                || sentence.at(at + 1).lower().equals("langer") && third.hasDigit();
    }

    private static boolean isWish(Asked asked, Clause clause, int at) {
        Sentence sentence = asked.sentence();
        if (clause.has(token -> token.isFormOf("vergeten"))) {
            return false;
        }
        boolean hoeven =
                clause.has(token -> token.isFormOf("hoeven") || token.lower().equals("mocht"));
        if (isHarmless(asked, clause, at)
                || hoeven
                || asked.clauses().stream().anyMatch(other -> PastRequest.isPast(asked, other))) {
            return false;
        }
        boolean fragment = (at == clause.from() || at == clause.from() + 1 && SOFT.holds(sentence.at(at - 1)))
                && clause.find(at + 1, Verbs::isInfinitive) >= 0
                && clause.find(at + 1, Verbs::isAuxiliary) < 0;
        return fragment || asks(asked, clause) && hasAct(clause, at);
    }

    /** "Vindt u het niet vervelend": asked to be kind. */
    private static boolean isPolite(Clause clause, String after) {
        return Set.of("vind", "vindt", "vinden", "lijkt", "is").contains(clause.first())
                && Set.of(
                                "vervelend",
                                "lastig",
                                "raar",
                                "gek",
                                "bezwaarlijk",
                                "leuk",
                                "fijn",
                                "handig",
                                "beter",
                                "een",
                                "fijner")
                        .contains(after);
    }

    /** "Niet om 3 uur maar om 4 uur": no act is denied, only a part of what is asked. */
    private static boolean isDetail(Clause clause, int at) {
        int but = clause.find(at + 1, token -> token.lower().equals("maar"));
        return but > at && clause.find(at + 1, Verbs::isVerb) > but;
    }

    /** "Komt u, of liever niet?": one of two things to choose from. */
    private static boolean isChoice(Sentence sentence, int at) {
        boolean choosing = false;
        for (int i = at - 1; i > 0; i--) {
            String word = sentence.at(i).lower();
            choosing |= CHOOSING.contains(word) || sentence.at(i).isFormOf("kiezen");
            if (word.equals("of")) {
                return choosing;
            }
        }
        return false;
    }

    /** "Niet te hard rennen" is a wish; "niet te geloven" is none. */
    private static boolean isFarTooMuch(Sentence sentence, int at) {
        return at + 2 < sentence.size()
                        && (sentence.at(at + 2).is("BNW") || sentence.at(at + 2).is("BYW"))
                || at > 0 && sentence.at(at - 1).isFormOf("vragen")
                || at + 2 < sentence.size() && Verbs.isInfinitive(sentence.at(at + 2));
    }

    private static boolean asks(Asked asked, Clause clause) {
        boolean can = Set.of("lukt", "gaat").contains(clause.first())
                || asked.isQuestion() && AskedClauses.isFact(asked, clause);
        boolean fact = clause.has(token -> token.lower().equals("ik"))
                && !clause.has(token -> Set.of("vraag", "verzoek", "wil", "wens", "zou", "verlang", "eis", "heb", "mag")
                        .contains(token.lower()));
        return !can
                && !fact
                && asked.asks(clause)
                && (asked.isQuestion() && isRequest(asked) || clause.side() || isAddressed(asked, clause));
    }

    /** A question that asks for an act, unlike "heeft u geen tijd?". */
    private static boolean isRequest(Asked asked) {
        return asked.has(token -> REQUESTING.contains(token.lower()));
    }

    private static boolean isAddressed(Asked asked, Clause clause) {
        return asked.isCommand(clause)
                || clause.has(token -> Set.of(
                                "mag",
                                "mogen",
                                "vraag",
                                "verzoek",
                                "verzoeken",
                                "graag",
                                "liever",
                                "gelieve",
                                "wil",
                                "wilt",
                                "kun",
                                "kunt",
                                "zou",
                                "moet",
                                "moeten",
                                "wens",
                                "gaat",
                                "ga",
                                "zal",
                                "zult",
                                "dient",
                                "dien",
                                "dienen",
                                "hoort",
                                "hoor",
                                "behoort",
                                "behoor",
                                "sommeer")
                        .contains(token.lower()));
    }

    private static boolean hasAct(Clause clause, int at) {
        Token denial = clause.sentence().at(at);
        boolean being = clause.find(
                        at + 1,
                        token -> Set.of("lukt", "lukken", "kunt", "weet", "kent", "past")
                                .contains(token.lower()))
                >= 0;
        return denial.isWord() && !being;
    }
}
