package nl.driehoek.coach.request;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/** Asks to stop with something: "stoppen met appen", "dat gejoel ophouden", "schei uit met dat getik". */
final class StoppedAct {

    private static final int FARTHEST = 6;
    private static final Set<String> STOPPING = Set.of("stoppen", "ophouden", "uitscheiden", "kappen", "nokken");
    private static final Set<String> THEREWITH = Set.of("ermee", "daarmee", "hiermee", "mee");
    private static final Set<String> PEOPLE =
            Set.of("mij", "me", "jou", "je", "hem", "haar", "ons", "hen", "u", "jullie", "elkaar");
    private static final Set<String> HOLD = Set.of("hou", "houd", "houdt", "houden");
    private static final Set<String> PART = Set.of("schei", "scheid", "scheidt", "scheiden");
    private static final Set<String> BEHIND = Set.of("met", "nu", "nou", "eens", "daarmee", "ermee", "hiermee");

    private StoppedAct() {}

    /** The first and last token of the verb, whole or split: "houd ... op", "op wilt houden". */
    private static Optional<int[]> stop(Clause clause) {
        int whole = ActWords.verb(clause, STOPPING);
        if (whole >= 0) {
            return Optional.of(new int[] {whole, whole});
        }
        int late = clause.find(token -> token.lower().equals("op"));
        int hold = late < 0 ? -1 : clause.find(late + 1, token -> token.lower().equals("houden"));
        if (hold >= 0 && hold == late + 2 && Verbs.isAuxiliary(clause.sentence().at(late + 1))) {
            return Optional.of(new int[] {late, hold});
        }
        return split(clause, HOLD, "op").or(() -> split(clause, PART, "uit"));
    }

    private static Optional<int[]> split(Clause clause, Set<String> verbs, String particle) {
        int verb = clause.find(token -> verbs.contains(token.lower()));
        int part = verb < 0 ? -1 : clause.find(verb + 1, token -> token.lower().equals(particle));
        if (part < 0 || part - verb > FARTHEST) {
            return Optional.empty();
        }
        boolean place = part + 1 < clause.until()
                && !BEHIND.contains(clause.sentence().at(part + 1).lower());
        int thing = clause.find(verb + 1, StoppedAct::isThing);
        return place || thing >= 0 && thing < part ? Optional.empty() : Optional.of(new int[] {verb, part});
    }

    private static boolean isThing(Token token) {
        return token.is("ZNW") && !token.is("VNW") && !token.is("BYW") && !token.is("VRZ");
    }

    /** The words that ask to stop. */
    static Optional<Words> in(Clause clause) {
        return stop(clause).flatMap(stop -> stopped(clause, stop[0], stop[1] + 1));
    }

    private static Optional<Words> stopped(Clause clause, int from, int until) {
        int therewith = clause.find(token -> THEREWITH.contains(token.lower()));
        if (therewith >= 0) {
            return ActWords.words(clause, Math.min(from, therewith), Math.max(until, therewith + 1));
        }
        int with = clause.find(token -> token.lower().equals("met"));
        if (with >= 0 && with + 1 < clause.until() && isAct(clause, with + 1)) {
            return ActWords.words(clause, Math.min(from, with), Math.max(until, objectEnd(clause, with + 1)));
        }
        return until < clause.sentence().size()
                        && clause.sentence().at(until).lower().equals("om")
                ? ActWords.words(clause, from, clause.until())
                : alone(clause, from, until);
    }

    /** "Ophouden mij na te doen", "dat gejoel ophouden", "nu ophouden". */
    private static Optional<Words> alone(Clause clause, int from, int until) {
        Sentence sentence = clause.sentence();
        int te = clause.find(until, token -> token.lower().equals("te"));
        if (te >= 0 && te + 1 < clause.until() && Verbs.isInfinitive(sentence.at(te + 1))) {
            return ActWords.words(clause, from, te + 2);
        }
        int act = ActWords.act(clause, from);
        if (act >= 0) {
            return ActWords.words(clause, act, until);
        }
        int start = ActWords.start(clause);
        boolean alone = start > from
                || sentence.tokens().subList(start, from).stream()
                        .allMatch(token -> ActWords.ALONE.contains(token.lower()));
        boolean ends = until == clause.until() && !sentence.at(from).isFormOf("nokken");
        return alone && ends ? ActWords.words(clause, from, until) : Optional.empty();
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
}
