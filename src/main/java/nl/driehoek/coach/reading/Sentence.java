package nl.driehoek.coach.reading;

import java.util.List;
import java.util.Set;

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

    /** The token at {@code index} in small letters; empty outside the sentence. */
    public String lower(int index) {
        return index >= 0 && index < size() ? at(index).lower() : "";
    }

    /** Whether one of {@code words} stands at {@code index}. */
    public boolean isAt(int index, Set<String> words) {
        return words.contains(lower(index));
    }

    /** Whether no word stands before {@code index}: only marks, brackets or a dash. */
    public boolean isFirst(int index) {
        return tokens.subList(0, index).stream().noneMatch(Token::isWord);
    }
}
