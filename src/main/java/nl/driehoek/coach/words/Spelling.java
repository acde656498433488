package nl.driehoek.coach.words;

import java.util.List;

/** Knows which Dutch words are spelled well. Safe for several threads. */
public interface Spelling {

    /** Whether {@code word} is spelled well, as far as known. */
    boolean isGood(String word);

    /** Words that may be meant, best first. */
    List<String> suggestions(String word);
}
