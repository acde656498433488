package nl.driehoek.coach.reading;

import java.util.Objects;
import nl.driehoek.domain.coach.Remark;

/**
 * Words of a sentence, any row of tokens.
 *
 * @param sentence where they stand
 * @param from the first token
 * @param until the token after the last
 */
public record Words(Sentence sentence, int from, int until) implements Stretch {

    /** Checks that there is a sentence. */
    public Words {
        Objects.requireNonNull(sentence, "sentence");
    }

    /** The words that {@code remark} is about. */
    public static Words of(Passage passage, Remark remark) {
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
}
