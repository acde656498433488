package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;

/**
 * One commitment in the table.
 *
 * @param what what is agreed, not blank
 * @param who full names of those who do it, at least one
 * @param when in words, such as "vanaf maandag 16 november"; may be empty
 * @param decides whose decision it is
 */
public record Commitment(String what, List<String> who, String when, Decides decides) {

    /** Whose decision a commitment is; school decides on education, parents on upbringing. */
    public enum Decides {
        /** Nothing is printed. */
        UNSAID,
        /** "Onderwijs: hierover beslist de school." */
        SCHOOL,
        /** "Opvoeding: hierover beslist u als ouders." */
        PARENTS
    }

    /** Checks that what and who are filled. */
    public Commitment {
        Checks.filled(what, "what");
        Checks.present(when, "when");
        who = List.copyOf(who);
        if (who.isEmpty()) {
            throw new IllegalArgumentException("needed: who");
        }
    }

    List<PrintedText> printed() {
        List<PrintedText> texts = new ArrayList<>();
        texts.add(new PrintedText(Place.COMMITMENT, what));
        who.forEach(name -> texts.add(new PrintedText(Place.WHO, name)));
        texts.add(new PrintedText(Place.WHEN, when));
        texts.add(new PrintedText(Place.FACT, decides.name()));
        return List.copyOf(texts);
    }

    /** Says nothing; the content is personal. */
    @Override
    public String toString() {
        return "Commitment";
    }
}
