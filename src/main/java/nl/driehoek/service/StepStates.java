package nl.driehoek.service;

import java.util.EnumMap;
import java.util.Map;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;

/**
 * How far the steps of a talk are, derived from what was written. What a user declared finished stays so: a talk without
 * agreements, a preparation that was good enough.
 */
final class StepStates {

    private StepStates() {}

    static Map<Step, StepState> of(Talk talk) {
        Map<Step, StepState> states = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            states.put(step, of(talk, step));
        }
        return states;
    }

    static StepState of(Talk talk, Step step) {
        Conversation conversation = talk.conversation().value();
        boolean declared = conversation.state(step) == StepState.DONE;
        boolean reported = !talk.versions().isEmpty();
        boolean visit = conversation.nature().situation() == Situation.HOME_VISIT;
        return switch (step) {
            case PREPARE ->
                declared || reported
                        ? StepState.DONE
                        : begun(
                                talk.preparation().revision() > 0,
                                TalkFindings.of(talk, step).isEmpty());
            case TALK ->
                declared || reported ? StepState.DONE : begun(anybodySeen(conversation), allSeen(conversation));
            case REPORT -> talk.locked() ? StepState.DONE : begun(talk.report().revision() > 0, false);
            case AGREEMENTS ->
                (declared || (visit && reported)) && !writing(talk)
                        ? StepState.DONE
                        : begun(
                                !talk.agreements().isEmpty(),
                                reported && TalkFindings.of(talk, step).isEmpty());
            case LOOK_BACK -> lookBack(talk, declared || (visit && reported));
        };
    }

    private static StepState lookBack(Talk talk, boolean declared) {
        boolean none = TalkFindings.current(talk).isEmpty()
                && talk.conversation().value().state(Step.AGREEMENTS) == StepState.DONE;
        if (declared || none) {
            return StepState.DONE;
        }
        boolean ended =
                TalkFindings.current(talk).stream().allMatch(agreement -> agreement.status() == AgreementStatus.ENDED);
        boolean any = !TalkFindings.current(talk).isEmpty();
        return begun(
                any && TalkFindings.of(talk, Step.LOOK_BACK).isEmpty(),
                any && (ended || TalkFindings.of(talk, Step.LOOK_BACK).isEmpty()));
    }

    /** An agreement that is still being written keeps the step open, also when the user was done with it before. */
    private static boolean writing(Talk talk) {
        return TalkFindings.current(talk).stream().anyMatch(agreement -> agreement.status() == AgreementStatus.DRAFT);
    }

    private static StepState begun(boolean begun, boolean done) {
        if (done && begun) {
            return StepState.DONE;
        }
        return begun ? StepState.BUSY : StepState.OPEN;
    }

    private static boolean anybodySeen(Conversation conversation) {
        return conversation.participants().stream().anyMatch(person -> person.attendance() != Attendance.EXPECTED);
    }

    private static boolean allSeen(Conversation conversation) {
        return conversation.participants().stream().noneMatch(person -> person.attendance() == Attendance.EXPECTED);
    }
}
