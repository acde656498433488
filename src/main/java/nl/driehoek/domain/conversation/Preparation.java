package nl.driehoek.domain.conversation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The preparation of a talk, in two parts that never mix.
 *
 * @param schema form of this sheet, now 1
 * @param conversation of which talk
 * @param shared what parents see too
 * @param internal what only school sees
 * @param invited when the invitation went out, if it did
 */
public record Preparation(
        int schema, ConversationId conversation, SharedPart shared, InternalPart internal, Optional<Instant> invited) {

    /** The form this version writes. */
    public static final int SCHEMA = 1;

    /** Refuses null. */
    public Preparation {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(shared, "shared");
        Objects.requireNonNull(internal, "internal");
        Objects.requireNonNull(invited, "invited");
    }

    /** A preparation in which nothing was written yet. */
    public static Preparation empty(ConversationId conversation) {
        return new Preparation(SCHEMA, conversation, SharedPart.EMPTY, InternalPart.EMPTY, Optional.empty());
    }

    /** The same preparation, of which parents got the invitation at {@code moment}. */
    public Preparation invitedAt(Instant moment) {
        return new Preparation(schema, conversation, shared, internal, Optional.of(moment));
    }

    /** The same preparation with another part for parents. */
    public Preparation withShared(SharedPart next) {
        return new Preparation(schema, conversation, next, internal, invited);
    }
}
