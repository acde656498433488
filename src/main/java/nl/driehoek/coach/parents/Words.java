package nl.driehoek.coach.parents;

import java.util.List;
import java.util.Set;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * A row of tokens in a sentence.
 *
 * @param sentence the sentence
 * @param from index of the first token
 * @param until index after the last token
 */
record Words(Sentence sentence, int from, int until) {

    /** The words that {@code remark} is about. */
    static Words of(Passage passage, Remark remark) {
        for (Sentence sentence : passage.sentences()) {
            if (remark.from() >= sentence.from() && remark.until() <= sentence.until()) {
                int from = 0;
                while (sentence.at(from).from() < remark.from()) {
                    from++;
                }
                int until = from;
                while (until < sentence.size() && sentence.at(until).until() <= remark.until()) {
                    until++;
                }
                return new Words(sentence, from, until);
            }
        }
        throw new IllegalArgumentException("a remark outside the sentences");
    }

    /** Whether a token of the row is quoted or, in a text read strictly, reported. */
    boolean said() {
        return tokens().stream().anyMatch(Token::said);
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, until);
    }

    /** A sure remark on these words. */
    Remark remark(Passage passage, RemarkLabel label) {
        return Remark.sure(
                label,
                passage.text(),
                sentence.at(from).from(),
                sentence.at(until - 1).until());
    }

    /** The token in small letters {@code distance} places from {@code index}, or nothing outside the sentence. */
    static String lower(Sentence sentence, int index) {
        return index >= 0 && index < sentence.size() ? sentence.at(index).lower() : "";
    }

    /** Whether one of {@code words} stands at {@code index}. */
    static boolean at(Sentence sentence, int index, Set<String> words) {
        return words.contains(lower(sentence, index));
    }

    /** Whether no word stands before {@code index}: only marks, brackets or a dash. */
    static boolean isFirst(Sentence sentence, int index) {
        return sentence.tokens().subList(0, index).stream().noneMatch(Token::isWord);
    }
}
