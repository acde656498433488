package nl.driehoek.coach.reading;

import java.util.List;
import java.util.function.Predicate;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** A row of tokens in one sentence: a clause, a place to mark, a few words. All places are places in the sentence. */
public interface Stretch {

    /** Where they stand. */
    Sentence sentence();

    /** The first token. */
    int from();

    /** The token after the last. */
    int until();

    /** Its tokens. */
    default List<Token> tokens() {
        return sentence().tokens().subList(from(), until());
    }

    /** How many tokens it has. */
    default int size() {
        return until() - from();
    }

    /** Whether it has no token. */
    default boolean isEmpty() {
        return from() >= until();
    }

    /** The first word in small letters; empty when there is none. */
    default String first() {
        return isEmpty() ? "" : sentence().at(from()).lower();
    }

    /** Whether it holds the token {@code at}. */
    default boolean holds(int at) {
        return at >= from() && at < until();
    }

    /** Whether both have a token in common. */
    default boolean overlaps(Stretch other) {
        return from() < other.until() && other.from() < until();
    }

    /** The place of the first token that is wanted, or -1. */
    default int find(Predicate<Token> wanted) {
        return find(from(), wanted);
    }

    /** The place of the first token from {@code start} on that is wanted, or -1. */
    default int find(int start, Predicate<Token> wanted) {
        for (int i = start; i < until(); i++) {
            if (wanted.test(sentence().at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the last token that is wanted, or -1. */
    default int last(Predicate<Token> wanted) {
        for (int i = until() - 1; i >= from(); i--) {
            if (wanted.test(sentence().at(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a token is wanted. */
    default boolean has(Predicate<Token> wanted) {
        return find(wanted) >= 0;
    }

    /** Whether somebody else said a part of it. */
    default boolean said() {
        return has(Token::said);
    }

    /** A sure remark on these words. */
    default Remark remark(RemarkLabel label) {
        return Remark.sure(
                label,
                sentence().text(),
                sentence().at(from()).from(),
                sentence().at(until() - 1).until());
    }
}
