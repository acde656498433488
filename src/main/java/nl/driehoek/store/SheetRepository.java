package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.SHEET;

import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.store.jooq.tables.records.SheetRecord;
import org.jooq.DSLContext;

/**
 * One kind of sheet, kept as one document per owner.
 *
 * @param <T> the record of the sheet
 */
public final class SheetRepository<T> {

    private final RecordKind kind;
    private final Class<T> type;
    private final Json json;
    private final Revisioned<SheetRecord> rows;

    /** Sheets of {@code kind}, records of {@code type}. */
    public SheetRepository(RecordKind kind, Class<T> type, Json json) {
        this.kind = kind;
        this.type = type;
        this.json = json;
        this.rows = new Revisioned<>(SHEET, kind);
    }

    /** The sheet of {@code owner}, if it was ever saved; fields it lacks come from {@code empty}. */
    public Optional<Stored<T>> find(DSLContext sql, UUID owner, T empty) {
        return sql.selectFrom(SHEET)
                .where(SHEET.KIND.eq(kind.name()), SHEET.ID.eq(owner))
                .fetchOptional(row -> Rows.stored(json.read(row.getDocument(), empty, type), row, SHEET));
    }

    /** Saves over revision {@code basedOn}, 0 for the first time. */
    public int save(Writing writing, Act act, UUID owner, T sheet, int basedOn) {
        String document = json.write(sheet);
        SheetRecord row = SHEET.newRecord().setKind(kind.name()).setId(owner).setDocument(document);
        int revision = rows.save(writing, row, SHEET.KIND.eq(kind.name()).and(SHEET.ID.eq(owner)), owner, basedOn);
        writing.saved(act, kind, owner, revision, document);
        return revision;
    }

    /** Removes the sheet of {@code owner}, if there is one; its history stays. */
    public void delete(Writing writing, UUID owner) {
        int gone = writing.sql()
                .deleteFrom(SHEET)
                .where(SHEET.KIND.eq(kind.name()), SHEET.ID.eq(owner))
                .execute();
        if (gone > 0) {
            writing.audit(Act.DELETED, kind, owner, "");
            writing.changed(kind, owner);
        }
    }

    /** An earlier state of this kind of sheet, from its history document. */
    public T earlier(String document, T empty) {
        return json.read(document, empty, type);
    }
}
