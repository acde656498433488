package nl.driehoek.coach.parents;

import java.util.OptionalInt;
import java.util.Set;
import nl.driehoek.coach.reading.Sentence;

/** Finds a clock time in words: "half vier", "vijf over half twee", "kwart voor drie", "tien voor acht", "om acht uur". */
final class ClockTime {

    private static final Set<String> SIDE = Set.of("voor", "over");
    private static final Set<String> BEFORE_HOUR =
            Set.of("om", "tot", "rond", "tegen", "vanaf", "sinds", "omstreeks", "klokslag", "stipt", "voor", "tussen");
    private static final Set<String> MINUTES = Set.of("minuten", "minuut");

    private ClockTime() {}

    /** Where the clock time that begins at token {@code at} ends, or nothing when none begins there. */
    static OptionalInt end(Sentence sentence, int at) {
        int half = half(sentence, at);
        if (half > 0) {
            return OptionalInt.of(half);
        }
        boolean quarter = sentence.lower(at).equals("kwart");
        if (quarter || NumberWord.is(sentence.at(at))) {
            int side = sentence.isAt(at + 1, MINUTES) ? at + 2 : at + 1;
            int end = sentence.isAt(side, SIDE) ? hour(sentence, side + 1) : 0;
            if (end > 0) {
                return OptionalInt.of(end);
            }
        }
        boolean wholeHour = at > 0
                && sentence.isAt(at - 1, BEFORE_HOUR)
                && NumberWord.isHour(sentence.lower(at))
                && !sentence.lower(at).equals("een")
                && sentence.lower(at + 1).equals("uur");
        return wholeHour ? OptionalInt.of(at + 2) : OptionalInt.empty();
    }

    private static int hour(Sentence sentence, int at) {
        int half = half(sentence, at);
        if (half > 0) {
            return half;
        }
        boolean articleOfNoun = sentence.lower(at).equals("een")
                && at + 1 < sentence.size()
                && (sentence.at(at + 1).is("ZNW") || sentence.at(at + 1).is("BNW"))
                && !sentence.lower(at + 1).equals("uur");
        return NumberWord.isHour(sentence.lower(at)) && !articleOfNoun ? at + 1 : 0;
    }

    private static int half(Sentence sentence, int at) {
        return sentence.lower(at).equals("half") && NumberWord.isHour(sentence.lower(at + 1)) ? at + 2 : 0;
    }
}
