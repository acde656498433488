package nl.driehoek.vault;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** How a password looks when capitals, digits and signs are taken away. Makes no strings of it. */
final class PasswordShape {

    private static final String DISGUISES = "0134578@$!+";
    private static final String MEANT = "oieastbasit";
    private static final int LONGEST_PERIOD = 4;
    private static final int SHORTEST_NAME = 4;

    private PasswordShape() {}

    /** The letters of {@code password} in lower case. */
    static char[] letters(char[] password) {
        char[] letters = new char[password.length];
        int count = 0;
        for (char c : password) {
            if (Character.isLetter(c)) {
                letters[count++] = Character.toLowerCase(c);
            }
        }
        return cut(letters, 0, count);
    }

    /** The letters after reading 0 as o, 3 as e, $ as s …; digits and signs at both ends are taken off first. */
    static char[] undisguised(char[] password) {
        int from = 0;
        int to = password.length;
        while (from < to && !Character.isLetter(password[from])) {
            from++;
        }
        while (to > from && !Character.isLetter(password[to - 1])) {
            to--;
        }
        char[] meant = Arrays.copyOfRange(password, from, to);
        for (int i = 0; i < meant.length; i++) {
            int disguise = DISGUISES.indexOf(meant[i]);
            meant[i] = disguise < 0 ? meant[i] : MEANT.charAt(disguise);
        }
        char[] letters = letters(meant);
        Wipe.chars(meant);
        return letters;
    }

    /** Whether it is one piece of at most four characters over and over, or nearly all steps go to a neighbour. */
    static boolean isPattern(char[] password) {
        int length = password.length;
        for (int period = 1; period <= LONGEST_PERIOD && period * 2 <= length; period++) {
            if (Arrays.equals(password, period, length, password, 0, length - period)) {
                return true;
            }
        }
        int neighbours = 0;
        for (int i = 1; i < length; i++) {
            neighbours += Math.abs(password[i] - password[i - 1]) <= 1 ? 1 : 0;
        }
        return length > 3 && neighbours * 4 >= (length - 1) * 3;
    }

    /** Whether a word of at least four letters from {@code names} stands in it; words with "school" do not count. */
    static boolean holdsName(char[] password, Collection<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(
                        Normalizer.normalize(name, Normalizer.Form.NFC).split("[^\\p{L}]+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_NAME && !word.contains("school"))
                .anyMatch(word -> contains(password, word));
    }

    private static boolean contains(char[] password, String lowerCase) {
        for (int at = 0; at + lowerCase.length() <= password.length; at++) {
            int same = 0;
            while (same < lowerCase.length() && Character.toLowerCase(password[at + same]) == lowerCase.charAt(same)) {
                same++;
            }
            if (same == lowerCase.length()) {
                return true;
            }
        }
        return false;
    }

    private static char[] cut(char[] whole, int from, int to) {
        char[] part = Arrays.copyOfRange(whole, from, to);
        Wipe.chars(whole);
        return part;
    }
}
