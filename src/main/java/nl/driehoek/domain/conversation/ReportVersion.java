package nl.driehoek.domain.conversation;

import java.time.Instant;
import java.util.Objects;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.staff.ColleagueId;

/**
 * A confirmed report. It never changes; a later change makes a new version.
 *
 * @param version from 1
 * @param report the report as it was confirmed
 * @param confirmedAt when
 * @param confirmedBy by whom
 * @param reason why this version was made; empty for the first
 */
public record ReportVersion(int version, Report report, Instant confirmedAt, ColleagueId confirmedBy, String reason) {

    /** A later version needs a reason. */
    public ReportVersion {
        Require.that(version >= 1, "version below 1");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(confirmedAt, "confirmedAt");
        Objects.requireNonNull(confirmedBy, "confirmedBy");
        reason = Require.text(reason, "reason");
        Require.that(version == 1 || !reason.isEmpty(), "a later version needs a reason");
    }
}
