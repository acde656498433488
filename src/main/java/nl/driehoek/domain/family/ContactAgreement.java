package nl.driehoek.domain.family;

import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * What school and one parent agreed about their contact; every text may be empty.
 *
 * @param channel how: calling, mailing …
 * @param times when the parent can be reached
 * @param language in which language
 * @param contactPerson who of school is the regular contact
 * @param frequency how often
 * @param amount much or little information
 * @param emphasis learning or wellbeing first
 * @param together what holds for parents together, such as "samen uitnodigen, ieder een eigen verslag"
 */
public record ContactAgreement(
        String channel,
        String times,
        String language,
        String contactPerson,
        String frequency,
        InformationAmount amount,
        Emphasis emphasis,
        String together) {

    /** Nothing agreed yet. */
    public static final ContactAgreement NONE =
            new ContactAgreement("", "", "", "", "", InformationAmount.UNKNOWN, Emphasis.UNKNOWN, "");

    /** Tidies the texts. */
    public ContactAgreement {
        channel = Require.line(channel, "channel");
        times = Require.line(times, "times");
        language = Require.line(language, "language");
        contactPerson = Require.line(contactPerson, "contactPerson");
        frequency = Require.line(frequency, "frequency");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(emphasis, "emphasis");
        together = Require.text(together, "together");
    }
}
