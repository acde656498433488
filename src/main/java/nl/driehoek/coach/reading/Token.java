package nl.driehoek.coach.reading;

import java.util.List;
import java.util.Objects;
import nl.driehoek.coach.words.Form;

/**
 * A word or a mark.
 *
 * @param from first character in the text
 * @param until the character after it
 * @param text as written
 * @param lower in small letters, with straight apostrophes
 * @param forms all ways to read it; empty for marks, numbers and unknown words
 * @param said whether it is a quotation or reported speech: what the writer does not claim himself
 */
public record Token(int from, int until, String text, String lower, List<Form> forms, boolean said) {

    /** Keeps its own list. */
    public Token {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lower, "lower");
        forms = List.copyOf(forms);
    }

    /** The same token, said by somebody else. */
    Token asSaid() {
        return new Token(from, until, text, lower, forms, true);
    }

    /** Whether it holds a letter or a digit. */
    public boolean isWord() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it holds a digit. */
    public boolean hasDigit() {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** Whether it begins with a capital. */
    public boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether no dictionary knows it although it looks like a word. */
    public boolean isUnknown() {
        return forms.isEmpty() && text.codePoints().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    /** Whether one of its readings has a tag that begins with {@code tag}. */
    public boolean is(String tag) {
        return forms.stream().anyMatch(form -> form.tag().startsWith(tag));
    }

    /** Whether one of its readings is a verb that bends with its subject. */
    public boolean isFinite() {
        return is("WKW:VLT") || is("WKW:TGW:1EP") || is("WKW:TGW:3EP");
    }

    /** Whether one of its readings is a form of {@code lemma}. */
    public boolean isFormOf(String lemma) {
        return forms.stream().anyMatch(form -> form.lemma().equals(lemma)) || lower.equals(lemma);
    }
}
