package nl.driehoek.ui.pupil;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.pupil.PupilId;

/**
 * What one can begin for a pupil that other features do; an absent one is not offered.
 *
 * @param goodNews opens the note of good news
 * @param contact opens the note of a contact
 * @param plan begins planning a talk
 * @param change opens a contact that was noted, to mend or delete it
 */
public record PupilActions(
        Optional<Consumer<PupilId>> goodNews,
        Optional<Consumer<PupilId>> contact,
        Optional<Consumer<PupilId>> plan,
        Optional<Consumer<Conversation>> change) {

    /** Nothing is offered. */
    public static final PupilActions NONE =
            new PupilActions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks. */
    public PupilActions {
        Objects.requireNonNull(goodNews);
        Objects.requireNonNull(contact);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(change);
    }
}
