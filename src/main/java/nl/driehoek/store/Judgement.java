package nl.driehoek.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Decides what a verdict means for a store that was not sealed.
 *
 * @param mark the mark, if there is one of ours
 * @param wasOpen whether the marker says that the store was not closed properly
 * @param anyway whether the user chose to open it all the same
 */
record Judgement(Optional<Mark> mark, boolean wasOpen, boolean anyway) {

    /** Whether a sound file is what a crash leaves, and not a file that was changed while it was closed. */
    boolean explainsByCrash() {
        return mark.isPresent() && (wasOpen || mark.get().seal().isEmpty());
    }

    /** The last act when the store may be opened. */
    Optional<AuditTrail.Head> accepts(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sound sound when explainsByCrash() || anyway -> Optional.of(sound.head());
            case Verdict.Behind behind when anyway -> Optional.of(behind.head());
            case Verdict _ -> Optional.empty();
        };
    }

    /** Whether opening it needs to be told as the choice of the user. */
    boolean isAcceptance(Verdict verdict) {
        return !(verdict instanceof Verdict.Sound) || !explainsByCrash();
    }

    /** The outcome for a store that may not be opened. */
    OpenOutcome refusal(Verdict verdict, int newest, Path kept, Optional<BackupInfo> backup) {
        return switch (verdict) {
            case Verdict.Sound _
            when mark.isPresent() -> new OpenOutcome.StoreDamaged(Damage.FILE_ALTERED, kept, true, backup);
            case Verdict.Sound sound -> new OpenOutcome.StoreOlderThanExpected(Optional.empty(), sound.last());
            case Verdict.Behind behind -> new OpenOutcome.StoreOlderThanExpected(mark.map(Mark::at), behind.last());
            case Verdict.Older _ -> new OpenOutcome.StoreDamaged(Damage.INCOMPLETE, kept, false, backup);
            case Verdict.Newer newer -> new OpenOutcome.StoreTooNew(newer.version(), newest);
            case Verdict.Foreign _ -> new OpenOutcome.WrongStore();
            case Verdict.Busy _ -> new OpenOutcome.StoreInUse();
            case Verdict.Unsound unsound -> new OpenOutcome.StoreDamaged(unsound.damage(), kept, false, backup);
        };
    }
}
