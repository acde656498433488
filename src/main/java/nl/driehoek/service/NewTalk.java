package nl.driehoek.service;

import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.ColleagueId;

/**
 * A talk to plan.
 *
 * @param pupil about whom
 * @param nature what kind of talk; planned
 * @param moment when and where
 * @param subject title in lists
 * @param lead who leads it
 * @param who who comes, parents first
 * @param goal question or decision
 * @param question the question to answer or the decision to take; may be empty
 */
public record NewTalk(
        PupilId pupil,
        Nature nature,
        Moment moment,
        String subject,
        ColleagueId lead,
        List<Participant> who,
        GoalKind goal,
        String question) {

    /** The subject must be filled. */
    public NewTalk {
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(nature, "nature");
        Require.that(nature.planned(), "a talk to plan is planned");
        Objects.requireNonNull(moment, "moment");
        subject = Require.filled(Require.line(subject, "subject"), "subject");
        Objects.requireNonNull(lead, "lead");
        who = List.copyOf(who);
        Objects.requireNonNull(goal, "goal");
        question = Require.text(question, "question");
    }

    /** The pupil only. */
    @Override
    public String toString() {
        return "NewTalk about " + pupil.value();
    }
}
