package nl.driehoek.ui.shell;

import java.util.List;

/** Finds pupils, talks and agreements for the search window; called away from the screen. */
@FunctionalInterface
public interface SearchProvider {

    /** At most {@code limit} things that fit {@code words}, best first; {@code words} is never blank. */
    List<Found> find(String words, int limit);
}
