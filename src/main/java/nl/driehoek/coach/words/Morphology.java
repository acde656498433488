package nl.driehoek.coach.words;

import java.util.List;

/** Knows the forms of Dutch words. Safe for several threads. */
@FunctionalInterface
public interface Morphology {

    /** All ways to read {@code word} as it is written, most common first; empty for an unknown word. */
    List<Form> forms(String word);
}
