package nl.driehoek.app.tour;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.CommitmentDomain;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.AgendaItem;
import nl.driehoek.domain.conversation.Answered;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Expectation;
import nl.driehoek.domain.conversation.Feasibility;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.SharedPart;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.TellBack;
import nl.driehoek.domain.conversation.Voice;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSheetId;
import nl.driehoek.domain.nvc.NvcSide;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.AgreementIssuing;
import nl.driehoek.service.AgreementStart;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.Attendees;
import nl.driehoek.service.ConfirmResult;
import nl.driehoek.service.Desk;
import nl.driehoek.service.IssueResult;
import nl.driehoek.service.NewTalk;
import nl.driehoek.service.NvcSheets;
import nl.driehoek.service.PaperCopy;
import nl.driehoek.service.Talk;
import nl.driehoek.service.TalkSheets;
import nl.driehoek.service.Talks;
import nl.driehoek.text.Texts;

/** One talk from planning to a signature. */
final class TourTalk {

    private static final int WEEKS_UNTIL_LOOKING_BACK = 3;

    private final Desk desk;
    private final Texts texts;
    private final TourWords words;
    private final Talks talks;
    private final TalkSheets sheets;
    private final Agreements agreements;

    TourTalk(Desk desk, Texts texts, TourWords words) {
        this.desk = desk;
        this.texts = texts;
        this.words = words;
        this.talks = new Talks(desk);
        this.sheets = new TalkSheets(desk);
        this.agreements = new Agreements(desk, texts);
    }

    ConversationId plan(PupilId pupil) {
        Nature nature =
                new Nature(Situation.CYCLE, Tone.NEUTRAL, Initiative.SCHOOL, Formality.FORMAL, Channel.MEETING, true);
        Moment moment = new Moment(
                desk.today(), Optional.of(LocalTime.of(14, 30)), Optional.of(LocalTime.of(15, 15)), words.get("place"));
        NewTalk talk = new NewTalk(
                pupil,
                nature,
                moment,
                words.get("subject"),
                desk.me().id(),
                new Attendees(desk, texts)
                        .around(pupil).stream()
                                .map(Attendees.Proposal::participant)
                                .toList(),
                GoalKind.QUESTION,
                words.get("question"));
        return Check.kept(talks.plan(talk)).value().id();
    }

    void prepare(ConversationId id) {
        Talk talk = talks.open(id).orElseThrow();
        SharedPart shared = new SharedPart(
                GoalKind.QUESTION,
                words.get("question"),
                words.get("goesWell"),
                words.get("appreciation"),
                List.of(
                        new Expectation(PartyKind.PARENT, words.get("expectsParents"), Feasibility.CAN, ""),
                        new Expectation(PartyKind.STAFF, words.get("expectsSchool"), Feasibility.CAN, "")),
                words.get("pupilVoice"),
                List.of(item("agenda1"), item("agenda2")));
        Check.kept(sheets.savePreparation(
                talk.preparation().value().withShared(shared),
                talk.preparation().revision()));
        Check.kept(talks.invited(id));
        Check.kept(talks.finish(id, Step.PREPARE));
    }

    private AgendaItem item(String key) {
        return new AgendaItem(words.get(key), 15, Initiative.SCHOOL, Optional.empty());
    }

    NvcSheetId nvc(PupilId pupil, ConversationId talk) {
        NvcSheets all = new NvcSheets(desk);
        NvcSheet empty = all.fresh(new NvcSheet.About(Optional.of(pupil), Optional.empty(), Optional.of(talk)));
        NvcSide self =
                new NvcSide(words.get("observation"), words.get("feeling"), words.get("need"), words.get("request"));
        NvcSide other = new NvcSide(
                words.get("otherObservation"),
                words.get("otherFeeling"),
                words.get("otherNeed"),
                words.get("otherRequest"));
        NvcSheet filled = new NvcSheet(
                NvcSheet.SCHEMA,
                empty.id(),
                empty.author(),
                words.get("subject"),
                empty.about(),
                self,
                other,
                false,
                "",
                "",
                false);
        return Check.kept(all.save(filled, 0)).value().id();
    }

