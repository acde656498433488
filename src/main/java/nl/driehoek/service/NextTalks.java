package nl.driehoek.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.store.ConversationRepository;
import nl.driehoek.store.Writing;

/**
 * Plans the talk that a confirmed report names. A talk of the pupil that stands on that day already is that talk; when a
 * later version of the report names another day, the talk that was planned before moves, as long as nobody began on it.
 */
final class NextTalks {

    private final Desk desk;
    private final ConversationRepository conversations;

    NextTalks(Desk desk, ConversationRepository conversations) {
        this.desk = desk;
        this.conversations = conversations;
    }

    /** The talk that was planned or moved; empty when there was nothing to do. */
    Optional<Conversation> follow(Writing writing, Talk talk, Report report) {
        Conversation now = talk.conversation().value();
        if (!(report.next() instanceof NextTalk.Planned(Moment moment))
                || !moment.on().isAfter(now.moment().on())) {
            return Optional.empty();
        }
        if (other(writing, now, one -> one.moment().on().equals(moment.on())).isPresent()) {
            return Optional.empty();
        }
        Optional<Stored<Conversation>> before = planned(talk.versions())
                .flatMap(day -> other(writing, now, one -> one.moment().equals(day) && untouched(one)));
        Conversation next =
                before.map(found -> found.value().withMoment(moment)).orElseGet(() -> after(now, moment));
        conversations.save(
                writing,
                before.isPresent() ? Act.CHANGED : Act.CREATED,
                next,
                before.map(Stored::revision).orElse(0));
        return Optional.of(next);
    }

    private static Optional<Moment> planned(List<ReportVersion> versions) {
        return versions.isEmpty() || !(versions.getLast().report().next() instanceof NextTalk.Planned(Moment moment))
                ? Optional.empty()
                : Optional.of(moment);
    }

    private Optional<Stored<Conversation>> other(Writing writing, Conversation now, Predicate<Conversation> wanted) {
        return conversations.of(writing.sql(), now.pupil()).stream()
                .filter(one -> one.value().talk() && !one.value().id().equals(now.id()))
                .filter(one -> wanted.test(one.value()))
                .findFirst();
    }

    private static boolean untouched(Conversation talk) {
        return talk.steps().values().stream().allMatch(state -> state == StepState.OPEN);
    }

    private Conversation after(Conversation now, Moment moment) {
        Nature nature = now.nature();
        return new Conversation(
                new ConversationId(desk.ids().next()),
                now.pupil(),
                new Nature(
                        nature.situation(),
                        Tone.NEUTRAL,
                        Initiative.SCHOOL,
                        nature.formality(),
                        nature.channel(),
                        true),
                moment,
                now.subject(),
                now.lead(),
                now.participants().stream().map(NextTalks::expected).toList(),
                Map.of(),
                Optional.empty());
    }

    private static Participant expected(Participant person) {
        return new Participant(
                person.kind(),
                person.person(),
                person.name(),
                person.role(),
                person.note(),
                Attendance.EXPECTED,
                Optional.empty());
    }
}
