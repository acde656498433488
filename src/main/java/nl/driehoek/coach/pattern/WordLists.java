package nl.driehoek.coach.pattern;

import nl.driehoek.coach.lexicon.WordSet;

/** Finds a word list by its name. */
@FunctionalInterface
public interface WordLists {

    /**
     * The list {@code name}.
     *
     * @throws IllegalArgumentException when there is none
     */
    WordSet named(String name);
}
