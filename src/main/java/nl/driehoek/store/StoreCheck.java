package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.disk.PrivateFiles;
import org.h2.mvstore.MVStoreException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Looks at the health of a store without touching it: a copy is opened for reading and read completely. */
public final class StoreCheck {

    private final StoreParts parts;

    /** Checks the store in {@code folder}. */
    public StoreCheck(StoreFolder folder, StoreSecrets secrets, InstantSource clock) {
        this.parts = new StoreParts(folder, secrets, clock, new Schema(secrets));
    }

    /**
     * Reads everything in a copy inside the new folder {@code work}, which is deleted afterwards. The store should be
     * closed; of an open one the copy may be stale.
     *
     * @throws IOException when the disk refuses
     */
    public StoreHealth check(Path work) throws IOException {
        if (!Files.exists(parts.folder().data())) {
            return unreadable(List.of(StoreHealth.Finding.MISSING));
        }
        PrivateFiles.createFolder(work);
        DatabaseThread thread = new DatabaseThread();
        try {
            Optional<Mark> mark = parts.highWater().read();
            List<StoreHealth.Finding> findings = new ArrayList<>(outside(mark));
            Path copy = work.resolve(parts.folder().data().getFileName());
            SafeCopies.copyForced(parts.folder().data(), copy);
            return thread.call(
                    () -> inside(work.resolve(parts.folder().database().getFileName()), mark, findings));
        } finally {
            thread.stop();
            Folders.delete(work);
        }
    }

    private List<StoreHealth.Finding> outside(Optional<Mark> mark) throws IOException {
        if (new OpenMarker(parts.folder()).isSet()) {
            return List.of(StoreHealth.Finding.NOT_CLOSED);
        }
        if (mark.isEmpty()) {
            return List.of(StoreHealth.Finding.NO_MARK);
        }
        Optional<String> seal = mark.get().seal();
        boolean fits =
                seal.isPresent() && seal.get().equals(FileSeal.of(parts.folder().data()));
        return fits ? List.of() : List.of(StoreHealth.Finding.ALTERED);
    }

    private StoreHealth inside(Path database, Optional<Mark> mark, List<StoreHealth.Finding> findings) {
        try (Connection connection = parts.access().openReadOnly(database)) {
            DSLContext sql = DSL.using(connection, SQLDialect.H2, H2Access.quiet());
            Verdict verdict = new Verification(sql, parts.secrets().storeId(), parts.schema()).whole(mark);
            finding(verdict).ifPresent(findings::add);
            return switch (verdict) {
                case Verdict.Sound sound -> readable(sql, sound.head(), sound.last(), findings);
                case Verdict.Behind behind -> readable(sql, behind.head(), behind.last(), findings);
                case Verdict _ -> unreadable(findings);
            };
        } catch (SQLException | MVStoreException e) {
            findings.add(StoreHealth.Finding.UNREADABLE);
            return unreadable(findings);
        }
    }

    private StoreHealth readable(
            DSLContext sql, AuditTrail.Head head, Optional<Instant> last, List<StoreHealth.Finding> findings) {
        int version = parts.schema().versionOf(sql);
        return new StoreHealth(
                true,
                version,
                head.number(),
                last,
                RowCounts.of(sql),
                findings,
                BackupShelf.of(parts).all());
    }

    private StoreHealth unreadable(List<StoreHealth.Finding> findings) {
        return new StoreHealth(
                false,
                0,
                0,
                Optional.empty(),
                Map.of(),
                findings,
                BackupShelf.of(parts).all());
    }

    private static Optional<StoreHealth.Finding> finding(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sound _, Verdict.Older _ -> Optional.empty();
            case Verdict.Behind _ -> Optional.of(StoreHealth.Finding.BEHIND_MARK);
            case Verdict.Newer _ -> Optional.of(StoreHealth.Finding.TOO_NEW);
            case Verdict.Foreign _ -> Optional.of(StoreHealth.Finding.FOREIGN);
            case Verdict.Busy _ -> Optional.of(StoreHealth.Finding.NOT_CLOSED);
            case Verdict.Unsound unsound -> Optional.of(of(unsound.damage()));
        };
    }

    private static StoreHealth.Finding of(Damage damage) {
        return switch (damage) {
            case UNREADABLE -> StoreHealth.Finding.UNREADABLE;
            case INCOMPLETE -> StoreHealth.Finding.INCOMPLETE;
            case TRAIL_BROKEN -> StoreHealth.Finding.TRAIL_BROKEN;
            case ATTACHMENT_ALTERED -> StoreHealth.Finding.ATTACHMENT_ALTERED;
            case FILE_ALTERED -> StoreHealth.Finding.ALTERED;
        };
    }
}
