package nl.driehoek.domain.pupil;

import nl.driehoek.domain.Require;

/**
 * What a child brings; every part may be empty.
 *
 * @param goodAt what goes well
 * @param interests what the child likes
 * @param stillDifficult what is hard for now
 * @param needs what the child needs to go to school with pleasure
 */
public record Strengths(String goodAt, String interests, String stillDifficult, String needs) {

    /** Nothing filled in yet. */
    public static final Strengths NONE = new Strengths("", "", "", "");

    /** Tidies the texts. */
    public Strengths {
        goodAt = Require.text(goodAt, "goodAt");
        interests = Require.text(interests, "interests");
        stillDifficult = Require.text(stillDifficult, "stillDifficult");
        needs = Require.text(needs, "needs");
    }

    /** Words about a child stay out of logs. */
    @Override
    public String toString() {
        return "Strengths";
    }
}
