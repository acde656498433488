package nl.driehoek.service;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.store.StoreHealth;
import nl.driehoek.text.Texts;

/**
 * How a store is.
 *
 * @param good whether nothing is wrong
 * @param findings text keys of what is not as it should be
 * @param backups how many backups lie beside it
 * @param last when somebody last did something
 * @param verdict the text key of the first line
 */
public record HealthReport(boolean good, List<String> findings, int backups, Optional<Instant> last, String verdict) {

    /** Keeps an own copy. */
    public HealthReport {
        findings = List.copyOf(findings);
    }

    static HealthReport of(StoreHealth health) {
        return new HealthReport(
                health.isGood(),
                health.findings().stream().map(HealthReport::key).toList(),
                health.backups().size(),
                health.lastAct(),
                health.isGood() ? "command.check.good" : "command.check.not-good");
    }

    /** The report in Dutch, line by line. */
    public List<String> lines(Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(verdict));
        findings.forEach(key -> lines.add("- " + texts.get(key)));
        last.ifPresent(at -> lines.add(texts.get(
                "command.check.last",
                DateTimeFormatter.ofPattern("d MMMM yyyy, H.mm", Texts.DUTCH)
                        .format(at.atZone(ZoneId.systemDefault())))));
        if (last.isPresent()) {
            lines.add(texts.get("command.check.backups", backups));
        }
        return lines;
    }

    private static String key(StoreHealth.Finding finding) {
        return switch (finding) {
            case MISSING -> "command.check.finding.missing";
            case UNREADABLE -> "command.check.finding.unreadable";
            case NOT_CLOSED -> "command.check.finding.not-closed";
            case ALTERED -> "command.check.finding.altered";
            case BEHIND_MARK -> "command.check.finding.behind";
            case NO_MARK -> "command.check.finding.no-mark";
            case TOO_NEW -> "command.check.finding.too-new";
            case INCOMPLETE -> "command.check.finding.incomplete";
            case TRAIL_BROKEN -> "command.check.finding.trail";
            case ATTACHMENT_ALTERED -> "command.check.finding.attachment";
            case FOREIGN -> "command.check.finding.foreign";
        };
    }
}
