package nl.driehoek.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where two texts differ, word by word: the longest row of words that both have in the same order is the same, the rest
 * differs. White space alone is no difference.
 *
 * @param mine the one text in pieces, in order; together they are the whole text
 * @param theirs the other text likewise
 */
public record TextDifference(List<Piece> mine, List<Piece> theirs) {

    /** Above this many comparisons only the same beginning and end are found: about two texts of 2,000 words. */
    private static final long MOST = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    /**
     * A part of a text.
     *
     * @param text words with the space behind them
     * @param differs whether the other text lacks it here
     */
    public record Piece(String text, boolean differs) {
        /** Refuses null. */
        public Piece {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Copies the lists. */
    public TextDifference {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }

    /** Compares {@code mine} with {@code theirs}. */
    public static TextDifference between(String mine, String theirs) {
        List<String> one = words(mine);
        List<String> other = words(theirs);
        boolean[] same = new boolean[one.size()];
        boolean[] sameOther = new boolean[other.size()];
        int start = 0;
        while (start < Math.min(one.size(), other.size()) && equal(one.get(start), other.get(start))) {
            same[start] = true;
            sameOther[start] = true;
            start++;
        }
        int end = 0;
        while (end < Math.min(one.size(), other.size()) - start
                && equal(one.get(one.size() - 1 - end), other.get(other.size() - 1 - end))) {
            end++;
            same[one.size() - end] = true;
            sameOther[other.size() - end] = true;
        }
        middle(one.subList(start, one.size() - end), other.subList(start, other.size() - end), same, sameOther, start);
        return new TextDifference(pieces(one, same), pieces(other, sameOther));
    }

    /** Whether no word differs. */
    public boolean none() {
        return mine.stream().noneMatch(Piece::differs) && theirs.stream().noneMatch(Piece::differs);
    }

    /** Marks the longest common row of words between the same beginning and the same end. */
    private static void middle(List<String> one, List<String> other, boolean[] same, boolean[] sameOther, int offset) {
        if ((long) one.size() * other.size() > MOST) {
            return;
        }
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = equal(one.get(i), other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (equal(one.get(i), other.get(j))) {
                same[offset + i++] = true;
                sameOther[offset + j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.strip()).results().map(MatchResult::group).toList();
    }

    private static boolean equal(String one, String other) {
        return one.stripTrailing().equals(other.stripTrailing());
    }

    private static List<Piece> pieces(List<String> words, boolean[] same) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            run.append(words.get(at));
            if (at + 1 == words.size() || same[at] != same[at + 1]) {
                pieces.add(new Piece(run.toString(), !same[at]));
                run.setLength(0);
            }
        }
        return pieces;
    }
}
