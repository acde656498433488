package nl.driehoek.coach.need;

import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Token;

/** Tells who is in the place of a need: somebody who is asked to act, or any of us. */
final class NeedPeople {

    private static final Set<String> SOMEBODY = WordFile.set("behoefte/iemand.tsv");
    private static final Set<String> WE = Set.of(
            "ik",
            "we",
            "wij",
            "iedereen",
            "men",
            "mensen",
            "kinderen",
            "leerlingen",
            "ouders",
            "collega's",
            "ieder",
            "elk",
            "elke",
            "je");

    /** Words of so many letters tell who somebody is at the end of a longer word too: "schoolpsycholoog". */
    private static final int LONG = 6;

    private final WordSet people = Lexicon.read("behoefte/personen.tsv").words();

    /** Whether {@code token} is a word for the writer, for all people or for all of a group. */
    static boolean isAnyOfUs(Token token) {
        return WE.contains(token.lower());
    }

    /** Whether {@code token} is a word for one who can act. */
    static boolean isOne(Token token) {
        return SOMEBODY.contains(token.lower());
    }

    /** Whether {@code token} is a word for one who can act, or a name. */
    static boolean isSomebody(Token token) {
        return isOne(token) || isName(token);
    }

    /** Whether {@code token} looks like a name. */
    static boolean isName(Token token) {
        return token.isCapital() && (token.is("ENM") || token.forms().isEmpty());
    }

    /** The same as {@link #isSomebody}, or one of the people of the list. */
    boolean holds(Token token) {
        return isSomebody(token)
                || people.holds(token)
                || people.words().stream()
                        .anyMatch(word -> word.length() >= LONG && token.lower().endsWith(word));
    }
}
