package nl.driehoek.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The register of agreements as one colleague may see it, newest change first.
 *
 * @param lines all agreements that were not taken back
 * @param today the day it is for
 */
public record AgreementRegister(List<AgreementLine> lines, LocalDate today) {

    /** Copies the list. */
    public AgreementRegister {
        lines = List.copyOf(lines);
    }

    /** Agreements that were printed and are not finished. */
    public int running() {
        return (int) lines.stream().filter(AgreementLine::running).count();
    }

    /** Agreements that wait for a signature, or for the reason why there is none. */
    public List<AgreementLine> awaitingSignature() {
        return lines.stream().filter(AgreementLine::awaitsSignature).toList();
    }

    /** Agreements to look back on this week, and those that should have been looked back on before. */
    public List<AgreementLine> dueThisWeek() {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return lines.stream().filter(line -> line.dueBy(sunday)).toList();
    }
}
