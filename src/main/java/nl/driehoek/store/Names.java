package nl.driehoek.store;

import nl.driehoek.domain.PersonName;
import org.jooq.Record;
import org.jooq.Table;

/** The five columns of a name, the same in every table of people. */
final class Names {

    private Names() {}

    static PersonName read(Record row, Table<?> table) {
        return new PersonName(
                row.get(table.field("CALL_NAME", String.class)),
                row.get(table.field("FIRST_NAMES", String.class)),
                row.get(table.field("INITIALS", String.class)),
                row.get(table.field("PREFIX", String.class)),
                row.get(table.field("SURNAME", String.class)));
    }

    static void write(PersonName name, Record row, Table<?> table) {
        row.set(table.field("CALL_NAME", String.class), name.callName());
        row.set(table.field("FIRST_NAMES", String.class), name.firstNames());
        row.set(table.field("INITIALS", String.class), name.initials());
        row.set(table.field("PREFIX", String.class), name.prefix());
        row.set(table.field("SURNAME", String.class), name.surname());
    }
}
