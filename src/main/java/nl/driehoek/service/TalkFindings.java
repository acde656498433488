package nl.driehoek.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.LookBackResult;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.conversation.Answered;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Feasibility;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.SharedPart;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.service.Finding.Matter;

/** Looks through the steps of a talk for what is still open, in the order of the screen. */
final class TalkFindings {

    private final List<Finding> found = new ArrayList<>();

    private TalkFindings() {}

    static List<Finding> of(Talk talk, Step step) {
        TalkFindings findings = new TalkFindings();
        List<Participant> people = talk.conversation().value().participants();
        switch (step) {
            case PREPARE -> findings.preparation(talk.preparation().value(), people);
            case TALK ->
                people.stream()
                        .filter(person -> person.attendance() == Attendance.EXPECTED)
                        .forEach(person -> findings.add(Matter.ATTENDANCE, person.name()));
            case REPORT -> findings.report(talk.report().value(), people);
            case AGREEMENTS -> findings.agreements(talk);
            case LOOK_BACK -> findings.lookBack(talk);
        }
        return List.copyOf(findings.found);
    }

    /** Those who were added after the invitation went out and of whom the parents do not know yet. */
    static List<Participant> notTold(Preparation preparation, List<Participant> people) {
        return preparation.invited().isEmpty()
                ? List.of()
                : people.stream().filter(person -> person.told().isEmpty()).toList();
    }

    private void preparation(Preparation preparation, List<Participant> people) {
        SharedPart shared = preparation.shared();
        missing(Matter.QUESTION, shared.question());
        missing(Matter.GOOD_POINT, shared.goesWell());
        missing(Matter.APPRECIATION, shared.appreciation());
        shared.expectations().stream()
                .filter(hope -> hope.feasibility() == Feasibility.CANNOT)
                .filter(hope -> hope.explanation().isEmpty())
                .forEach(hope -> add(Matter.EXPLANATION, hope.text()));
        if (people.stream().noneMatch(person -> person.kind() == PartyKind.PARENT)) {
            add(Matter.PARENTS, "");
        }
        notTold(preparation, people).forEach(person -> add(Matter.NOT_TOLD, person.name()));
        if (shared.agenda().isEmpty()) {
            add(Matter.AGENDA, "");
        }
    }

    private void report(Report report, List<Participant> people) {
        if (report.outcome() == Answered.OPEN) {
            add(Matter.OUTCOME, "");
        }
        missing(Matter.GOES_WELL, report.goesWell());
        report.unheard(people).forEach(voice -> add(Matter.VOICE, voice.name()));
        missing(Matter.PARENTS_UNDERSTOOD, report.tellBack().parents());
        missing(Matter.SCHOOL_UNDERSTOOD, report.tellBack().school());
        if (report.next() instanceof NextTalk.Open) {
            add(Matter.NEXT_TALK, "");
        }
    }

    private void agreements(Talk talk) {
        Conversation conversation = talk.conversation().value();
        boolean visit = conversation.nature().situation() == Situation.HOME_VISIT;
        if (visit || conversation.state(Step.AGREEMENTS) == StepState.DONE) {
            return;
        }
        if (current(talk).isEmpty()) {
            add(Matter.AGREEMENTS, "");
        }
        for (Agreement agreement : current(talk)) {
            String open = agreement.parties().stream()
                    .filter(party -> party.signing() instanceof Signing.NotYet)
                    .map(Party::name)
                    .collect(Collectors.joining(", "));
            if (!open.isEmpty()) {
                add(Matter.SIGNATURES, open);
            }
        }
    }

    private void lookBack(Talk talk) {
        current(talk).stream()
                .filter(agreement -> agreement.text().commitments().stream()
                        .anyMatch(commitment -> commitment.lookBack() == LookBackResult.OPEN))
                .forEach(agreement -> add(Matter.LOOK_BACK, agreement.text().title()));
    }

    static List<Agreement> current(Talk talk) {
        return talk.agreements().stream()
                .filter(agreement -> agreement.status() != AgreementStatus.WITHDRAWN)
                .toList();
    }

    private void missing(Matter matter, String text) {
        if (text.isEmpty()) {
            add(matter, "");
        }
    }

    private void add(Matter matter, String name) {
        found.add(new Finding(matter, name));
    }
}
