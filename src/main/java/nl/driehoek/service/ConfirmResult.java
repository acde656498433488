package nl.driehoek.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ReportVersion;

/** What became of confirming a report. */
public sealed interface ConfirmResult {

    /**
     * The report is confirmed and locked.
     *
     * @param version the version that stands from now on
     * @param next the talk that was planned or moved because the report names it; empty when there was nothing to plan
     */
    record Confirmed(ReportVersion version, Optional<Conversation> next) implements ConfirmResult {
        /** Refuses null. */
        public Confirmed {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(next, "next");
        }
    }

    /**
     * Something is still open; nothing was confirmed.
     *
     * @param open what, in the order of the screen
     */
    record StillOpen(List<Finding> open) implements ConfirmResult {
        /** Copies. */
        public StillOpen {
            open = List.copyOf(open);
        }
    }

    /** The report is confirmed already, or a colleague changed it meanwhile; nothing was confirmed. */
    record ChangedElsewhere() implements ConfirmResult {}

    /** The signed-in colleague has no right to this pupil. */
    record NoRight() implements ConfirmResult {}
}
