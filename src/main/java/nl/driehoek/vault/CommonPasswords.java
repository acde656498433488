package nl.driehoek.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Much used passwords and the words they are made of, from {@code common-passwords.txt}. */
final class CommonPasswords {

    private static final int FEW_WORDS = 2;

    private final String[] sorted;

    private CommonPasswords(String[] sorted) {
        this.sorted = sorted;
    }

    static CommonPasswords load() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream("common-passwords.txt")) {
            var reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return new CommonPasswords(reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isEmpty())
                    .sorted()
                    .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether {@code letters} (lower case) are nothing but one or two words of the list, or such a piece over and over.
     * Four words in a row are fine, even when all are well known.
     */
    boolean covers(char[] letters) {
        int length = period(letters);
        int[] fewest = new int[length + 1];
        for (int end = 1; end <= length; end++) {
            fewest[end] = FEW_WORDS + 1;
            for (int start = 0; start < end; start++) {
                if (fewest[start] < FEW_WORDS && contains(CharBuffer.wrap(letters, start, end - start))) {
                    fewest[end] = Math.min(fewest[end], fewest[start] + 1);
                }
            }
        }
        return length > 0 && fewest[length] <= FEW_WORDS;
    }

    private boolean contains(CharSequence word) {
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = CharSequence.compare(sorted[middle], word);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return false;
    }

    /** The length of the shortest piece that {@code letters} repeat a whole number of times. */
    private static int period(char[] letters) {
        int length = letters.length;
        for (int period = 1; period <= length / 2; period++) {
            boolean whole = length % period == 0;
            if (whole && Arrays.equals(letters, period, length, letters, 0, length - period)) {
                return period;
            }
        }
        return length;
    }
}
