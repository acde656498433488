package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.STORE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.driehoek.disk.PrivateFiles;
import nl.driehoek.disk.SafeFile;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Makes a new store in a folder of its own and puts it in place in one step, so that half a store never exists. */
final class StoreMaker {

    private final StoreParts parts;

    StoreMaker(StoreParts parts) {
        this.parts = parts;
    }

    /** The store could not be made; the message is a class name or a code. */
    static final class NotMade extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotMade(String what) {
            super(what);
        }
    }

    /** Makes the store, its mark and its place. */
    void make() {
        StoreFolder folder = parts.folder();
        Path work = folder.preparation();
        try {
            PrivateFiles.createFolder(folder.root());
            Folders.delete(work);
            PrivateFiles.createFolder(work);
            fill(work.resolve(folder.database().getFileName()));
            Path made = work.resolve(folder.data().getFileName());
            parts.highWater()
                    .write(new Mark(
                            parts.secrets().storeId(),
                            parts.schema().newest(),
                            new AuditTrail.Head(0, AuditTrail.START),
                            parts.clock().instant(),
                            Optional.of(FileSeal.of(made))));
            Files.move(made, folder.data(), StandardCopyOption.ATOMIC_MOVE);
            SafeFile.forceFolder(folder.root());
            Folders.delete(work);
        } catch (IOException | FlywayException e) {
            throw new NotMade(e.getClass().getName());
        } catch (SQLException e) {
            throw new NotMade("H2 " + e.getErrorCode());
        }
    }

    private void fill(Path database) throws SQLException, IOException {
        PrivateFiles.create(database.resolveSibling(database.getFileName() + ".mv.db"));
        try (Connection connection = parts.access().create(database)) {
            parts.schema().migrate(connection);
            DSLContext sql = DSL.using(connection, SQLDialect.H2, H2Access.quiet());
            sql.insertInto(STORE)
                    .set(STORE.ID, parts.secrets().storeId())
                    .set(STORE.CREATED_AT, parts.clock().instant().atOffset(ZoneOffset.UTC))
                    .execute();
            H2Access.execute(connection, "CHECKPOINT SYNC");
            H2Access.execute(connection, "SHUTDOWN");
        }
    }
}
