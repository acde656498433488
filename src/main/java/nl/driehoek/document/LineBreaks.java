package nl.driehoek.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.text.Texts;

/**
 * Where a line may end: nowhere inside a day with its month, a number with its unit, a phone number, a postal code, the
 * code of a sheet, or a name with an apostrophe.
 *
 * <p>An element around such words would do the same on paper, but the file would then hold them after the rest of their
 * line: the tags keep the order, but copied or searched text does not.
 */
final class LineBreaks implements FSTextBreaker {

    private static final String MONTHS =
            "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";

    private static final Pattern TOGETHER = Pattern.compile("(?<![\\p{L}\\d])(?:\\d{1,2} (?:" + MONTHS + ")"
            + "|\\d{1,2}(?:\\.\\d\\d)? (?:uur|minuten)|0\\d{1,3}(?:[ -]\\d{2,8}){1,4}|\\d{4} \\p{Lu}{2}"
            + "|[2-9A-Z]{4}-[2-9A-Z]{4}|(?:van |in |op )?’t \\p{Lu}[\\p{L}-]*|\\p{L}+’\\p{L}+)(?![\\p{L}\\d])");

    private final BreakIterator usual = BreakIterator.getLineInstance(Texts.DUTCH);
    private Matcher together = TOGETHER.matcher("");
    private boolean kept;

    @Override
    public void setText(String text) {
        usual.setText(text);
        together = TOGETHER.matcher(text);
        kept = together.find();
    }

    @Override
    public int next() {
        int place = usual.next();
        while (place != BreakIterator.DONE && isInside(place)) {
            place = usual.next();
        }
        return place;
    }

    private boolean isInside(int place) {
        while (kept && together.end() <= place) {
            kept = together.find();
        }
        return kept && place > together.start();
    }
}
