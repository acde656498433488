package nl.driehoek.coach.clause;

import java.util.List;
import java.util.function.Predicate;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/**
 * A part of a sentence that says one thing.
 *
 * @param sentence where it stands
 * @param from its first token
 * @param until the token after it
 * @param side whether a word such as "omdat", "als" or "die" makes it hang on another clause
 */
public record Clause(Sentence sentence, int from, int until, boolean side) {

    /** Its tokens. */
    public List<Token> tokens() {
        return sentence.tokens().subList(from, until);
    }

    /** The first word in small letters; empty when there is none. */
    public String first() {
        return from < until ? sentence.at(from).lower() : "";
    }

    /** The place in the sentence of the first token that is wanted, or -1. */
    public int find(Predicate<Token> wanted) {
        return find(from, wanted);
    }

    /** The place in the sentence of the first token from {@code start} on that is wanted, or -1. */
    public int find(int start, Predicate<Token> wanted) {
        for (int i = start; i < until; i++) {
            if (wanted.test(sentence.at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a token is wanted. */
    public boolean has(Predicate<Token> wanted) {
        return find(wanted) >= 0;
    }

    /** The place in the sentence of the last token that is wanted, or -1. */
    public int last(Predicate<Token> wanted) {
        for (int i = until - 1; i >= from; i--) {
            if (wanted.test(sentence.at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether somebody else said it. */
    public boolean said() {
        return tokens().stream().anyMatch(Token::said);
    }
}
