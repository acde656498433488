package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Says what is not wanted without "niet": stopping, leaving out, keeping off, doing without. */
final class UnwantedAct implements Rule {

    private static final Set<String> STOPPING = Set.of("stoppen", "ophouden", "uitscheiden", "kappen", "nokken");
    private static final Set<String> THEREWITH = Set.of("ermee", "daarmee", "hiermee", "mee");
    private static final Set<String> PEOPLE =
            Set.of("mij", "me", "jou", "je", "hem", "haar", "ons", "hen", "u", "jullie", "elkaar");
    private static final Set<String> ALONE = Set.of(
            "nu",
            "even",
            "meteen",
            "direct",
            "eens",
            "wel",
            "vandaag",
            "alsjeblieft",
            "alstublieft",
            "ook",
            "echt",
            "dan",
            "er",
            "nou",
            "eindelijk",
            "gewoon",
            "willen",
            "kunnen",
            "allemaal",
            "onmiddellijk",
            "toch",
            "straks",
            "graag");
    /** Verbs whose object is the unwanted act. */
    private static final Set<String> LEAVING = Set.of(
            "staken",
            "nalaten",
            "vermijden",
            "weglaten",
            "afleren",
            "inslikken",
            "beëindigen",
            "stopzetten",
            "afschaffen",
            "voorkomen",
            "verhinderen",
            "beletten",
            "tegengaan",
            "schrappen",
            "mijden",
            "ontwijken",
            "bedwingen",
            "onderdrukken",
            "weerstaan",
            "stilleggen",
            "verbieden",
            "ontmoedigen",
            "afkappen");

