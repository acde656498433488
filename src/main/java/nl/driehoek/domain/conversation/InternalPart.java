package nl.driehoek.domain.conversation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.Require;

/**
 * The part of a preparation that only school sees; texts may be empty.
 *
 * @param opening opening sentence
 * @param assumption an own assumption to put aside
 * @param focus what to pay attention to
 * @param room what is arranged in the room
 * @param notes anything else for colleagues
 */
public record InternalPart(
        String opening, String assumption, Optional<Focus> focus, Set<RoomCheck> room, String notes) {

    /** Nothing written yet. */
    public static final InternalPart EMPTY = new InternalPart("", "", Optional.empty(), Set.of(), "");

    /** Tidies and copies. */
    public InternalPart {
        opening = Require.text(opening, "opening");
        assumption = Require.text(assumption, "assumption");
        Objects.requireNonNull(focus, "focus");
        room = Set.copyOf(room);
        notes = Require.text(notes, "notes");
    }

    /** Personal. */
    @Override
    public String toString() {
        return "InternalPart";
    }
}
