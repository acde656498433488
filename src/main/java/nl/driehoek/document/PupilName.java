package nl.driehoek.document;

import java.util.List;

/**
 * The pupil on paper. Titles of files carry the call name only.
 *
 * @param callName roepnaam, not blank
 * @param fullName call name and surname, not blank
 */
public record PupilName(String callName, String fullName) {

    /** Checks that both are filled. */
    public PupilName {
        Checks.filled(callName, "call name");
        Checks.filled(fullName, "full name");
    }

    List<PrintedText> printed() {
        return List.of(new PrintedText(Place.PUPIL, callName), new PrintedText(Place.PUPIL, fullName));
    }

    /** Says nothing; a name is personal. */
    @Override
    public String toString() {
        return "PupilName";
    }
}
