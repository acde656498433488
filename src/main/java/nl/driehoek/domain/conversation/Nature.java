package nl.driehoek.domain.conversation;

import java.util.Objects;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;

/**
 * What kind of contact it is.
 *
 * @param situation the kind
 * @param tone why school sought contact
 * @param initiative who began
 * @param formality formal or informal; a home visit is always informal
 * @param channel how people met
 * @param planned planned beforehand or not
 */
public record Nature(
        Situation situation, Tone tone, Initiative initiative, Formality formality, Channel channel, boolean planned) {

    /** A home visit stays informal. */
    public Nature {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(initiative, "initiative");
        Objects.requireNonNull(formality, "formality");
        Objects.requireNonNull(channel, "channel");
        Require.that(situation != Situation.HOME_VISIT || formality == Formality.INFORMAL, "a home visit is informal");
    }
}
