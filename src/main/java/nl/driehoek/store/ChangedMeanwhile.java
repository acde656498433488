package nl.driehoek.store;

import java.util.UUID;
import nl.driehoek.domain.RecordKind;

/** Somebody else saved the same thing first; nothing was written. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** That the thing of {@code kind} with {@code id} has a newer revision. */
    public ChangedMeanwhile(RecordKind kind, UUID id) {
        super(kind + " " + id + " was changed meanwhile");
    }
}
