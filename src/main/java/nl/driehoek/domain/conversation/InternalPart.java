package nl.driehoek.domain.conversation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.agreement.AgreementId;

/**
 * The part of a preparation that only school sees; texts may be empty.
 *
 * @param opening opening sentence
 * @param assumption an own assumption to put aside
 * @param focus what to pay attention to
 * @param room what is arranged in the room
 * @param notes anything else for colleagues
 * @param checked the lines of the checklist of the situation that are done
 * @param leftOut open agreements that were taken off the agenda on purpose
 */
public record InternalPart(
        String opening,
        String assumption,
        Optional<Focus> focus,
        Set<RoomCheck> room,
        String notes,
        Set<String> checked,
        Set<AgreementId> leftOut) {

    /** Nothing written yet. */
    public static final InternalPart EMPTY =
            new InternalPart("", "", Optional.empty(), Set.of(), "", Set.of(), Set.of());

    /** Tidies and copies. */
    public InternalPart {
        opening = Require.text(opening, "opening");
        assumption = Require.text(assumption, "assumption");
        Objects.requireNonNull(focus, "focus");
        room = Set.copyOf(room);
        notes = Require.text(notes, "notes");
        checked = Set.copyOf(checked);
        leftOut = Set.copyOf(leftOut);
    }

    /** Personal. */
    @Override
    public String toString() {
        return "InternalPart";
    }
}
