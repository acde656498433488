package nl.driehoek.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.security.auth.Destroyable;

/**
 * The key on the recovery sheet: seven groups of five characters, of which the fifth checks the four before it. 28 random
 * characters out of 30 make 137 bits. There is no 0, 1, I, L, O or U, so nothing looks like something else.
 *
 * <p>The check character is a weighted sum modulo 31 that also counts the group's place. It finds every single wrong
 * character, every swap of two characters in a group and every swap of two groups, and says in which group.
 */
public final class RecoveryKey implements Destroyable {

    /** Number of groups on the sheet. */
    public static final int GROUPS = 7;

    /** Number of characters in a group. */
    public static final int GROUP_LENGTH = 5;

    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PRIME = 31;
    private static final int PLACE_WEIGHT = 7;

    private final char[] characters;

    private RecoveryKey(char[] characters) {
        this.characters = characters;
    }

    static RecoveryKey random(SecureRandom random) {
        char[] characters = new char[GROUPS * GROUP_LENGTH];
        for (int group = 0; group < GROUPS; group++) {
            fill(characters, group, random);
        }
        return new RecoveryKey(characters);
    }

    /** Reads what was typed over from the sheet; capitals, spaces, dashes and line ends do not matter. */
    public static RecoveryEntry parse(String typed) {
        String plain = plain(typed);
        if (plain.length() != GROUPS * GROUP_LENGTH) {
            return new RecoveryEntry.WrongLength(plain.length(), oddGroups(typed));
        }
        char[] characters = plain.toCharArray();
        List<Integer> wrong = IntStream.range(0, GROUPS)
                .filter(group -> !isRight(characters, group))
                .map(group -> group + 1)
                .boxed()
                .toList();
        return wrong.isEmpty()
                ? new RecoveryEntry.Complete(new RecoveryKey(characters))
                : new RecoveryEntry.WrongGroups(wrong);
    }

    /** The groups in order, to print. */
    public List<String> groups() {
        return IntStream.rangeClosed(1, GROUPS).mapToObj(this::group).toList();
    }

    /** Group {@code number}, from 1. */
    String group(int number) {
        return new String(characters, (number - 1) * GROUP_LENGTH, GROUP_LENGTH);
    }

    /** All characters, fresh; the caller wipes them. */
    char[] characters() {
        if (isDestroyed()) {
            throw new IllegalStateException("this recovery key has been destroyed");
        }
        return characters.clone();
    }

    /** {@code typed} in capitals, with nothing but letters and digits. */
    static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    @Override
    public void destroy() {
        Wipe.chars(characters);
    }

    @Override
    public boolean isDestroyed() {
        return characters[0] == '\0';
    }

    /** The id of nothing: a recovery key never shows itself in a log. */
    @Override
    public String toString() {
        return "RecoveryKey";
    }

    private static void fill(char[] characters, int group, SecureRandom random) {
        int start = group * GROUP_LENGTH;
        int check;
        do {
            for (int i = 0; i < GROUP_LENGTH - 1; i++) {
                characters[start + i] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            }
            check = check(characters, group);
            // 31 sums, 30 characters: groups with the odd sum out are drawn again
        } while (check >= ALPHABET.length());
        characters[start + GROUP_LENGTH - 1] = ALPHABET.charAt(check);
    }

    private static boolean isRight(char[] characters, int group) {
        for (int i = 0; i < GROUP_LENGTH; i++) {
            if (ALPHABET.indexOf(characters[group * GROUP_LENGTH + i]) < 0) {
                return false;
            }
        }
        return ALPHABET.indexOf(characters[(group + 1) * GROUP_LENGTH - 1]) == check(characters, group);
    }

    private static int check(char[] characters, int group) {
        int sum = PLACE_WEIGHT * group;
        for (int i = 0; i < GROUP_LENGTH - 1; i++) {
            sum += (i + 2) * ALPHABET.indexOf(characters[group * GROUP_LENGTH + i]);
        }
        return sum % PRIME;
    }

    private static List<Integer> oddGroups(String typed) {
        String[] parts = typed.strip().split("[^\\p{L}\\p{N}]+");
        List<Integer> odd = new ArrayList<>();
        for (int i = 0; i < parts.length && parts.length == GROUPS; i++) {
            if (parts[i].length() != GROUP_LENGTH) {
                odd.add(i + 1);
            }
        }
        return odd;
    }
}
