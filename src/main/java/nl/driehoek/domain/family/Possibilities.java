package nl.driehoek.domain.family;

import nl.driehoek.domain.Require;

/**
 * What is practical for a parent; every part may be empty.
 *
 * @param workingDays when the parent works
 * @param times when talking is possible
 * @param travel how the parent comes to school
 * @param childCare what is needed for other children during a talk
 */
public record Possibilities(String workingDays, String times, String travel, String childCare) {

    /** Nothing known. */
    public static final Possibilities NONE = new Possibilities("", "", "", "");

    /** Tidies the texts. */
    public Possibilities {
        workingDays = Require.text(workingDays, "workingDays");
        times = Require.text(times, "times");
        travel = Require.text(travel, "travel");
        childCare = Require.text(childCare, "childCare");
    }
}
