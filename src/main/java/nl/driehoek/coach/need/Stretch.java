package nl.driehoek.coach.need;

import java.util.List;
import java.util.function.Predicate;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/**
 * Words of a sentence that stand in the place of a need.
 *
 * @param sentence where they stand
 * @param from the first token
 * @param until the token after the last
 * @param certain whether the words around leave no doubt that it is that place
 */
record Stretch(Sentence sentence, int from, int until, boolean certain) {

    List<Token> tokens() {
        return sentence.tokens().subList(from, until);
    }

    String first() {
        return from < until ? sentence.at(from).lower() : "";
    }

    boolean isEmpty() {
        return from >= until;
    }

    boolean has(Predicate<Token> wanted) {
        return tokens().stream().anyMatch(wanted);
    }

    boolean overlaps(Stretch other) {
        return from < other.until && other.from < until;
    }

    Stretch starting(int start) {
        return new Stretch(sentence, start, until, certain);
    }

    Stretch ending(int end) {
        return new Stretch(sentence, from, end, certain);
    }
}
