package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import nl.driehoek.disk.PrivateFiles;
import org.h2.mvstore.MVStoreException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Unpacks a backup into a private folder, opens the store in it for reading and verifies everything. */
final class UnpackedBackup {

    private final StoreParts parts;
    private final Path place;

    /** Unpacks into {@code place}, which is emptied first. */
    UnpackedBackup(StoreParts parts, Path place) {
        this.parts = parts;
        this.place = place;
    }

    /** What a look into a backup found. */
    sealed interface Finding permits Good, Bad, Newer, Foreign {}

    /** The backup was opened and everything in it fits its list. */
    record Good(BackupList list) implements Finding {}

    /** It is no backup, or not whole. */
    record Bad() implements Finding {}

    /** It comes from a newer program. */
    record Newer(int version) implements Finding {}

    /** Its list was not made with the key of this store. */
    record Foreign() implements Finding {}

    /** The unpacked database file. */
    Path store() {
        return place.resolve(parts.folder().data().getFileName());
    }

    /** The unpacked key file. */
    Path keys() {
        return place.resolve(parts.folder().keys().getFileName());
    }

    /** Unpacks and verifies {@code file}. */
    Finding open(Path file) throws IOException {
        BackupFile backup = new BackupFile(file);
        if (backup.keys().isEmpty()) {
            return new Bad();
        }
        Optional<BackupList> list = backup.list(new Hmac(parts.secrets()::backupKey));
        if (list.isEmpty() || !list.get().storeId().equals(parts.secrets().storeId())) {
            return new Foreign();
        }
        if (list.get().schemaVersion() > parts.schema().newest()) {
            return new Newer(list.get().schemaVersion());
        }
        Folders.delete(place);
        PrivateFiles.createFolder(place);
        boolean whole = backup.unpack(BackupFile.STORE, list.get().store(), store())
                && backup.unpack(BackupFile.KEYS, list.get().keys(), keys())
                && fits(list.get());
        return whole ? new Good(list.get()) : new Bad();
    }

    private boolean fits(BackupList list) {
        Path database = place.resolve(parts.folder().database().getFileName());
        try (Connection connection = parts.access().openReadOnly(database)) {
            DSLContext sql = DSL.using(connection, SQLDialect.H2, H2Access.quiet());
            Schema ofThatTime = parts.schema().until(list.schemaVersion());
            Verdict verdict = new Verification(sql, list.storeId(), ofThatTime).whole(Optional.empty());
            return verdict instanceof Verdict.Sound sound
                    && sound.head().equals(list.audit())
                    && RowCounts.of(sql).equals(list.counts());
        } catch (SQLException | MVStoreException e) {
            return false;
        }
    }
}
