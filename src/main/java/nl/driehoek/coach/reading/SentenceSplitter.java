package nl.driehoek.coach.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts tokens together to sentences. A full stop after an abbreviation, an initial or a rank ends none. */
final class SentenceSplitter {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "…");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", ")", "»");
    private static final Set<String> SHORT = Set.of(
            "dhr", "mevr", "mw", "dr", "drs", "mr", "ir", "prof", "bv", "nl", "nr", "tel", "blz", "ca", "evt", "resp",
            "incl", "excl", "gr", "st", "vs", "min", "max", "jan", "feb", "mrt", "apr", "aug", "sept", "okt", "nov",
            "dec", "afd", "art", "bijv", "vgl", "zgn", "ing", "pag", "par", "str", "fam", "ong", "jl", "sec", "uur");

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
            if (ends(text, tokens, i)) {
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

    private static boolean ends(String text, List<Token> tokens, int at) {
        int mark = at;
        while (mark > 0 && CLOSING.contains(tokens.get(mark).text())) {
            mark--;
        }
        String last = tokens.get(mark).text();
        boolean abbreviationAtEnd = mark == at && last.length() > 2 && last.endsWith(".");
        if (!ENDS.contains(last) && !abbreviationAtEnd || closesLater(tokens, at)) {
            return false;
        }
        return nextBegins(text, tokens, at) && !(last.equals(".") && isShort(tokens, mark));
    }

    /** Whether the closing mark of a quotation or a bracket still follows at once. */
    private static boolean closesLater(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).until() == tokens.get(at + 1).from()
                && CLOSING.contains(tokens.get(at + 1).text());
    }

    private static boolean nextBegins(String text, List<Token> tokens, int at) {
        if (at + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(at + 1);
        boolean space = next.from() > tokens.get(at).until();
        int first = next.text().codePointAt(0);
        boolean afterMark = !tokens.get(at).text().equals("...") && !text.isEmpty();
        return space && afterMark && !Character.isLowerCase(first);
    }

    private static boolean isShort(List<Token> tokens, int mark) {
        if (mark == 0 || tokens.get(mark - 1).until() != tokens.get(mark).from()) {
            return false;
        }
        Token before = tokens.get(mark - 1);
        boolean initial = before.text().length() == 1 && before.isCapital();
        return initial || SHORT.contains(before.lower());
    }
}
