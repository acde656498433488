package nl.driehoek.coach.parents;

import java.util.Set;
import java.util.regex.Pattern;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.words.Slips;

/** Knows the Dutch words for numbers from two upwards, also with a half, as they are built from smaller ones. */
final class NumberWord {

    private static final String UNIT = "(?:twee|drie|vier|vijf|zes|zeven|acht|negen)";
    private static final String TEEN =
            "(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)";
    private static final String TENS = "(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)";
    private static final String AND = "-?(?:en|ën)-?";
    private static final String BELOW_HUNDRED =
            "(?:(?:een|één|" + UNIT + ")" + AND + TENS + "|" + TENS + "|" + TEEN + "|" + UNIT + ")";
    private static final String REST = "(?:" + AND + ")?(?:een|één|" + BELOW_HUNDRED + ")?";
    private static final String BELOW_THOUSAND = "(?:" + BELOW_HUNDRED + "?honderd" + REST + "|" + BELOW_HUNDRED + ")";
    private static final String HALF =
            "anderhal(?:f|ve)|(?:" + UNIT + "|" + TEEN + ")" + AND + "(?:een|één)?-?hal(?:f|ve)";

    private static final Pattern NUMBER = Pattern.compile(BELOW_THOUSAND + "|" + BELOW_THOUSAND + "?duizend(?:" + AND
            + ")?(?:een|één)?" + BELOW_THOUSAND + "?|miljoen" + "|miljard|" + HALF);

    private static final Set<String> HOURS = Set.of(
            "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");

    /** What people write wrong most: the longer numbers. */
    private static final Set<String> COMMON = WordFile.set("taal/getal.tsv");

    private NumberWord() {}

    /** Whether {@code token} is such a number, also with one slip of the pen. */
    static boolean is(Token token) {
        return NUMBER.matcher(token.lower()).matches()
                || token.isUnknown() && COMMON.stream().anyMatch(word -> Slips.isSlipOf(token.lower(), word));
    }

    /** Whether {@code word} can be an hour of the clock, one to twelve. */
    static boolean isHour(String word) {
        return HOURS.contains(word);
    }

    /** Whether a number can go on after {@code word}: "honderd vijftig", "twee miljoen". */
    static boolean goesOn(String word) {
        return word.endsWith("honderd") || word.endsWith("duizend");
    }
}
