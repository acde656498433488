package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** Says what is not wanted without "niet": stopping, leaving out, keeping off, doing without. */
final class UnwantedAct implements Rule {

    /** Verbs whose object is the unwanted act. */
    private static final Set<String> LEAVING = WordFile.set("verzoek/nalaten.tsv");

    private static final Set<String> BEHIND =
            Set.of("tijdens", "onder", "in", "bij", "vandaag", "als", "nu", "voortaan");
    private static final Set<String> OFF = Set.of(
            "afblijven", "afzien", "wegblijven", "onthouden", "afhouden", "afstappen", "weerhouden", "uitblijven");

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Asked asked = Asked.of(sentence);
            for (Clause clause : asked.clauses()) {
                if (asked.asks(clause) || asked.isCommand(clause)) {
                    unwanted(asked, clause)
                            .filter(words -> !asked.isSaid(words) && !asked.isRelative(words.until() - 1))
                            .ifPresent(words -> remarks.add(words.remark(RemarkLabel.NEGATIVE)));
                }
            }
        }
        return remarks;
    }

    private static Optional<Words> unwanted(Asked asked, Clause clause) {
        return StoppedAct.in(clause)
                .or(() -> left(asked, clause))
                .or(() -> keptOff(asked, clause))
                .or(() -> let(clause))
                .or(() -> ended(clause))
                .or(() -> without(clause));
    }

    /** "Die opmerking nalaten", "vermijden dat ...", "het roddelen achterwege laten". */
    private static Optional<Words> left(Asked asked, Clause clause) {
        int verb = ActWords.verb(clause, LEAVING);
        int aside = clause.find(token -> token.lower().equals("achterwege"));
        int leave = aside < 0 ? -1 : clause.find(token -> token.isFormOf("laten"));
        int last = Math.max(verb, aside < 0 || leave < 0 ? -1 : Math.max(aside, leave));
        if (last < 0) {
            return Optional.empty();
        }
        int until = followed(asked, clause, last);
        boolean command = asked.isCommand(clause);
        int from = command ? clause.from() : Math.min(ActWords.start(clause), last);
        boolean fine = verb >= 0
                && clause.sentence().at(verb).isFormOf("voorkomen")
                && until == last + 1
                && !clause.has(token ->
                        Set.of("ruzie", "ruzies", "gedoe", "dat", "conflicten").contains(token.lower()));
        return fine ? Optional.empty() : ActWords.words(clause, from, until);
    }

    /** The end of a clause with "dat" or "om" that hangs on the verb at {@code verb}. */
    private static int followed(Asked asked, Clause clause, int verb) {
        if (verb + 1 < clause.until()) {
            int te = clause.find(verb + 1, token -> token.lower().equals("te"));
            return te >= 0 && te + 2 <= clause.until() ? te + 2 : verb + 1;
        }
        return asked.clauses().stream()
                .filter(other -> other.from() == clause.until() && other.first().equals("dat"))
                .mapToInt(Clause::until)
                .findFirst()
                .orElse(verb + 1);
    }

    /** "Van de kraan afblijven", "ervan afzien om", "uit mijn la blijven", "blijf van de knoppen af". */
    private static Optional<Words> keptOff(Asked asked, Clause clause) {
        int verb = ActWords.verb(clause, OFF);
        int of = clause.find(token -> Set.of(
                        "van", "ervan", "daarvan", "hiervan", "eraf", "vanaf", "uit", "eruit", "weg", "er", "erbuiten")
                .contains(token.lower()));
        if (verb >= 0 && (of >= 0 || clause.sentence().at(verb).isFormOf("wegblijven"))) {
            boolean retain = clause.sentence().at(verb).isFormOf("onthouden")
                    && !(of < verb && isReflexive(clause))
                    && !clause.has(token -> token.lower().equals("zich"));
            int until = followed(asked, clause, verb);
            int from = of < 0 ? verb : of;
            return retain ? Optional.empty() : ActWords.words(clause, Math.min(from, verb), Math.max(until, of + 2));
        }
        int stay = clause.find(token -> token.isFormOf("blijven"));
        int off = stay < 0
                ? -1
                : clause.find(
                        token -> Set.of("af", "vanaf", "eraf", "weg", "vandaan").contains(token.lower()));
        boolean out = stay >= 0
                && of >= 0
                && Set.of("uit", "eruit").contains(clause.sentence().at(of).lower());
        if (off < 0 && !out) {
            return Optional.empty();
        }
        int first = out ? of : of >= 0 ? Math.min(of, off) : off;
        boolean alone = out && stay == clause.until() - 1 || off >= 0;
        return alone
                ? ActWords.words(clause, Math.min(first, stay), Math.max(Math.max(off, stay), of) + 1)
                : Optional.empty();
    }

    private static boolean isReflexive(Clause clause) {
        long you = clause.tokens().stream()
                .filter(token -> Set.of("je", "u", "jullie").contains(token.lower()))
                .count();
        return you > 1 || clause.has(token -> token.lower().equals("zich"));
    }

    /** "Dat gefriemel laten", "laat dat": left undone, unlike "laten zien". */
    private static Optional<Words> let(Clause clause) {
        int let = clause.last(token -> Set.of("laten", "laat").contains(token.lower()));
        if (let < 0) {
            return Optional.empty();
        }
        return let == clause.from() ? letGo(clause, let) : letBe(clause, let);
    }

    private static Optional<Words> letGo(Clause clause, int let) {
        Token last = clause.sentence().at(clause.until() - 1);
        boolean that = clause.size() <= 3
                && !clause.has(Verbs::isInfinitive)
                && clause.has(token -> Set.of("dat", "die").contains(token.lower()));
        boolean noise = clause.size() <= 4 && last.lower().startsWith("ge") && ActWords.isActNoun(last);
        return that || noise ? ActWords.words(clause, let, clause.until()) : Optional.empty();
    }

    private static Optional<Words> letBe(Clause clause, int let) {
        Sentence sentence = clause.sentence();
        boolean last = let == clause.until() - 1
                || Verbs.isAuxiliary(sentence.at(let + 1))
                || BEHIND.contains(sentence.at(let + 1).lower()) && clause.find(let + 1, Verbs::isInfinitive) < 0;
        int act = ActWords.act(clause, let);
        boolean these = let - 2 > clause.from()
                && sentence.at(let - 1).is("ZNW:MRV")
                && Set.of("die", "deze", "zulke").contains(sentence.at(let - 2).lower());
        if (!last || act < 0 && !these) {
            return Optional.empty();
        }
        return ActWords.words(clause, act >= 0 ? act : let - 2, let + 1);
    }

    /** "Een einde maken aan het geroddel", "een punt zetten achter dat gedoe". */
    private static Optional<Words> ended(Clause clause) {
        int end = clause.find(token -> Set.of("einde", "eind", "punt", "streep").contains(token.lower()));
        boolean made = end > clause.from()
                && clause.sentence().at(end - 1).lower().equals("een")
                && clause.has(token -> token.isFormOf("maken") || token.isFormOf("zetten") || token.isFormOf("komen"))
                && clause.has(token -> Set.of("aan", "achter", "onder").contains(token.lower()));
        return made ? ActWords.words(clause, end - 1, clause.until()) : Optional.empty();
    }

    /** "Zonder schreeuwen", "zonder gejoel". */
    private static Optional<Words> without(Clause clause) {
        int without = clause.find(token -> token.lower().equals("zonder"));
        if (without < 0 || without + 1 >= clause.until()) {
            return Optional.empty();
        }
        int next = without + 1;
        Sentence sentence = clause.sentence();
        while (next + 1 < clause.until()
                && (Set.of("al", "dat", "die", "te", "veel")
                        .contains(sentence.at(next).lower()))) {
            next++;
        }
        return ActWords.isDoing(sentence.at(next)) ? ActWords.words(clause, without, next + 1) : Optional.empty();
    }
}
