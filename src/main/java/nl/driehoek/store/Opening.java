package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One opening of a store by somebody who holds its lock; runs on the database thread. */
final class Opening {

    /** So many writes at most can be under way between two times that the disk is made to write everything down. */
    private static final int MOST_TORN = 6;

    private final StoreParts parts;
    private final StoreFolder folder;
    private final Consumer<OpeningStep> progress;
    private final Attempts attempts;
    private final OpenMarker marker;
    private final Set<OpeningNote> notes = EnumSet.noneOf(OpeningNote.class);

    Opening(StoreParts parts, Consumer<OpeningStep> progress) {
        this.parts = parts;
        this.folder = parts.folder();
        this.progress = step -> {
            progress.accept(step);
            if (step == OpeningStep.MIGRATING) {
                notes.add(OpeningNote.MIGRATED);
            }
        };
        this.attempts = new Attempts(parts, this.progress);
        this.marker = new OpenMarker(folder);
    }

    /** An open connection, or the reason why not. */
    sealed interface Result permits Open, Refused {}

    /** Open and checked. */
    record Open(Connection connection, AuditTrail.Head head, Set<OpeningNote> notes) implements Result {}

    /** Closed again. */
    record Refused(OpenOutcome outcome) implements Result {}

    /** Opens; with {@code anyway} also a store that is older than expected or altered, if everything in it fits. */
    Result run(boolean anyway) throws IOException {
        progress.accept(OpeningStep.OPENING);
        new MigrationStep(parts).undo();
        Optional<Mark> mark = parts.highWater().read();
        if (mark.isPresent() && mark.get().schema() > parts.schema().newest()) {
            // not even opened for a look, because H2 writes to every file it opens
            return new Refused(new OpenOutcome.StoreTooNew(
                    mark.get().schema(), parts.schema().newest()));
        }
        Judgement judgement = new Judgement(mark, marker.isSet(), anyway);
        if (isSealed(mark)) {
            marker.set();
            Attempt attempt = attempts.sealed(mark.orElseThrow());
            if (attempt.verdict() instanceof Verdict.Sound sound) {
                parts.copies().forgetAfterAWeek();
                return open(attempt, sound.head());
            }
            attempt.abandon();
        }
        return rescue(judgement);
    }

    private boolean isSealed(Optional<Mark> mark) throws IOException {
        Optional<String> seal = mark.flatMap(Mark::seal);
        return seal.isPresent() && seal.get().equals(FileSeal.of(folder.data()));
    }

    private Result rescue(Judgement judgement) throws IOException {
        long needed = 2 * Files.size(folder.data()) + StoreKeeper.LEAST_ROOM;
        if (parts.room().getAsLong() < needed) {
            return refused(judgement, new OpenOutcome.DiskRefuses());
        }
        progress.accept(OpeningStep.COPYING);
        Path copy = parts.copies().make();
        marker.set();
        progress.accept(OpeningStep.CHECKING);
        Attempt attempt = attempt(judgement, copy);
        Optional<AuditTrail.Head> head = judgement.accepts(attempt.verdict());
        if (head.isPresent()) {
            notes.add(judgement.isAcceptance(attempt.verdict()) ? OpeningNote.ACCEPTED : OpeningNote.RECOVERED);
            return open(attempt, head.get());
        }
        attempt.abandon();
        if (!(attempt.verdict() instanceof Verdict.Busy)) {
            parts.copies().putBack(copy);
        }
        return refused(
                judgement, judgement.refusal(attempt.verdict(), parts.schema().newest(), copy, parts.newestBackup()));
    }

    private Attempt attempt(Judgement judgement, Path copy) throws IOException {
        if (tooShort()) {
            return Attempt.without(new Verdict.Unsound(Damage.UNREADABLE));
        }
        Attempt first = attempts.whole(judgement.mark());
        if (first.isConclusive() || judgement.accepts(first.verdict()).isPresent()) {
            return first;
        }
        first.abandon();
        Attempt earlier = withoutTornWrites(judgement, copy);
        return earlier.verdict() instanceof Verdict.Sound ? earlier : Attempt.without(first.verdict());
    }

    /** Leaves out the newest writes, one more at a time, until everything in what is left can be read. */
    private Attempt withoutTornWrites(Judgement judgement, Path copy) throws IOException {
        Attempt attempt = Attempt.without(new Verdict.Unsound(Damage.UNREADABLE));
        for (int count = 1; count <= MOST_TORN && leaveOut(count, copy); count++) {
            attempt = attempts.whole(judgement.mark());
            if (attempt.verdict() instanceof Verdict.Sound) {
                notes.add(OpeningNote.TORN_WRITE_LEFT_OUT);
                return attempt;
            }
            attempt.abandon();
        }
        return attempt;
    }

    private boolean leaveOut(int newest, Path copy) throws IOException {
        parts.copies().putBack(copy);
        try (ChunkFile chunks = parts.access().chunks(folder.data())) {
            return chunks.forgetNewest(newest);
        }
    }

    private boolean tooShort() throws IOException {
        return Files.size(folder.data()) <= StoreFolder.SMALLEST;
    }

    private Result refused(Judgement judgement, OpenOutcome outcome) throws IOException {
        if (!judgement.wasOpen()) {
            marker.clear();
        }
        return new Refused(outcome);
    }

    private Result open(Attempt attempt, AuditTrail.Head head) {
        return new Open(attempt.connection().orElseThrow(), head, Set.copyOf(notes));
    }
}
