package nl.driehoek.coach.request;

/**
 * Words that say when or how long.
 *
 * @param from its first token in the sentence
 * @param until the token after it
 * @param reach how far it carries
 */
record TimePhrase(int from, int until, Reach reach) {

    /** How far a time carries. */
    enum Reach {
        /** At most four weeks ahead or long. */
        NEAR,
        /** Again and again; whether it ends stands elsewhere, or nowhere. */
        AGAIN,
        /** More than four weeks ahead or long, or without an end. */
        FAR
    }

    /** The same, from {@code start} on. */
    TimePhrase startingAt(int start) {
        return new TimePhrase(start, until, reach);
    }
}
