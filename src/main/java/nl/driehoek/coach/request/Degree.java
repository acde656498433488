package nl.driehoek.coach.request;

import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Token;

/** Words that say how much: "wat", "een beetje", "heel". */
final class Degree {

    private static final Set<String> DEGREE = WordFile.set("verzoek/mate.tsv");

    private Degree() {}

    /** Whether {@code token} is one. */
    static boolean is(Token token) {
        return DEGREE.contains(token.lower());
    }

    /** The first of the words of degree right before the token {@code at}, or {@code at}. */
    static int before(Clause clause, int at) {
        int from = at;
        while (from - 1 > clause.from() && is(clause.sentence().at(from - 1))) {
            from--;
        }
        return from;
    }
}
