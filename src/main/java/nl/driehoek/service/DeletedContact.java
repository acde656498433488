package nl.driehoek.service;

import java.util.Optional;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;

/**
 * A contact that was just deleted, to be put back while the offer to undo stands. Keep it no longer than that.
 *
 * @param conversation the contact
 * @param preparation its preparation, if there was one
 * @param report its report, if there was one
 */
public record DeletedContact(Conversation conversation, Optional<Preparation> preparation, Optional<Report> report) {

    /** The id only. */
    @Override
    public String toString() {
        return "DeletedContact " + conversation.id().value();
    }
}
