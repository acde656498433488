package nl.driehoek.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import nl.driehoek.disk.PrivateFiles;
import nl.driehoek.disk.SafeFile;
import org.h2.mvstore.MVStoreException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Makes one backup: H2 writes a copy while the store stays in use, the copy is closed in the orderly way, packed with key
 * file and list, and the packed file is opened and verified before it takes its place.
 */
final class BackupMaker {

    private final StoreParts parts;
    private final Supplier<byte[]> keyFile;
    private final Path work;

    BackupMaker(StoreParts parts, Supplier<byte[]> keyFile) {
        this.parts = parts;
        this.keyFile = keyFile;
        this.work = parts.folder().backupWork();
    }

    /** Makes the backup; nothing stays in the working folder. */
    BackupOutcome make() throws IOException {
        long needed = 4 * Files.size(parts.folder().data()) + StoreKeeper.LEAST_ROOM;
        if (parts.room().getAsLong() < needed) {
            return new BackupOutcome.BackupRefused();
        }
        Folders.delete(work);
        PrivateFiles.createFolder(work);
        try {
            AuditTrail.Head atLeast = copied();
            return packed(atLeast);
        } catch (SQLException e) {
            return new BackupOutcome.StoreClosed();
        } finally {
            Folders.delete(work);
        }
    }

    private AuditTrail.Head copied() throws SQLException, IOException {
        Path zip = work.resolve("copy");
        PrivateFiles.create(zip);
        AuditTrail.Head head;
        try (Connection connection = parts.access().open(parts.folder().database());
                PreparedStatement backup = connection.prepareStatement("BACKUP TO ?")) {
            head = new AuditTrail(sql(connection)).head();
            backup.setString(1, zip.toString());
            backup.execute();
        }
        Path copy = work.resolve(parts.folder().data().getFileName());
        PrivateFiles.create(copy);
        try (ZipFile file = new ZipFile(zip.toFile());
                InputStream in = file.getInputStream(
                        file.getEntry(parts.folder().data().getFileName().toString()));
                OutputStream out = Files.newOutputStream(copy)) {
            in.transferTo(out);
        }
        Files.delete(zip);
        return head;
    }

    private BackupOutcome packed(AuditTrail.Head atLeast) throws IOException {
        Instant at = parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Path keys = work.resolve(parts.folder().keys().getFileName());
        PrivateFiles.create(keys);
        Files.write(keys, keyFile.get());
        Optional<BackupList> list = closedOrderly(at, keys);
        if (list.isEmpty() || list.get().audit().number() < atLeast.number()) {
            return new BackupOutcome.NotTrusted();
        }
        Path packed = work.resolve("packed");
        Path store = work.resolve(parts.folder().data().getFileName());
        byte[] sealed = new Hmac(parts.secrets()::backupKey).seal(list.get().toBytes());
        new BackupFile(packed).write(sealed, store, keys);
        var finding = new UnpackedBackup(parts, work.resolve("check")).open(packed);
        return finding instanceof UnpackedBackup.Good
                ? new BackupOutcome.Made(placed(packed, list.get()))
                : new BackupOutcome.NotTrusted();
    }

    private Optional<BackupList> closedOrderly(Instant at, Path keys) throws IOException {
        Path store = work.resolve(parts.folder().data().getFileName());
        try (Connection connection =
                parts.access().open(work.resolve(parts.folder().database().getFileName()))) {
            DSLContext sql = sql(connection);
            AuditTrail.Head head = new AuditTrail(sql).head();
            var counts = RowCounts.of(sql);
            int version = parts.schema().versionOf(sql);
            H2Access.execute(connection, "SHUTDOWN");
            return Optional.of(new BackupList(
                    parts.secrets().storeId(),
                    version,
                    at,
                    head,
                    BackupList.Part.of(store),
                    BackupList.Part.of(keys),
                    counts));
        } catch (SQLException | MVStoreException e) {
            return Optional.empty();
        }
    }

    private BackupInfo placed(Path packed, BackupList list) throws IOException {
        try (FileChannel channel = FileChannel.open(packed, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        PrivateFiles.createFolder(parts.folder().backups());
        Path place = BackupShelf.of(parts).place(list.at());
        Files.move(packed, place, StandardCopyOption.ATOMIC_MOVE);
        SafeFile.forceFolder(place.getParent());
        return list.info(place);
    }

    private static DSLContext sql(Connection connection) {
        return DSL.using(connection, SQLDialect.H2, H2Access.quiet());
    }
}
