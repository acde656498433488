package nl.driehoek.domain.agreement;

import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * One thing that people promise each other.
 *
 * @param text what
 * @param who who does it, names as on paper; empty while it is a draft
 * @param when when, in plain words: "vanaf maandag 16 november"
 * @param domain who decides about it
 * @param lookBack what the look back brought
 * @param lookBackNote both views on it, may be empty
 */
public record Commitment(
        String text,
        List<String> who,
        String when,
        CommitmentDomain domain,
        LookBackResult lookBack,
        String lookBackNote) {

    /** The text must be filled. */
    public Commitment {
        text = Require.filled(text, "text");
        who = List.copyOf(who);
        when = Require.line(when, "when");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(lookBack, "lookBack");
        lookBackNote = Require.text(lookBackNote, "lookBackNote");
    }

    /** A new commitment, not looked back on yet. */
    public static Commitment of(String text, List<String> who, String when, CommitmentDomain domain) {
        return new Commitment(text, who, when, domain, LookBackResult.OPEN, "");
    }

    /** Personal. */
    @Override
    public String toString() {
        return "Commitment";
    }
}
