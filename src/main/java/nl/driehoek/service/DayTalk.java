package nl.driehoek.service;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;

/**
 * A talk in the line of a day. Without its subject and without parents, because others may see the screen.
 *
 * @param id which talk
 * @param pupil about whom
 * @param situation what kind of talk
 * @param moment when and where
 * @param done how many steps are finished in a row, 0 to 5
 * @param busy whether the step after those has begun
 */
public record DayTalk(ConversationId id, DayPupil pupil, Situation situation, Moment moment, int done, boolean busy) {

    /** Refuses null. */
    public DayTalk {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(moment, "moment");
    }

    static DayTalk of(Conversation talk, DayPupil pupil) {
        int done = (int) Arrays.stream(Step.values())
                .takeWhile(step -> talk.state(step) == StepState.DONE)
                .count();
        boolean busy = done < Step.values().length && talk.state(Step.values()[done]) == StepState.BUSY;
        return new DayTalk(talk.id(), pupil, talk.nature().situation(), talk.moment(), done, busy);
    }

    /** The first step that is not finished; empty when the whole talk is. */
    public Optional<Step> next() {
        return done == Step.values().length ? Optional.empty() : Optional.of(Step.values()[done]);
    }
}
