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

/** A command without a bending verb: "jas aan", "naar je plek, en vlug", "weg met die telefoon", "morgen inleveren". */
final class VerblessCommand implements Rule {

    private static final int LONGEST = 9;
    private static final Set<String> ENDS = WordFile.set("verzoek/gebod_einde.tsv");
    private static final Set<String> TOWARDS = Set.of(
            "naar", "op", "in", "uit", "aan", "achter", "terug", "weg", "van", "hier", "af", "onder", "tegen", "bij");
    private static final Set<String> PLACES = WordFile.set("verzoek/gebod_plaats.tsv");
    private static final Set<String> SHOUTS = WordFile.set("verzoek/uitroep.tsv");
    private static final Set<String> HASTE = Set.of(
            "nu", "meteen", "direct", "onmiddellijk", "vlug", "snel", "rap", "gauw", "subiet", "terstond", "tempo");
    private static final Set<String> WISHES = WordFile.set("verzoek/geen_uitroep.tsv");
    private static final Set<String> DETERMINERS =
            Set.of("een", "de", "het", "mijn", "onze", "ons", "zijn", "haar", "geen", "elke", "alle", "hun");

    private final WordSet soft = RequestWords.words("zacht");

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            boolean spoken = asked.isQuestion()
                    || asked.has(token -> token.said() || soft.holds(token) || WISHES.contains(token.lower()));
            if (!spoken && !asked.clauses().isEmpty()) {
                Clause first = asked.clauses().getFirst();
                if (!BareCommand.isCommand(first) && isCommand(asked, first)) {
                    remarks.add(remark(sentence, first.from(), end(asked)));
                }
            }
        }
        return remarks;
    }

    private static Remark remark(Sentence sentence, int from, int until) {
        return new Words(sentence, from, until).remark(RemarkLabel.DEMAND);
    }

    /** The command goes on while no verb bends: "naar je plek, en vlug!". */
    private static int end(Asked asked) {
        int until = asked.clauses().getFirst().until();
        for (Clause clause : asked.clauses().subList(1, asked.clauses().size())) {
            if (bends(clause)) {
                return until;
            }
            until = clause.until();
        }
        Sentence sentence = asked.sentence();
        boolean shout = until < sentence.size() && sentence.at(until).text().equals("!");
        return shout ? until + 1 : until;
    }

    private static boolean isCommand(Asked asked, Clause clause) {
        int size = clause.until() - clause.from();
        if (size > LONGEST || clause.side() || bends(clause)) {
            return false;
        }
        Sentence sentence = asked.sentence();
        boolean cry = sentence.at(sentence.size() - 1).text().equals("!");
        boolean hasty = asked.has(token -> HASTE.contains(token.lower()));
        return isShout(clause, cry || hasty)
                || isPart(clause, cry || hasty || size <= 3)
                || isDirection(clause, cry || hasty || size <= 4)
                || isInfinitive(clause, cry || hasty);
    }

    /** Whether a verb bends; "gaan zitten" is one whole verb. */
    private static boolean bends(Clause clause) {
        for (int i = clause.from(); i < clause.until(); i++) {
            Token token = clause.sentence().at(i);
            boolean whole = Set.of("gaan", "laten", "komen").contains(token.lower())
                    && i + 1 < clause.until()
                    && Verbs.isInfinitive(clause.sentence().at(i + 1));
            if (!whole && isBending(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBending(Token token) {
        boolean noun = token.is("ZNW") || token.is("BNW");
        return Verbs.isAuxiliary(token)
                || Verbs.isMostlyFinite(token) && !noun && !Verbs.isInfinitive(token) && !token.is("BYW")
                || Set.of("staat", "ligt", "zit", "hangt", "past", "komt", "is", "zijn", "mag", "wees", "hoeft")
                        .contains(token.lower());
    }

    private static boolean isShout(Clause clause, boolean urgent) {
        boolean alone = clause.until() - clause.from() <= 2;
        return alone
                && (urgent || clause.until() - clause.from() == 1)
                && SHOUTS.contains(clause.first())
                && (urgent
                        || !Set.of("rust", "orde", "snel", "vlug", "af", "terug", "hup", "rustig", "kalm", "zachtjes")
                                .contains(clause.first()));
    }

    /** "Jas aan", "handen op tafel", "je boek dicht". */
    private static boolean isPart(Clause clause, boolean urgent) {
        Sentence sentence = clause.sentence();
        int at = clause.from()
                + (Set.of("je", "jullie", "die", "dat", "uw", "allemaal").contains(clause.first()) ? 1 : 0);
        if (at + 1 >= clause.until() || DETERMINERS.contains(clause.first())) {
            return false;
        }
        boolean thing = sentence.at(at).is("ZNW")
                && !sentence.at(at).is("ENM:PER")
                && TimeUnits.days(sentence.at(at)).isEmpty();
        String last = sentence.at(clause.until() - 1).lower();
        boolean placed = Set.of("op", "in", "onder", "boven", "achter", "naar", "van", "naast", "tegen")
                        .contains(sentence.at(at + 1).lower())
                && at + 2 < clause.until()
                && !Set.of("de", "het").contains(last)
                && sentence.at(clause.until() - 1).is("ZNW")
                && (isBody(sentence.at(at)) || isCry(sentence));
        boolean opened = Set.of("open", "dicht", "aan", "uit", "weg", "neer", "af")
                        .contains(sentence.at(at + 1).lower())
                && at + 2 < clause.until()
                && isBody(sentence.at(at));
        return urgent && thing && (ENDS.contains(last) && clause.until() - at <= 5 || placed || opened);
    }

    private static boolean isCry(Sentence sentence) {
        return sentence.at(sentence.size() - 1).text().equals("!");
    }

    private static boolean isBody(Token token) {
        return RequestWords.BELONGINGS.holds(token);
    }

    /** "Naar je plek", "aan het werk", "weg met die telefoon", "van die tafel af". */
    private static boolean isDirection(Clause clause, boolean urgent) {
        Sentence sentence = clause.sentence();
        int at = clause.from();
        while (at + 1 < clause.until()
                && (HASTE.contains(sentence.at(at).lower())
                        || Set.of(
                                        "en",
                                        "allemaal",
                                        "dan",
                                        "iedereen",
                                        "jongens",
                                        "kinderen",
                                        "meiden",
                                        "groep",
                                        "hup",
                                        "kom")
                                .contains(sentence.at(at).lower()))) {
            at++;
        }
        boolean towards = TOWARDS.contains(sentence.at(at).lower());
        boolean place = clause.find(at + 1, token -> PLACES.contains(token.lower())) >= 0;
        return urgent && towards && place && !TimeUnits.isDayName(sentence.at(clause.until() - 1));
    }

    /** "Morgen de gymtas meenemen", "opruimen, die rommel": the whole verb closes the clause. */
    private static boolean isInfinitive(Clause clause, boolean urgent) {
        int end = clause.find(clause.from() + 1, token -> token.lower().equals("en"));
        int until = end > 0 ? end : clause.until();
        while (until - 1 > clause.from()
                && HASTE.contains(clause.sentence().at(until - 1).lower())) {
            until--;
        }
        Token last = clause.sentence().at(until - 1);
        boolean twice = end > 0
                && Verbs.isInfinitive(last)
                && Verbs.isInfinitive(clause.sentence().at(clause.until() - 1));
        boolean alone = clause.until() - clause.from() == 1;
        boolean either = Verbs.isInfinitive(clause.sentence().at(clause.from()))
                && clause.has(token -> token.lower().equals("of"));
        boolean verb = Verbs.isInfinitive(last) && (!last.is("ZNW") || urgent);
        boolean owned = DETERMINERS.contains(clause.first()) && clause.until() - clause.from() <= 2;
        boolean denied = clause.has(token -> Set.of("niet", "geen").contains(token.lower())) && !urgent;
        return (verb || alone && Verbs.isInfinitive(last) || either || twice) && !owned && !denied;
    }
}
