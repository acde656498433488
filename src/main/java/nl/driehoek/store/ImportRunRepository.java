package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.IMPORT_RUN;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.school.ImportCounts;
import nl.driehoek.domain.school.ImportRun;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.jooq.tables.records.ImportRunRecord;
import org.jooq.DSLContext;

/** Imports that took place, each with a document that tells how to take it back. */
public final class ImportRunRepository {

    private final Json json;

    /** Counts are written and read by {@code json}. */
    public ImportRunRepository(Json json) {
        this.json = json;
    }

    /**
     * An import with its document.
     *
     * @param run the import
     * @param undo how to take it back, as the service wrote it
     */
    public record Entry(ImportRun run, String undo) {

        /** The id only. */
        @Override
        public String toString() {
            return run.toString();
        }
    }

    /** All imports, newest first. */
    public List<ImportRun> all(DSLContext sql) {
        return sql.selectFrom(IMPORT_RUN)
                .orderBy(IMPORT_RUN.RAN_AT.desc(), IMPORT_RUN.ID.desc())
                .fetch(this::map);
    }

    /** The imports that stand, with their documents, oldest first. */
    public List<Entry> standing(DSLContext sql) {
        return sql.selectFrom(IMPORT_RUN)
                .where(IMPORT_RUN.UNDONE_AT.isNull())
                .orderBy(IMPORT_RUN.RAN_AT, IMPORT_RUN.ID)
                .fetch(row -> new Entry(map(row), row.getUndo()));
    }

    /** The import {@code id} with its document. */
    public Optional<Entry> find(DSLContext sql, UUID id) {
        return sql.selectFrom(IMPORT_RUN)
                .where(IMPORT_RUN.ID.eq(id))
                .fetchOptional(row -> new Entry(map(row), row.getUndo()));
    }

    /** Adds {@code run} with the document that tells how to take it back. */
    public void add(Writing writing, ImportRun run, String undo) {
        writing.sql()
                .insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.ID, run.id())
                .set(IMPORT_RUN.RAN_AT, writing.at())
                .set(IMPORT_RUN.RAN_BY, writing.by().value())
                .set(IMPORT_RUN.FILE_NAME, run.fileName())
                .set(IMPORT_RUN.COUNTS, json.write(run.counts()))
                .set(IMPORT_RUN.UNDO, undo)
                .execute();
        writing.audit(Act.IMPORTED, RecordKind.IMPORT, run.id(), json.write(run.counts()));
        writing.changed(RecordKind.IMPORT, run.id());
    }

    /** Notes that {@code id} was taken back. */
    public void undone(Writing writing, UUID id) {
        writing.sql()
                .update(IMPORT_RUN)
                .set(IMPORT_RUN.UNDONE_AT, writing.at())
                .where(IMPORT_RUN.ID.eq(id))
                .execute();
        writing.audit(Act.UNDONE, RecordKind.IMPORT, id, "");
        writing.changed(RecordKind.IMPORT, id);
    }

    private ImportRun map(ImportRunRecord row) {
        return new ImportRun(
                row.getId(),
                row.getRanAt().toInstant(),
                new ColleagueId(row.getRanBy()),
                row.getFileName(),
                json.read(row.getCounts(), ImportCounts.NONE, ImportCounts.class),
                Optional.ofNullable(row.getUndoneAt()).map(OffsetDateTime::toInstant));
    }
}
