package nl.driehoek.domain.family;

import nl.driehoek.domain.Require;

/**
 * What helps a parent to understand and be understood: needs, not labels.
 *
 * @param language language spoken best, may be empty for Dutch
 * @param helpWithReading somebody reads along
 * @param shortSentences very short sentences
 * @param pictures pictures beside words
 * @param repeat say it again another day
 * @param tellBack ask to tell back
 * @param largeType print in large type
 */
public record LanguageNeeds(
        String language,
        boolean helpWithReading,
        boolean shortSentences,
        boolean pictures,
        boolean repeat,
        boolean tellBack,
        boolean largeType) {

    /** Nothing special. */
    public static final LanguageNeeds NONE = new LanguageNeeds("", false, false, false, false, false, false);

    /** Tidies the language. */
    public LanguageNeeds {
        language = Require.line(language, "language");
    }
}
