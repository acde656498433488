package nl.driehoek.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.Writing;

/** Planned talks: planning, who comes, when, who leads, and how far the steps are. */
public final class Talks {

    private final Desk desk;
    private final TalkLoader talks;

    /** Talks at {@code desk}. */
    public Talks(Desk desk) {
        this.desk = desk;
        this.talks = new TalkLoader(desk);
    }

    /** The whole talk for its workspace; empty when there is none or the colleague has no right. */
    public Optional<Talk> open(ConversationId id) {
        return desk.read(sql -> talks.load(sql, id));
    }

    /** Plans a talk. */
    public SaveResult<Conversation> plan(NewTalk plan) {
        ConversationId id = new ConversationId(desk.ids().next());
        Conversation conversation = new Conversation(
                id,
                plan.pupil(),
                plan.nature(),
                plan.moment(),
                plan.subject(),
                plan.lead(),
                plan.who(),
                Map.of(),
                Optional.empty());
        return desk.write(writing -> {
            if (!talks.access().allows(writing.sql(), plan.pupil())) {
                return new SaveResult.NoRight<>();
            }
            talks.conversations().save(writing, Act.CREATED, conversation, 0);
            if (!plan.question().isEmpty() || plan.goal() == GoalKind.DECISION) {
                Preparation empty = Preparation.empty(id);
                Preparation sheet = empty.withShared(empty.shared().asking(plan.goal(), plan.question()));
                talks.preparations().save(writing, Act.CREATED, id.value(), sheet, 0);
            }
            return done(writing, id);
        });
    }

    /** Moves a talk that stood at {@code before}; refused when a colleague moved it meanwhile. */
    public SaveResult<Conversation> move(ConversationId id, Moment before, Moment after) {
        return change(id, talk -> talk.moment().equals(before), talk -> talk.withMoment(after));
    }

    /** Changes who began, and how people speak; refused when a colleague changed {@code before} meanwhile. */
    public SaveResult<Conversation> nature(ConversationId id, Nature before, Nature after) {
        return change(id, talk -> talk.nature().equals(before), talk -> talk.withNature(after));
    }

    /**
     * Changes who comes; refused when a colleague changed {@code before} meanwhile. Who comes new after the invitation
     * went out has no told-at moment, and {@link Finding.Matter#NOT_TOLD} warns about that.
     */
    public SaveResult<Conversation> people(ConversationId id, List<Participant> before, List<Participant> after) {
        return change(id, talk -> talk.participants().equals(before), talk -> talk.withParticipants(after));
    }

    /** Somebody was there or not. {@code place} is the place in the list of participants. */
    public SaveResult<Conversation> attended(ConversationId id, int place, Attendance attendance) {
        return participant(id, place, person -> person.with(attendance));
    }

    /** The parents now know that somebody comes. {@code place} is the place in the list of participants. */
    public SaveResult<Conversation> told(ConversationId id, int place) {
        return participant(id, place, person -> person.toldAt(desk.clock().instant()));
    }

    /** The invitation went out now, with everybody who comes. Noted once; a second time only tells of new people. */
    public SaveResult<Conversation> invited(ConversationId id) {
        return desk.write(writing -> talks.load(writing.sql(), id)
                .<SaveResult<Conversation>>map(talk -> {
                    if (talk.preparation().value().invited().isEmpty()) {
                        Preparation sheet = talk.preparation().value().invitedAt(writing.now());
                        talks.preparations()
                                .save(
                                        writing,
                                        Act.CHANGED,
                                        id.value(),
                                        sheet,
                                        talk.preparation().revision());
                    }
                    List<Participant> told = talk.conversation().value().participants().stream()
                            .map(person -> person.told().isPresent() ? person : person.toldAt(writing.now()))
                            .toList();
                    save(
                            writing,
                            talk.conversation(),
                            talk.conversation().value().withParticipants(told));
                    return done(writing, id);
                })
                .orElseGet(SaveResult.NoRight::new));
    }

    /** Another colleague leads from now on, such as the teacher who takes over for the report. */
    public SaveResult<Conversation> handOver(ConversationId id, ColleagueId lead) {
        return change(id, _ -> true, talk -> talk.withLead(lead));
    }

    /** The user is done with {@code step}, whatever is still open in it; not for the report, which is confirmed. */
    public SaveResult<Conversation> finish(ConversationId id, Step step) {
        return step == Step.REPORT ? change(id, _ -> true, UnaryOperator.identity()) : set(id, step, StepState.DONE);
    }

    /** The user goes on with {@code step} after all. */
    public SaveResult<Conversation> reopen(ConversationId id, Step step) {
        return set(id, step, StepState.BUSY);
    }

    /** Derives the steps anew, after agreements of the talk changed. */
    public SaveResult<Conversation> refresh(ConversationId id) {
        return change(id, _ -> true, UnaryOperator.identity());
    }

    private SaveResult<Conversation> set(ConversationId id, Step step, StepState state) {
        return change(id, _ -> true, talk -> {
            Map<Step, StepState> steps = new EnumMap<>(Step.class);
            steps.putAll(talk.steps());
            steps.put(step, state);
            return talk.withSteps(steps);
        });
    }

    private SaveResult<Conversation> participant(ConversationId id, int place, UnaryOperator<Participant> next) {
        return change(id, talk -> place < talk.participants().size(), talk -> {
            List<Participant> people = new ArrayList<>(talk.participants());
            people.set(place, next.apply(people.get(place)));
            return talk.withParticipants(people);
        });
    }

    private SaveResult<Conversation> change(
            ConversationId id, Predicate<Conversation> asSeen, UnaryOperator<Conversation> next) {
        return desk.write(writing -> talks.load(writing.sql(), id)
                .map(Talk::conversation)
                .<SaveResult<Conversation>>map(found -> {
                    if (!asSeen.test(found.value())) {
                        return new SaveResult.ChangedElsewhere<>(found);
                    }
                    save(writing, found, next.apply(found.value()));
                    return done(writing, id);
                })
                .orElseGet(SaveResult.NoRight::new));
    }

    private void save(Writing writing, Stored<Conversation> found, Conversation next) {
        if (!next.equals(found.value())) {
            talks.conversations().save(writing, Act.CHANGED, next, found.revision());
        }
    }

    private SaveResult<Conversation> done(Writing writing, ConversationId id) {
        talks.refreshSteps(writing, id);
        return new SaveResult.Saved<>(
                talks.conversations().find(writing.sql(), id).orElseThrow());
    }
}
