package nl.driehoek.domain.conversation;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.contact.Initiative;

/**
 * One point of the agenda.
 *
 * @param text what it is about
 * @param minutes planned time, 0 when open
 * @param initiative who brought it in
 * @param agreement the open agreement this point looks back on, if it is one
 */
public record AgendaItem(String text, int minutes, Initiative initiative, Optional<AgreementId> agreement) {

    /** The text must be filled, the time 0 to 240 minutes. */
    public AgendaItem {
        text = Require.filled(text, "text");
        Require.that(minutes >= 0 && minutes <= 240, "minutes out of range");
        Objects.requireNonNull(initiative, "initiative");
        Objects.requireNonNull(agreement, "agreement");
    }
}
