package nl.driehoek.coach.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts tokens together to sentences. A full stop after an abbreviation, an initial or a number in a list ends none; a new
 * line always does.
 */
final class SentenceSplitter {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", ")", "»", "]", "!", "?", ".", "…");
    private static final Set<String> SHORT_AT_END =
            Set.of("enz", "etc", "evt", "incl", "excl", "bijv", "bv", "jl", "vb");
    private static final int SHORTEST_PLAIN_WORD = 3;

    private SentenceSplitter() {}

    static List<Sentence> sentences(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!current.isEmpty() && newLine(text, current.getLast(), token)) {
                close(text, current, sentences);
            }
            current.add(token);
            if (ends(tokens, i, current)) {
                close(text, current, sentences);
            }
        }
        close(text, current, sentences);
        return sentences;
    }

    private static void close(String text, List<Token> current, List<Sentence> sentences) {
        if (!current.isEmpty()) {
            sentences.add(new Sentence(
                    text, current.getFirst().from(), current.getLast().until(), current));
            current.clear();
        }
    }

    private static boolean newLine(String text, Token before, Token after) {
        return text.substring(before.until(), after.from()).indexOf('\n') >= 0;
    }

    private static boolean ends(List<Token> tokens, int at, List<Token> current) {
        int mark = at;
        while (mark > 0
                && CLOSING.contains(tokens.get(mark).text())
                && !ENDS.contains(tokens.get(mark).text())) {
            mark--;
        }
        if (closesLater(tokens, at)) {
            return false;
        }
        String last = tokens.get(mark).text();
        if (ENDS.contains(last)) {
            return at + 1 == tokens.size() || endsAt(tokens, mark, at, current);
        }
        boolean dotted = mark == at && last.length() > 2 && last.endsWith(".");
        return dotted && at + 1 < tokens.size() && !ShortForms.goesOn(tokens.get(mark)) && capitalFollows(tokens, at);
    }

    /** Whether a closing mark still follows at once: of a quotation or a bracket, or a second mark as in "?!". */
    private static boolean closesLater(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).until() == tokens.get(at + 1).from()
                && CLOSING.contains(tokens.get(at + 1).text());
    }

    private static boolean endsAt(List<Token> tokens, int mark, int at, List<Token> current) {
        Token next = tokens.get(at + 1);
        Token before = mark > 0 ? tokens.get(mark - 1) : tokens.get(mark);
        boolean space = next.from() > tokens.get(at).until();
        boolean stop = tokens.get(mark).text().equals(".");
        if (stop && before.until() == tokens.get(mark).from() && ShortForms.keepsStop(before, next)) {
            return false;
        }
        if (stop && current.size() <= 2 && before.hasDigit()) {
            // "1. Samen lezen" in a list
            return false;
        }
        if (!space) {
            return isGlued(before, next);
        }
        return capitalFollows(tokens, at) || stop && mark == at && isPlainWord(before) && isPlainWord(next);
    }

    /** A forgotten space: "Hij is klaar.Zij nog niet". */
    private static boolean isGlued(Token before, Token next) {
        boolean sentence = next.text().length() > 1
                && next.isCapital()
                && next.text().substring(1).chars().allMatch(Character::isLowerCase);
        return sentence && before.text().length() > 1 && !before.forms().isEmpty();
    }

    private static boolean capitalFollows(List<Token> tokens, int at) {
        return !Character.isLowerCase(tokens.get(at + 1).text().codePointAt(0));
    }

    /** A word of the dictionary; two of them around a full stop are two sentences, also without a capital. */
    private static boolean isPlainWord(Token token) {
        return token.text().length() >= SHORTEST_PLAIN_WORD
                && !token.forms().isEmpty()
                && !SHORT_AT_END.contains(token.lower());
    }
}
