package nl.driehoek.coach.words;

/**
 * Slips of the pen: one letter too many, too few, wrong, or two the wrong way round. In a long word two letters may be
 * missing or too many.
 */
public final class Slips {

    private static final int SHORTEST = 5;
    private static final int LONG = 11;

    private Slips() {}

    /** Whether {@code written} is {@code word} with one slip; short words are never taken for each other. */
    public static boolean isSlipOf(String written, String word) {
        int longer = Math.max(written.length(), word.length());
        int shorter = Math.min(written.length(), word.length());
        int most = shorter >= LONG ? 2 : 1;
        if (shorter < SHORTEST || longer - shorter > most) {
            return false;
        }
        int start = 0;
        while (start < shorter && written.charAt(start) == word.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && written.charAt(written.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
            end++;
        }
        int left = written.length() - start - end;
        int right = word.length() - start - end;
        return left + right > 0
                && (left <= 1 && right <= 1 || left + right <= most || isSwap(written, word, start, left, right));
    }

    private static boolean isSwap(String written, String word, int start, int left, int right) {
        return left == 2
                && right == 2
                && written.charAt(start) == word.charAt(start + 1)
                && written.charAt(start + 1) == word.charAt(start);
    }
}
