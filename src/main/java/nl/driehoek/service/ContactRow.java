package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.conversation.Conversation;

/**
 * A contact or talk as lists show it.
 *
 * @param conversation the contact, without preparation and report
 * @param pupil name of the pupil
 * @param lead name of the colleague who leads or noted it
 */
public record ContactRow(Conversation conversation, PersonName pupil, PersonName lead) {

    /** Refuses null. */
    public ContactRow {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(lead, "lead");
    }

    /** The id only. */
    @Override
    public String toString() {
        return "ContactRow " + conversation.id().value();
    }
}
