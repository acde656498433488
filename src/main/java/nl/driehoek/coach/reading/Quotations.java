package nl.driehoek.coach.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands between quotation marks, of any kind that people type. */
final class Quotations {

    private static final Pattern QUOTED = Pattern.compile("“[^”“]*[”\"]|„[^”“\"]*[”“\"]|\"[^\"]*\"|«[^»]*»"
            // single marks begin after a space or a bracket and end before one, unlike an apostrophe
            + "|(?<![\\p{L}\\d])[‘'‚](?![snt]\\b)[^‘\\n]*?[’'](?![\\p{L}\\d])");

    private Quotations() {}

    /** Beginning and end of each quotation, marks included. */
    static List<int[]> in(String text) {
        List<int[]> places = new ArrayList<>();
        Matcher match = QUOTED.matcher(text);
        while (match.find()) {
            places.add(new int[] {match.start(), match.end()});
        }
        return places;
    }
}
