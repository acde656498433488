package nl.driehoek.domain.conversation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;

/**
 * What school promised after a contact.
 *
 * @param text what
 * @param by before when, if a day was named
 * @param done whether it was done
 */
public record FollowUp(String text, Optional<LocalDate> by, boolean done) {

    /** The text must be filled. */
    public FollowUp {
        text = Require.filled(text, "text");
        Objects.requireNonNull(by, "by");
    }

    /** The same promise, kept. */
    public FollowUp kept() {
        return new FollowUp(text, by, true);
    }

    /** Personal. */
    @Override
    public String toString() {
        return "FollowUp";
    }
}
