package nl.driehoek.service;

import java.util.Optional;

/**
 * How easily a report reads, in counts; no grade.
 *
 * @param sentences all sentences
 * @param longOnes sentences above the norm
 * @param words all words
 * @param toReplace hard words, terms, abbreviations and numbers in words
 * @param mostWords the norm: so many words in a sentence
 * @param figure the figure of Flesch-Douma as an indication; empty for a short text
 */
public record Legibility(
        int sentences, int longOnes, int words, int toReplace, int mostWords, Optional<Double> figure) {

    /** Sentences within the norm. */
    public int shortOnes() {
        return Math.max(0, sentences - longOnes);
    }
}
