package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;

/** What becomes of printing an agreement for the first time. */
public sealed interface IssueResult {

    /**
     * All copies are kept and the agreement waits for signatures.
     *
     * @param now how it stands in the store now
     */
    record Issued(Stored<Agreement> now) implements IssueResult {
        /** Refuses null. */
        public Issued {
            Objects.requireNonNull(now, "now");
        }
    }

    /**
     * No copy could be made; nothing was written.
     *
     * @param why {@link PaperResult.Incomplete} or {@link PaperResult.Unprintable}
     */
    record NotMade(PaperResult why) implements IssueResult {
        /** Refuses null. */
        public NotMade {
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * Somebody else changed the draft first; nothing was written.
     *
     * @param theirs how it stands in the store
     */
    record ChangedElsewhere(Stored<Agreement> theirs) implements IssueResult {
        /** Refuses null. */
        public ChangedElsewhere {
            Objects.requireNonNull(theirs, "theirs");
        }
    }

    /** The signed-in colleague has no right to this pupil; nothing was written. */
    record NoRight() implements IssueResult {}
}
