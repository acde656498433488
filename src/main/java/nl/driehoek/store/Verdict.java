package nl.driehoek.store;

import java.time.Instant;
import java.util.Optional;

/** What a verification found. */
sealed interface Verdict {

    /** Everything fits; {@code head} is the last act, {@code last} its time. */
    record Sound(AuditTrail.Head head, Optional<Instant> last) implements Verdict {}

    /** Sound in itself, but the mark has seen more. */
    record Behind(AuditTrail.Head head, Optional<Instant> last) implements Verdict {}

    /** The store needs newer steps first. */
    record Older(int version) implements Verdict {}

    /** The store comes from a newer program. */
    record Newer(int version) implements Verdict {}

    /** The store belongs to another key file. */
    record Foreign() implements Verdict {}

    /** Another program has the file. */
    record Busy() implements Verdict {}

    /** Something does not fit. */
    record Unsound(Damage damage) implements Verdict {}
}
