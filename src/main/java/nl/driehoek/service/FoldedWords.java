package nl.driehoek.service;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words as one types them in a hurry: small letters, no accents, no hyphens or apostrophes. */
final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    /** Letters that Unicode does not take apart into a letter and a mark. */
    private static final Map<Character, String> OWN_LETTERS = Map.of(
            'ł', "l", 'ø', "o", 'đ', "d", 'ı', "i", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ð', "d", 'ħ', "h");

    private FoldedWords() {}

    /** What a text can be found by: each word, its parts, and the parts as one: "d’Ancona" gives dancona, d, ancona. */
    static List<String> of(String text) {
        Set<String> words = new LinkedHashSet<>(typed(text));
        words.addAll(List.of(BETWEEN.split(fold(text))));
        words.remove("");
        return List.copyOf(words);
    }

    /** The words of what somebody typed, each as one: "d'anc" gives danc. */
    static List<String> typed(String text) {
        return SPACE.splitAsStream(fold(text))
                .map(word -> BETWEEN.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String fold(String text) {
        String small = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String plain = MARKS.matcher(small).replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            folded.append(OWN_LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return folded.toString();
    }
}
