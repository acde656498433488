package nl.driehoek.ui.agreement;

import java.time.Clock;
import java.util.Objects;
import nl.driehoek.service.AgreementIssuing;
import nl.driehoek.service.AgreementScans;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.Changes;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.ReadingAlong;

/**
 * The services behind the screens of agreements.
 *
 * @param agreements agreements themselves
 * @param issuing making copies
 * @param scans scans of signed papers
 * @param pupils pupils, for a new agreement without a talk
 * @param reading reads along with what parents will read
 * @param changes news of what was saved
 * @param clock time and zone of this computer
 */
public record AgreementServices(
        Agreements agreements,
        AgreementIssuing issuing,
        AgreementScans scans,
        Pupils pupils,
        ReadingAlong reading,
        Changes changes,
        Clock clock) {

    /** Refuses null. */
    public AgreementServices {
        Objects.requireNonNull(agreements, "agreements");
        Objects.requireNonNull(issuing, "issuing");
        Objects.requireNonNull(scans, "scans");
        Objects.requireNonNull(pupils, "pupils");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(clock, "clock");
    }
}
