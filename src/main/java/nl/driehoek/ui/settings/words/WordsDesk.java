package nl.driehoek.ui.settings.words;

import java.time.Clock;
import java.util.Objects;
import nl.driehoek.service.LeftAlone;
import nl.driehoek.service.TermBook;
import nl.driehoek.service.WordBook;

/**
 * What the words of the school are kept in.
 *
 * @param book the words of the school
 * @param terms the terms of program and school together
 * @param left what the meelezer never says again
 * @param clock the time
 */
public record WordsDesk(WordBook book, TermBook terms, LeftAlone left, Clock clock) {

    /** Checks. */
    public WordsDesk {
        Objects.requireNonNull(book);
        Objects.requireNonNull(terms);
        Objects.requireNonNull(left);
        Objects.requireNonNull(clock);
    }
}
