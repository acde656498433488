package nl.driehoek.coach.lexicon;

/**
 * An abbreviation or a term of school or care, explained for parents.
 *
 * @param key the abbreviation or term as people write it, mostly in small letters
 * @param full what it stands for
 * @param explanation one plain sentence for parents
 * @param status what it is, or how binding; may be empty
 */
public record Term(String key, String full, String explanation, String status) {

    private static final int LONGEST_ABBREVIATION = 7;

    /** Checks that key, full form and explanation are filled. */
    public Term {
        if (key.isBlank() || full.isBlank() || explanation.isBlank()) {
            throw new IllegalArgumentException("a term without words");
        }
    }

    /** Whether it is an abbreviation and no written-out term. */
    public boolean isAbbreviation() {
        return key.length() <= LONGEST_ABBREVIATION && key.indexOf(' ') < 0;
    }
}
