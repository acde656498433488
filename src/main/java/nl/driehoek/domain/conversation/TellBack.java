package nl.driehoek.domain.conversation;

import nl.driehoek.domain.Require;

/**
 * How both understood the talk; may be empty while it is a draft.
 *
 * @param parents what parents understood
 * @param school what school understood
 */
public record TellBack(String parents, String school) {

    /** Nothing written yet. */
    public static final TellBack EMPTY = new TellBack("", "");

    /** Tidies the texts. */
    public TellBack {
        parents = Require.text(parents, "parents");
        school = Require.text(school, "school");
    }

    /** Personal. */
    @Override
    public String toString() {
        return "TellBack";
    }
}
