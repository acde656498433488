package nl.driehoek.coach.parents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * A number from two upwards or a clock time in words; digits read faster. Fixed expressions, quotations and names keep their
 * words.
 */
final class NumbersInWords implements Rule {

    private static final Set<String> HALVES = Set.of("half", "halve");

    private final Places expressions;

    /** Leaves {@code expressions} alone. */
    NumbersInWords(Places expressions) {
        this.expressions = expressions;
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            boolean[] fixed = expressions.cover(sentence);
            for (int at = 0; at < sentence.size(); at++) {
                int end = end(sentence, at);
                if (end > at
                        && !fixed[at]
                        && !passage.isQuoted(
                                sentence.at(at).from(), sentence.at(at).until())) {
                    remarks.add(remark(new Words(sentence, at, end)));
                }
                at = Math.max(at, end - 1);
            }
        }
        return remarks;
    }

    /** One is no number to mark, but one o'clock is a time: said quietly. */
    private static Remark remark(Words words) {
        Remark remark = words.remark(RemarkLabel.NUMBER_IN_WORDS);
        return words.sentence().lower(words.from()).equals("één") ? remark.perhaps() : remark;
    }

    private static int end(Sentence sentence, int at) {
        OptionalInt clock = ClockTime.end(sentence, at);
        if (clock.isPresent()) {
            return clock.getAsInt();
        }
        if (!NumberWord.is(sentence.at(at)) || isName(sentence, at)) {
            return 0;
        }
        int end = at + 1;
        while (end < sentence.size() && goesOn(sentence.at(end - 1), sentence.at(end))) {
            end++;
        }
        return withHalf(sentence, end);
    }

    private static boolean goesOn(Token before, Token next) {
        boolean large =
                next.lower().equals("miljoen") || next.lower().equals("miljard") || NumberWord.goesOn(next.lower());
        return NumberWord.is(next) && (large || NumberWord.goesOn(before.lower()));
    }

    /** "twee en een half". */
    private static int withHalf(Sentence sentence, int end) {
        boolean half = sentence.lower(end).equals("en")
                && sentence.lower(end + 1).equals("een")
                && sentence.isAt(end + 2, HALVES);
        return half ? end + 3 : end;
    }

    /** A capital inside a sentence: "basisschool De Vier Windstreken". */
    private static boolean isName(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean shouted =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
        return token.isCapital()
                && !shouted
                && !sentence.isFirst(at)
                && !sentence.lower(at - 1).equals(":");
    }
}
