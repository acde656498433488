package nl.driehoek.domain.conversation;

import java.util.Objects;
import java.util.UUID;

/** The id of a contact or talk. */
public record ConversationId(UUID value) {

    /** Refuses null. */
    public ConversationId {
        Objects.requireNonNull(value, "value");
    }
}
