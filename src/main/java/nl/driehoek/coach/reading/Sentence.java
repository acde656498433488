package nl.driehoek.coach.reading;

import java.util.List;

/**
 * One sentence.
 *
 * @param text the whole text it stands in
 * @param from its first character in that text
 * @param until the character after its last mark
 * @param tokens its words and marks
 */
public record Sentence(String text, int from, int until, List<Token> tokens) {

    /** Keeps its own list. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Words as a reader counts them: pieces between spaces that hold a letter or a digit. */
    public int words() {
        int words = 0;
        for (String piece : text.substring(from, until).split("\\s+")) {
            words += piece.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return words;
    }

    /** The number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token at {@code index}. */
    public Token at(int index) {
        return tokens.get(index);
    }
}
