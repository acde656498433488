package nl.driehoek.coach.need;

import java.util.Set;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Stretch;

/**
 * Words of a sentence that stand in the place of a need.
 *
 * @param sentence where they stand
 * @param from the first token
 * @param until the token after the last
 * @param certain whether the words around leave no doubt that it is that place
 */
record Candidate(Sentence sentence, int from, int until, boolean certain) implements Stretch {

    private static final Set<String> OPENERS = Set.of("dat", "als", "wanneer");

    /** Whether it begins as a clause. */
    boolean isClause() {
        return OPENERS.contains(first());
    }

    /** The same from {@code start} on. */
    Candidate starting(int start) {
        return new Candidate(sentence, start, until, certain);
    }

    /** The same up to {@code end}. */
    Candidate ending(int end) {
        return new Candidate(sentence, from, end, certain);
    }
}
