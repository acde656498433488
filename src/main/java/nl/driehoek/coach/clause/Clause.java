package nl.driehoek.coach.clause;

import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Stretch;

/**
 * A part of a sentence that says one thing.
 *
 * @param sentence where it stands
 * @param from its first token
 * @param until the token after it
 */
public record Clause(Sentence sentence, int from, int until) implements Stretch {

    /** Whether a word such as "omdat", "als" or "die" at its beginning makes it hang on another clause. */
    public boolean side() {
        return !isEmpty() && Openers.isSide(sentence, from);
    }
}
