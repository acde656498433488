package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.SETTING;

import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.staff.ColleagueId;

/** Small rows with history and audit, for tests of the store itself. */
final class TestRecords {

    private TestRecords() {}

    /** Saves a setting {@code name} with {@code text}, its history and its act, in one transaction. */
    static void setting(Store store, ColleagueId by, String name, String text) {
        store.write(by, writing -> {
            setting(writing, name, text);
            return null;
        });
    }

    /** The same inside a transaction of the caller. */
    static void setting(Writing writing, String name, String text) {
        writing.sql()
                .insertInto(SETTING)
                .set(SETTING.NAME, name)
                .set(SETTING.DOCUMENT, text)
                .set(SETTING.REVISION, 1)
                .set(SETTING.CHANGED_AT, writing.at())
                .set(SETTING.CHANGED_BY, writing.by().value())
                .execute();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        writing.saved(Act.CHANGED, RecordKind.SCHOOL, id, 1, text);
    }
}
