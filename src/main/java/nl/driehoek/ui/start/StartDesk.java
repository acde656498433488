package nl.driehoek.ui.start;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import nl.driehoek.service.RecoveryPaper;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.service.StartNotes;
import nl.driehoek.ui.common.file.FilePicker;

/**
 * What the first start works with.
 *
 * @param door gives the door with which a school is set up; may take seconds, away from the screen
 * @param notes what was filled in before
 * @param paper the recovery sheet
 * @param files points at files
 * @param clock the time
 */
public record StartDesk(
        Supplier<SchoolDoor> door, StartNotes notes, RecoveryPaper paper, FilePicker files, Clock clock) {
    /** Checks. */
    public StartDesk {
        Objects.requireNonNull(door);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(files);
        Objects.requireNonNull(clock);
    }
}
