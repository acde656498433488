package nl.driehoek.service;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.OpeningNote;
import nl.driehoek.store.Store;
import nl.driehoek.store.StoreRefuses;

/** Somebody enters: what is noted about it, and what the colleague is told. */
final class Arrival {

    private static final System.Logger LOG = System.getLogger(Arrival.class.getName());

    private Arrival() {}

    /**
     * Notes in the trail that {@code who} entered, and gives what to tell. On a full disk nothing can be noted, but what
     * is there can be read, so the door stays open.
     *
     * @return text keys, what was done on opening first
     * @throws StoreRefuses when the disk fails in another way
     */
    static List<String> notes(Store store, ColleagueId who, List<OpeningNote> opening) {
        List<String> notes = new ArrayList<>(
                opening.stream().sorted().map(OpeningNote::textKey).toList());
        try {
            store.write(who, writing -> {
                writing.audit(Act.OPENED, RecordKind.VAULT, who.value(), "");
                return null;
            });
        } catch (StoreRefuses e) {
            if (e.reason() != StoreRefuses.Reason.DISK_FULL) {
                throw e;
            }
            LOG.log(System.Logger.Level.WARNING, "entered for reading: {0}", e.reason());
            notes.add("entry.note.full");
        }
        return List.copyOf(notes);
    }
}
