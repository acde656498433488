package nl.driehoek.domain.conversation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.ColleagueId;

/**
 * A contact between school and a family: a note of one sentence, or a whole talk with its five steps.
 *
 * @param id own id
 * @param pupil about whom
 * @param nature what kind of contact
 * @param moment when and where
 * @param subject title in lists: what it is about, or what went well
 * @param lead the colleague who leads it or noted it
 * @param participants who takes part, parents first
 * @param steps state per step; an unplanned contact has none. An absent step is open
 * @param followUp what school promised, if anything
 */
public record Conversation(
        ConversationId id,
        PupilId pupil,
        Nature nature,
        Moment moment,
        String subject,
        ColleagueId lead,
        List<Participant> participants,
        Map<Step, StepState> steps,
        Optional<FollowUp> followUp) {

    /** The subject must be filled. */
    public Conversation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(moment, "moment");
        subject = Require.filled(subject, "subject");
        Objects.requireNonNull(lead, "lead");
        participants = List.copyOf(participants);
        steps = Map.copyOf(steps);
        Objects.requireNonNull(followUp, "followUp");
    }

    /** How far {@code step} is. */
    public StepState state(Step step) {
        return steps.getOrDefault(step, StepState.OPEN);
    }

    /** Whether this is a talk with steps rather than a note of a contact. */
    public boolean talk() {
        return nature.planned();
    }

    /** The same talk at another moment or place. */
    public Conversation withMoment(Moment next) {
        return new Conversation(id, pupil, nature, next, subject, lead, participants, steps, followUp);
    }

    /** The same talk of another nature: who began, how people speak. */
    public Conversation withNature(Nature next) {
        return new Conversation(id, pupil, next, moment, subject, lead, participants, steps, followUp);
    }

    /** The same talk with other people. */
    public Conversation withParticipants(List<Participant> next) {
        return new Conversation(id, pupil, nature, moment, subject, lead, next, steps, followUp);
    }

    /** The same talk led by another colleague. */
    public Conversation withLead(ColleagueId next) {
        return new Conversation(id, pupil, nature, moment, subject, next, participants, steps, followUp);
    }

    /** The same talk, this far. */
    public Conversation withSteps(Map<Step, StepState> next) {
        return new Conversation(id, pupil, nature, moment, subject, lead, participants, next, followUp);
    }

    /** The same contact with another promise of school, or none. */
    public Conversation withFollowUp(Optional<FollowUp> next) {
        return new Conversation(id, pupil, nature, moment, subject, lead, participants, steps, next);
    }

    /** The id only. */
    @Override
    public String toString() {
        return "Conversation " + id.value();
    }
}
