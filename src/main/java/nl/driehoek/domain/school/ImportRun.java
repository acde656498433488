package nl.driehoek.domain.school;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.staff.ColleagueId;

/**
 * An import that took place. The file itself is not kept.
 *
 * @param id own id
 * @param at when
 * @param by who
 * @param fileName name of the file without folders
 * @param counts how much it wrote
 * @param undoneAt when it was taken back, if it was
 */
public record ImportRun(
        UUID id, Instant at, ColleagueId by, String fileName, ImportCounts counts, Optional<Instant> undoneAt) {

    /** Refuses null. */
    public ImportRun {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        fileName = Require.line(fileName, "fileName");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(undoneAt, "undoneAt");
    }

    /** The id only: a file name may be personal. */
    @Override
    public String toString() {
        return "ImportRun " + id;
    }
}
