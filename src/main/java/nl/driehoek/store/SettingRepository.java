package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.SETTING;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import org.jooq.DSLContext;

/** Settings of the school as named documents: the school itself, word lists, how a file was mapped. */
public final class SettingRepository {

    private final Revisioned<nl.driehoek.store.jooq.tables.records.SettingRecord> rows =
            new Revisioned<>(SETTING, RecordKind.SCHOOL);
    private final Json json;

    /** Documents are written and read by {@code json}. */
    public SettingRepository(Json json) {
        this.json = json;
    }

    /** The setting {@code name}, if it was ever saved; fields it lacks come from {@code empty}. */
    public <T> Optional<Stored<T>> find(DSLContext sql, String name, T empty, Class<T> type) {
        return sql.selectFrom(SETTING)
                .where(SETTING.NAME.eq(name))
                .fetchOptional(row -> Rows.stored(json.read(row.getDocument(), empty, type), row, SETTING));
    }

    /** Saves {@code value} over revision {@code basedOn}, 0 for the first time. */
    public int save(Writing writing, String name, Object value, int basedOn) {
        UUID id = UUID.nameUUIDFromBytes(("setting " + name).getBytes(StandardCharsets.UTF_8));
        String document = json.write(value);
        var row = SETTING.newRecord().setName(name).setDocument(document);
        int revision = rows.save(writing, row, SETTING.NAME.eq(name), id, basedOn);
        writing.saved(basedOn == 0 ? Act.CREATED : Act.CHANGED, RecordKind.SCHOOL, id, revision, document);
        return revision;
    }
}
