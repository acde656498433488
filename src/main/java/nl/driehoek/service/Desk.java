package nl.driehoek.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import nl.driehoek.domain.IdSource;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.store.Json;
import nl.driehoek.store.Store;
import nl.driehoek.store.Writing;
import org.jooq.DSLContext;

/**
 * What every service of one signed-in colleague works with. It lives from unlocking to locking.
 *
 * @param store the open store
 * @param me the signed-in colleague
 * @param clock time and time zone of this computer
 * @param ids makes new ids
 * @param json reads and writes sheets
 */
public record Desk(Store store, Colleague me, Clock clock, IdSource ids, Json json) {

    /** Refuses null. */
    public Desk {
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(me, "me");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(ids, "ids");
        Objects.requireNonNull(json, "json");
    }

    /** What the colleague may see and do. */
    public Rights rights() {
        return new Rights(me);
    }

    /** Today. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    <T> T read(Function<DSLContext, T> work) {
        return store.read(work);
    }

    <T> T write(Function<Writing, T> work) {
        return store.write(me.id(), work);
    }
}