    private static final Set<String> OFF = Set.of(
            "afblijven", "afzien", "wegblijven", "onthouden", "afhouden", "afstappen", "weerhouden", "uitblijven");
    private static final WordSet THINGS = RequestWords.words("geding");

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
        return stopped(clause)
                .or(() -> left(asked, clause))
                .or(() -> keptOff(asked, clause))
                .or(() -> let(clause))
                .or(() -> ended(clause))
                .or(() -> without(clause));
    }

    private static int verb(Clause clause, Set<String> lemmas) {
        return clause.last(token -> !token.is("ENM:PER") && lemmas.stream().anyMatch(token::isFormOf));
    }

    /** Where a split verb stands whole: "houd ... op", "schei ... uit", or the place of the verb itself twice. */
    private static Optional<int[]> stop(Clause clause) {
        int whole = verb(clause, STOPPING);
        if (whole >= 0) {
            return Optional.of(new int[] {whole, whole});
        }
        int hold = clause.find(token -> Set.of("hou", "houd", "houdt", "houden").contains(token.lower()));
        int part = hold < 0 ? -1 : clause.find(hold + 1, token -> token.lower().equals("op"));
        if (part < 0) {
            hold = clause.find(
                    token -> Set.of("schei", "scheid", "scheidt", "scheiden").contains(token.lower()));
            part = hold < 0 ? -1 : clause.find(hold + 1, token -> token.lower().equals("uit"));
        }
        int late = clause.find(token -> token.lower().equals("op"));
        int hold2 = late < 0 ? -1 : clause.find(late + 1, token -> token.lower().equals("houden"));
        boolean apart = hold2 == late + 2 && Verbs.isAuxiliary(clause.sentence().at(late + 1));
        if (apart) {
            return Optional.of(new int[] {late, hold2});
        }
        boolean place = part >= 0
                && part + 1 < clause.until()
                && !Set.of("met", "nu", "nou", "eens", "daarmee", "ermee", "hiermee")
                        .contains(clause.sentence().at(part + 1).lower());
        boolean thing = part >= 0
                && clause.find(
                                hold + 1,
                                token -> token.is("ZNW") && !token.is("VNW") && !token.is("BYW") && !token.is("VRZ"))
                        >= 0
                && clause.find(
                                hold + 1,
                                token -> token.is("ZNW") && !token.is("VNW") && !token.is("BYW") && !token.is("VRZ"))
                        < part;
        if (place || thing) {
            return Optional.empty();
        }
        boolean near = part >= 0 && part - hold <= 6;
        return near ? Optional.of(new int[] {hold, part}) : Optional.empty();
    }

    private static Optional<Words> stopped(Clause clause) {
        Optional<int[]> stop = stop(clause);
        if (stop.isEmpty()) {
            return Optional.empty();
        }
        int from = stop.get()[0];
        int until = stop.get()[1] + 1;
        Sentence sentence = clause.sentence();
        int therewith = clause.find(token -> THEREWITH.contains(token.lower()));
        if (therewith >= 0) {
            return words(clause, Math.min(from, therewith), Math.max(until, therewith + 1));
        }
        int with = clause.find(token -> token.lower().equals("met"));
        if (with >= 0 && with + 1 < clause.until() && isAct(clause, with + 1)) {
            return words(clause, Math.min(from, with), Math.max(until, objectEnd(clause, with + 1)));
        }
        if (until < sentence.size() && sentence.at(until).lower().equals("om")) {
            return words(clause, from, clause.until());
        }
        int te = clause.find(until, token -> token.lower().equals("te"));
        if (te >= 0 && te + 1 < clause.until() && Verbs.isInfinitive(sentence.at(te + 1))) {
            return words(clause, from, te + 2);
        }
        int act = act(clause, from);
        boolean alone = sentence.tokens().subList(start(clause), from).stream()
                .allMatch(token -> ALONE.contains(token.lower()));
        boolean ends = until == clause.until();
        return act >= 0
                ? words(clause, act, until)
                : alone && ends && !sentence.at(from).isFormOf("nokken")
                        ? words(clause, from, until)
                        : Optional.empty();
    }

    /** Whether what one stops with is an act or a thing, and nobody to stop together with. */
    private static boolean isAct(Clause clause, int at) {
        Sentence sentence = clause.sentence();
        Token token = sentence.at(at);
        boolean owned = at + 1 < clause.until()
                && sentence.at(at + 1).is("ZNW")
                && !PEOPLE.contains(sentence.at(at + 1).lower());
        return !(PEOPLE.contains(token.lower()) && !owned) && !token.isCapital();
    }

    private static int objectEnd(Clause clause, int from) {
        Sentence sentence = clause.sentence();
        int te = clause.find(from, token -> token.lower().equals("te"));
        if (te >= 0 && te + 1 < clause.until() && Verbs.isInfinitive(sentence.at(te + 1))) {
            return te + 2;
        }
        int at = from;
        while (at < clause.until() && !sentence.at(at).is("ZNW") && !Verbs.isInfinitive(sentence.at(at))) {
            at++;
        }
        return Math.min(at + 1, clause.until());
    }

    /** Where an act used as a thing begins, "het pesten", "dat gejoel", or -1. */
    private static int act(Clause clause, int before) {
        Sentence sentence = clause.sentence();
        for (int i = clause.from() + 1; i < before; i++) {
            boolean led = Set.of("het", "dat", "die", "dit", "je", "jullie", "al", "uw", "zulk")
                            .contains(sentence.at(i - 1).lower())
                    || sentence.at(i - 1).is("BNW");
            if (led && isActNoun(sentence.at(i))) {
                return i - 1;
            }
        }
        return -1;
    }

    /** "Gejoel", "pesten": an act as a noun, unlike "gebouw". */
    private static boolean isActNoun(Token token) {
        boolean noise = token.lower().startsWith("ge")
                && token.lower().length() > 4
                && (token.is("ZNW:EKV:HET") || token.isUnknown())
                && !THINGS.holds(token);
        boolean doing = Verbs.isInfinitive(token)
                && !token.is("ZNW:MRV")
                && !Verbs.isAuxiliary(token)
                && !Set.of("willen", "kunnen", "laten", "gaan").contains(token.lower());
        return noise || doing;
    }

    /** The first token of what is asked, behind "wil je nu even". */
    private static int start(Clause clause) {
        int at = clause.from();
        boolean you = false;
        while (at + 1 < clause.until()) {
            Token token = clause.sentence().at(at);
            boolean subject = !you && Set.of("je", "jij", "u", "jullie", "ik").contains(token.lower());
            boolean lead = Asked.LEADS.contains(token.lower()) || ALONE.contains(token.lower());
            if (!subject && !lead) {
                return at;
            }
            you |= subject && !token.lower().equals("ik");
            at++;
        }
        return at;
    }

    /** "Die opmerking nalaten", "vermijden dat ...", "het roddelen achterwege laten". */
    private static Optional<Words> left(Asked asked, Clause clause) {
        int verb = verb(clause, LEAVING);
        int aside = clause.find(token -> token.lower().equals("achterwege"));
        int leave = aside < 0 ? -1 : clause.find(token -> token.isFormOf("laten"));
        int last = Math.max(verb, aside < 0 || leave < 0 ? -1 : Math.max(aside, leave));
        if (last < 0) {
            return Optional.empty();
        }
        int until = followed(asked, clause, last);
        boolean command = asked.isCommand(clause);
        int from = command ? clause.from() : Math.min(start(clause), last);
        boolean fine = verb >= 0
                && clause.sentence().at(verb).isFormOf("voorkomen")
                && until == last + 1
                && !clause.has(token ->
                        Set.of("ruzie", "ruzies", "gedoe", "dat", "conflicten").contains(token.lower()));
        return fine ? Optional.empty() : words(clause, from, until);
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
        int verb = verb(clause, OFF);
        int of = clause.find(token -> Set.of(
                        "van", "ervan", "daarvan", "hiervan", "eraf", "vanaf", "uit", "eruit", "weg", "er", "erbuiten")
                .contains(token.lower()));
        if (verb >= 0 && (of >= 0 || clause.sentence().at(verb).isFormOf("wegblijven"))) {
            boolean retain = clause.sentence().at(verb).isFormOf("onthouden")
                    && !(of < verb && isReflexive(clause))
                    && !clause.has(token -> token.lower().equals("zich"));
            int until = followed(asked, clause, verb);
            int from = of < 0 ? verb : of;
            return retain ? Optional.empty() : words(clause, Math.min(from, verb), Math.max(until, of + 2));
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
        return alone ? words(clause, Math.min(first, stay), Math.max(Math.max(off, stay), of) + 1) : Optional.empty();
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
        Sentence sentence = clause.sentence();
        boolean last = let == clause.until() - 1
                || Verbs.isAuxiliary(sentence.at(let + 1))
                || Set.of("tijdens", "onder", "in", "bij", "vandaag", "als", "nu", "voortaan")
                                .contains(sentence.at(let + 1).lower())
                        && clause.find(let + 1, Verbs::isInfinitive) < 0;
        int act = act(clause, let);
        if (last && act >= 0) {
            return words(clause, act, let + 1);
        }
        boolean these = last
                && let - 2 > clause.from()
                && sentence.at(let - 1).is("ZNW:MRV")
                && Set.of("die", "deze", "zulke").contains(sentence.at(let - 2).lower());
        if (these) {
            return words(clause, let - 2, let + 1);
        }
        boolean first = let == clause.from();
        boolean that = first
                && clause.size() <= 3
                && !clause.has(Verbs::isInfinitive)
                && clause.has(token -> Set.of("dat", "die").contains(token.lower()));
        boolean noise = first
                && clause.size() <= 4
                && sentence.at(clause.until() - 1).lower().startsWith("ge")
                && isActNoun(sentence.at(clause.until() - 1));
        return that || noise ? words(clause, let, clause.until()) : Optional.empty();
    }

    /** "Een einde maken aan het geroddel", "een punt zetten achter dat gedoe". */
    private static Optional<Words> ended(Clause clause) {
        int end = clause.find(token -> Set.of("einde", "eind", "punt", "streep").contains(token.lower()));
        boolean made = end > clause.from()
                && clause.sentence().at(end - 1).lower().equals("een")
                && clause.has(token -> token.isFormOf("maken") || token.isFormOf("zetten") || token.isFormOf("komen"))
                && clause.has(token -> Set.of("aan", "achter", "onder").contains(token.lower()));
        return made ? words(clause, end - 1, clause.until()) : Optional.empty();
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
        return isActNoun(sentence.at(next))
                        || Verbs.isInfinitive(sentence.at(next))
                                && sentence.at(next)
                                        .lower()
                                        .matches(
                                                "schreeuwen|gillen|stoten|trappen|klappen|knallen|boeren|vloeken|klagen|bonken")
                ? words(clause, without, next + 1)
                : Optional.empty();
    }

    private static Optional<Words> words(Clause clause, int from, int until) {
        return Optional.of(new Words(clause.sentence(), from, until));
    }
}
