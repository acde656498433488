package nl.driehoek.coach.parents;

import java.util.Arrays;
import java.util.List;
import nl.driehoek.coach.reading.Reader;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.WrittenIn;

/**
 * How easy a text reads, as an indication only: the figure counts lengths and knows nothing of meaning. It is the Dutch form
 * of the Flesch formula by W.H. Douma (1960): 206.84 - 0.93 x words per sentence - 77 x syllables per word. Plain texts have
 * 70 and more, hard ones less than 50.
 *
 * @param words the number of words: pieces between spaces with a letter or a digit
 * @param sentences the number of sentences with a word
 * @param syllables the number of syllables of all words
 */
public record Readability(int words, int sentences, int syllables) {

    private static final double START = 206.84;
    private static final double PER_WORD_OF_SENTENCE = 0.93;
    private static final double PER_SYLLABLE_OF_WORD = 77;

    /** Checks that a text has all of them or none. */
    public Readability {
        if (sentences < 0 || words < sentences || syllables < words) {
            throw new IllegalArgumentException("no counts of a text");
        }
    }

    /** Counts {@code text}. */
    public static Readability of(String text) {
        List<Sentence> sentences = new Reader(_ -> List.of())
                .read(WrittenIn.FOR_PARENTS, text, ReaderNeeds.usual()).sentences().stream()
                        .filter(sentence -> sentence.words() > 0)
                        .toList();
        int words = sentences.stream().mapToInt(Sentence::words).sum();
        int syllables = Arrays.stream(text.split("\\s+"))
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .mapToInt(Syllables::in)
                .sum();
        return new Readability(words, sentences.size(), syllables);
    }

    /** Whether there is too little text to say anything: less than 30 words. */
    public boolean isTooShort() {
        return words < 30;
    }

    /** The figure of Flesch-Douma, mostly between 0 and 100, higher is easier; 0 for a text without words. */
    public double figure() {
        if (words == 0) {
            return 0;
        }
        return START - PER_WORD_OF_SENTENCE * words / sentences - PER_SYLLABLE_OF_WORD * syllables / words;
    }
}
