package nl.driehoek.domain.conversation;

import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * What parents or school hope a talk will bring.
 *
 * @param side PARENT, PUPIL or STAFF
 * @param text the hope
 * @param feasibility whether it can be met
 * @param explanation why not, when it cannot; may be empty
 */
public record Expectation(PartyKind side, String text, Feasibility feasibility, String explanation) {

    /** The text must be filled. */
    public Expectation {
        Objects.requireNonNull(side, "side");
        text = Require.filled(text, "text");
        Objects.requireNonNull(feasibility, "feasibility");
        explanation = Require.text(explanation, "explanation");
    }
}
