package nl.driehoek.coach.words;

/** Slips of the pen: one letter too many, too few, wrong, or two the wrong way round. */
public final class Slips {

    private static final int SHORTEST = 5;

    private Slips() {}

    /** Whether {@code written} is {@code word} with one slip; short words are never taken for each other. */
    public static boolean isSlipOf(String written, String word) {
        int longer = Math.max(written.length(), word.length());
        if (Math.min(written.length(), word.length()) < SHORTEST
                || longer - Math.min(written.length(), word.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(written.length(), word.length());
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
        return left + right > 0 && (left <= 1 && right <= 1 || isSwap(written, word, start, left, right));
    }

    private static boolean isSwap(String written, String word, int start, int left, int right) {
        return left == 2
                && right == 2
                && written.charAt(start) == word.charAt(start + 1)
                && written.charAt(start + 1) == word.charAt(start);
    }
}
