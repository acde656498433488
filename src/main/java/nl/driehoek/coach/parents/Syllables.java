package nl.driehoek.coach.parents;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of a Dutch word by its vowels: "zee-eend" has two, "geïnd" has two, "mooie" has two. */
final class Syllables {

    /** The longest spellings of one sound first; a vowel with a diaeresis begins a new syllable. */
    private static final Pattern SOUND = Pattern.compile(
            "aai|ooi|oei|eeuw|ieuw|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|y(?![aeiou])|[aeiouàáâèéêìíîòóôùúûäëïöü]");

    /** A number is read as words; each digit stands for about one syllable. */
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}");

    private Syllables() {}

    /** The number of syllables of {@code word}, at least 1. */
    static int in(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int sounds = count(SOUND.matcher(lower)) + count(DIGIT.matcher(lower));
        boolean spelled = sounds == 0 && LETTERS.matcher(lower).find();
        return Math.max(1, spelled ? count(LETTERS.matcher(lower)) : sounds);
    }

    private static int count(Matcher match) {
        int found = 0;
        while (match.find()) {
            found++;
        }
        return found;
    }
}
