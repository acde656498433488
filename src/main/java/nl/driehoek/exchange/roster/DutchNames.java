package nl.driehoek.exchange.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What Dutch names look like: prefixes that stand before a surname, and which spellings mean the same name. */
public final class DutchNames {

    private static final Set<String> DUTCH = Set.of(
            "van", "de", "der", "den", "het", "'t", "ten", "ter", "te", "in", "op", "aan", "bij", "onder", "over",
            "uit", "uijt", "voor", "tot", "toe", "thoe", "'s", "v.", "d.", "v.d.", "vd", "v/d");
    private static final Set<String> FOREIGN = Set.of(
            "von", "vom", "zu", "zum", "zur", "und", "di", "da", "del", "della", "dos", "das", "do", "du", "des", "le",
            "la", "les", "el", "al", "bin", "ibn", "ben", "y", "af", "av");
    private static final Pattern ELIDED = Pattern.compile("([dl]['’])(\\p{Lu}.*)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DutchNames() {}

    /**
     * A surname with its prefix set apart.
     *
     * @param prefix such as "van der"
     * @param surname what remains, never empty
     */
    public record Split(String prefix, String surname) {}

    /** Sets a prefix apart that stands inside {@code surname}; empty when there is none. A proposal: people decide. */
    public static Optional<Split> split(String surname) {
        var elided = ELIDED.matcher(surname);
        if (elided.matches()) {
            return Optional.of(new Split(elided.group(1), elided.group(2)));
        }
        List<String> words = Arrays.asList(surname.split(" "));
        int count = 0;
        while (count < words.size() - 1 && prefix(words.get(count))) {
            count++;
        }
        if (count == 0) {
            return Optional.empty();
        }
        String prefix = String.join(" ", words.subList(0, count)).toLowerCase(Locale.ROOT);
        return Optional.of(new Split(prefix, String.join(" ", words.subList(count, words.size()))));
    }

    /** Whether {@code word} is one that stands before surnames; foreign ones only in small letters. */
    public static boolean prefix(String word) {
        String plain = word.replace('’', '\'').replace('‘', '\'').replace('`', '\'');
        return DUTCH.contains(plain.toLowerCase(Locale.ROOT)) || FOREIGN.contains(plain);
    }

    /** A name without marks, capitals, spaces and hyphens: equal results mean that two spellings can be one name. */
    public static String fold(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return OTHER.matcher(letters(bare)).replaceAll("");
    }

    /** Whether {@code poor} is {@code rich} with marks lost on the way, as in Çagla for Çağla. */
    public static boolean lostMarks(String poor, String rich) {
        return !poor.equals(rich) && fold(poor).equals(fold(rich)) && marks(poor) < marks(rich);
    }

    private static long marks(String name) {
        return name.codePoints()
                .filter(point -> point > 127 && Character.isLetter(point))
                .count();
    }

    private static String letters(String bare) {
        if (bare.chars().allMatch(character -> character < 128)) {
            return bare;
        }
        return bare.replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("þ", "th");
    }
}
