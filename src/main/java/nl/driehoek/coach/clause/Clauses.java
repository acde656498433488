package nl.driehoek.coach.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Stretch;

/** Cuts sentences into clauses. A rough cut that serves the rules, no grammar. */
public final class Clauses {

    private Clauses() {}

    /** The clauses of {@code sentence}, in order. */
    public static List<Clause> of(Sentence sentence, Cut cut) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean parts = i == sentence.size() || cut.parts(sentence, i);
            if (parts || i > from && cut.opens(sentence, from, i)) {
                if (i > from) {
                    clauses.add(new Clause(sentence, from, i));
                }
                from = parts ? i + 1 : i;
            }
        }
        return clauses;
    }

    /** The one of {@code clauses} that holds the token {@code at}; empty when that stands between two. */
    public static <S extends Stretch> Optional<S> around(List<S> clauses, int at) {
        return clauses.stream().filter(clause -> clause.holds(at)).findFirst();
    }

    /** The same, but what stands right behind a clause counts with it. */
    public static <S extends Stretch> Optional<S> upTo(List<S> clauses, int at) {
        return clauses.stream()
                .filter(clause -> clause.holds(at) || clause.until() == at)
                .findFirst();
    }
}
