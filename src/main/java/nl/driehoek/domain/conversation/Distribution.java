package nl.driehoek.domain.conversation;

import java.time.LocalDate;
import java.util.Objects;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.family.ParentId;

/**
 * That one parent received the report.
 *
 * @param recipient who
 * @param on when
 * @param how such as "op papier meegegeven"
 * @param version version of the report, from 1
 */
public record Distribution(ParentId recipient, LocalDate on, String how, int version) {

    /** The way must be filled. */
    public Distribution {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(on, "on");
        how = Require.filled(Require.line(how, "how"), "how");
        Require.that(version >= 1, "version below 1");
    }
}
