package nl.driehoek.domain.coach;

import nl.driehoek.domain.Require;

/**
 * What the reader of a text needs.
 *
 * @param mostWords so many words at most in a sentence; 1 to 60
 */
public record ReaderNeeds(int mostWords) {

    /** Checks the range. */
    public ReaderNeeds {
        Require.that(mostWords >= 1 && mostWords <= 60, "words in a sentence out of range");
    }

    /** Parents in general: 15 words. */
    public static ReaderNeeds usual() {
        return new ReaderNeeds(15);
    }

    /** Parents for whom very short sentences are better: 7 words. */
    public static ReaderNeeds simple() {
        return new ReaderNeeds(7);
    }
}
