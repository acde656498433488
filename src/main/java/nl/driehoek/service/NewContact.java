package nl.driehoek.service;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.FollowUp;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.pupil.PupilId;

/**
 * A contact that took place and is noted afterwards.
 *
 * @param pupil about whom
 * @param nature what kind of contact; not planned
 * @param moment when, and where if it matters
 * @param what what it was about, in a sentence
 * @param who with whom
 * @param followUp what school promised, if anything
 */
public record NewContact(
        PupilId pupil, Nature nature, Moment moment, String what, List<Participant> who, Optional<FollowUp> followUp) {

    /** The sentence must be filled; everybody named was there. */
    public NewContact {
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(nature, "nature");
        Require.that(!nature.planned(), "a planned talk is no note");
        Objects.requireNonNull(moment, "moment");
        what = Require.filled(what, "what");
        who = who.stream().map(person -> person.with(Attendance.PRESENT)).toList();
        Objects.requireNonNull(followUp, "followUp");
    }

    /** Good news of school, told today to {@code who} by {@code channel}. */
    public static NewContact goodNews(
            PupilId pupil, String what, List<Participant> who, Channel channel, Moment moment) {
        Situation situation = channel == Channel.AT_THE_DOOR || channel == Channel.MEETING
                ? Situation.BRINGING
                : Situation.PHONE_OR_MESSAGE;
        Nature nature = new Nature(situation, Tone.GOOD_NEWS, Initiative.SCHOOL, Formality.INFORMAL, channel, false);
        return new NewContact(pupil, nature, moment, what, who, Optional.empty());
    }

    /** The pupil only. */
    @Override
    public String toString() {
        return "NewContact about " + pupil.value();
    }
}