    /** Everybody was there; the report is written. Gives the revision to confirm. */
    int report(ConversationId id) {
        int people = talks.open(id)
                .orElseThrow()
                .conversation()
                .value()
                .participants()
                .size();
        for (int place = 0; place < people; place++) {
            Check.kept(talks.attended(id, place, Attendance.PRESENT));
        }
        Talk talk = talks.open(id).orElseThrow();
        List<Voice> voices = talk.report().value().voices().stream()
                .map(voice -> new Voice(
                        voice.kind(),
                        voice.person(),
                        voice.name(),
                        words.get("voice." + voice.name().split(" ", 2)[0]),
                        ""))
                .toList();
        Report report = new Report(
                Report.SCHEMA,
                id,
                Answered.YES,
                words.get("answer"),
                words.get("goesWell"),
                voices,
                new TellBack(words.get("parentsUnderstood"), words.get("schoolUnderstood")),
                new NextTalk.ParentsCall(),
                List.of(),
                List.of(),
                "");
        return Check.kept(sheets.saveReport(report, talk.report().revision())).revision();
    }

    void confirm(ConversationId id, int revision) {
        ConfirmResult result = sheets.confirm(id, revision);
        Check.that(
                result instanceof ConfirmResult.Confirmed,
                result instanceof ConfirmResult.StillOpen(var open) ? "still open: " + open.size() : "not confirmed");
        Check.that(talks.open(id).orElseThrow().locked(), "a confirmed report is locked");
    }

    Stored<Agreement> agree(ConversationId id) {
        if (!(agreements.start(id) instanceof AgreementStart.Prefilled(Agreement draft))) {
            throw new IllegalStateException("no agreement can follow");
        }
        return Check.kept(agreements.save(draft.with(text(draft.text())), 0));
    }

    private AgreementText text(AgreementText start) {
        List<String> who = start.present().stream().limit(1).toList();
        return new AgreementText(
                words.get("title"),
                start.talkOn(),
                start.place(),
                start.present(),
                start.question(),
                start.goesWell(),
                List.of(
                        Commitment.of(
                                words.get("one"),
                                List.of(desk.me().name().full()),
                                words.get("oneWhen"),
                                CommitmentDomain.EDUCATION),
                        Commitment.of(words.get("two"), who, words.get("twoWhen"), CommitmentDomain.UPBRINGING)),
                start.differing(),
                start.trying(),
                Optional.of(lookBack()),
                Optional.of(LocalTime.of(15, 15)));
    }

    private LocalDate lookBack() {
        return desk.today().plusWeeks(WEEKS_UNTIL_LOOKING_BACK);
    }

    /** Prints a copy for each of the two parents and one for school. */
    Stored<Agreement> issue(Stored<Agreement> draft, DocumentRenderer renderer) {
        AgreementIssuing issuing = new AgreementIssuing(desk, texts, renderer);
        List<PaperCopy> copies = issuing.copies(draft.value());
        long parents = copies.stream().filter(copy -> copy.parent().isPresent()).count();
        Check.that(parents == 2, "a copy for each parent, not " + parents);
        if (issuing.issue(draft, copies) instanceof IssueResult.Issued(var now)) {
            return now;
        }
        throw new IllegalStateException("not issued");
    }

    /** The first party signs. Gives how many have signed. */
    long sign(Stored<Agreement> issued) {
        Signing signed = new Signing.Signed(desk.today(), Optional.empty());
        Stored<Agreement> now = Check.kept(agreements.sign(issued, 0, signed));
        return now.value().signed();
    }

    /** Whether the agreement is still there with its signature. */
    boolean stands(AgreementId id) {
        return agreements.find(id).isPresent()
                && agreements.register().lines().stream()
                        .anyMatch(line -> line.id().equals(id) && line.signed() == 1);
    }
}
