package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import nl.driehoek.store.AuditTrail;
import nl.driehoek.store.FillingDisk;
import nl.driehoek.store.OpeningNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalTest {

    private static final ColleagueId ME = new ColleagueId(new UUID(1, 1));

    @TempDir
    Path folder;

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-17T08:00:00Z"));

    @Test
    void enteringIsNotedInTheTrail() {
        try (FillingDisk disk = new FillingDisk(folder, clock)) {
            assertEquals(List.of(), Arrival.notes(disk.store(), ME, List.of()));
            assertEquals(1, acts(disk));
        }
    }

    @Test
    @Requirement("PT-02")
    void aFullDiskLetsOneInForReadingAndSaysSo() {
        try (FillingDisk disk = new FillingDisk(folder, clock)) {
            disk.full();
            assertEquals(
                    List.of(OpeningNote.RECOVERED.textKey(), "entry.note.full"),
                    Arrival.notes(disk.store(), ME, List.of(OpeningNote.RECOVERED)));
            assertEquals(0, acts(disk));
        }
    }

    private static long acts(FillingDisk disk) {
        return disk.store().read(sql -> new AuditTrail(sql).head().number());
    }
}
