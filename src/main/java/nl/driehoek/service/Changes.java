package nl.driehoek.service;

import java.util.UUID;
import java.util.function.Consumer;
import nl.driehoek.domain.RecordKind;

/** News of what was saved, for whoever shows it. */
public final class Changes {

    private final Desk desk;

    /** News from the store of {@code desk}. */
    public Changes(Desk desk) {
        this.desk = desk;
    }

    /**
     * Something was saved.
     *
     * @param kind what it is
     * @param id which one; a sheet has the id of its owner
     */
    public record News(RecordKind kind, UUID id) {}

    /** Tells {@code listener} after each commit, on a thread of the store, until the result is run. */
    public Runnable listen(Consumer<News> listener) {
        return desk.store().onChange(changed -> listener.accept(new News(changed.kind(), changed.id())));
    }
}
