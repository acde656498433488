package nl.driehoek.domain.agreement;

import java.time.Instant;
import java.util.Objects;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.staff.ColleagueId;

/**
 * One printed copy, kept byte for byte.
 *
 * @param agreement of which agreement
 * @param version of which version
 * @param copy number of the copy, from 1; every recipient has an own one
 * @param recipient name on "exemplaar voor"
 * @param pdf SHA-256 of the PDF among the attachments
 * @param issuedAt when
 * @param issuedBy by whom
 */
public record IssuedCopy(
        AgreementId agreement,
        int version,
        int copy,
        String recipient,
        String pdf,
        Instant issuedAt,
        ColleagueId issuedBy) {

    /** Checks numbers and texts. */
    public IssuedCopy {
        Objects.requireNonNull(agreement, "agreement");
        Require.that(version >= 1 && copy >= 1 && copy <= 99, "version or copy out of range");
        recipient = Require.filled(recipient, "recipient");
        pdf = Require.filled(pdf, "pdf");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(issuedBy, "issuedBy");
    }

    /** Personal. */
    @Override
    public String toString() {
        return "IssuedCopy of " + agreement.value();
    }
}
