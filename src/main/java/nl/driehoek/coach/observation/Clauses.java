package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.observation.Clause.Who;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Cuts a sentence into clauses and sees whom each is about. */
final class Clauses {

    private static final Set<String> MARKS = Set.of(",", ";", ":", "–", "(", ")", "—", "-");
    private static final Set<String> OPENERS = Set.of(
            "dat", "omdat", "doordat", "toen", "terwijl", "hoewel", "zodat", "want", "maar", "dus", "en", "of", "als",
            "nadat", "voordat", "zodra");
    private static final Set<String> COORDINATORS = Set.of("en", "maar", "of", "dus");
    private static final Set<String> SUBJECTS =
            Set.of("hij", "zij", "ze", "ik", "we", "wij", "het", "dat", "dit", "die");

    private final Subjects subjects;

    Clauses(Words words) {
        this.subjects = new Subjects(words);
    }

    /** The clauses of {@code sentence}, in order; together they hold every token. */
    List<Clause> of(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sentence.size(); i++) {
            if (i == sentence.size() || begins(sentence, from, i)) {
                clauses.add(clause(sentence, from, i, clauses));
                from = i;
            }
        }
        return clauses;
    }

    /** The one that holds token {@code at}. */
    static Clause at(List<Clause> clauses, int at) {
        return clauses.stream().filter(clause -> clause.holds(at)).findFirst().orElseThrow();
    }

    private Clause clause(Sentence sentence, int from, int until, List<Clause> before) {
        Who who = subjects.of(sentence, from, until);
        if (who == Who.NOBODY && !before.isEmpty()) {
            who = before.getLast().who();
        }
        return new Clause(sentence, from, until, who);
    }

    private static boolean begins(Sentence sentence, int from, int at) {
        Token token = sentence.at(at);
        if (MARKS.contains(token.text())) {
            return true;
        }
        if (!OPENERS.contains(token.lower()) || !hasVerb(sentence, from, at)) {
            return false;
        }
        if (token.lower().equals("dat") || token.lower().equals("als")) {
            return hasVerb(sentence, at + 1, end(sentence, at + 1)) && !joinsVerb(sentence, at);
        }
        return !COORDINATORS.contains(token.lower()) || joinsClause(sentence, at);
    }

    private static int end(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && !MARKS.contains(sentence.at(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean joinsVerb(Sentence sentence, int at) {
        return at + 1 < sentence.size() && Grammar.isCopula(sentence.at(at + 1));
    }

    private static boolean joinsClause(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.at(at + 1);
        boolean verb = Grammar.isVerb(next) && !next.is("WKW:VTD") && !next.is("BNW") && !next.is("ZNW");
        return verb
                || SUBJECTS.contains(next.lower())
                || Grammar.isFinite(next) && !next.is("BNW") && !Grammar.isName(sentence, at + 1)
                || at + 2 < sentence.size()
                        && Grammar.isFinite(sentence.at(at + 2))
                        && !Grammar.isAdjective(next)
                        && Grammar.isName(sentence, at + 1);
    }

    private static boolean hasVerb(Sentence sentence, int from, int until) {
        for (int i = from; i < until; i++) {
            Token token = sentence.at(i);
            boolean other = token.is("BYW") || token.is("VNW") || token.is("VRZ") || token.is("BNW") || token.is("VGW");
            if (Grammar.isFinite(token) && !other && !Grammar.isName(sentence, i) || Grammar.isCopula(token)) {
                return true;
            }
        }
        return false;
    }
}
