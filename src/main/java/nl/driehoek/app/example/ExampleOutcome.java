package nl.driehoek.app.example;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.CommitmentDomain;
import nl.driehoek.domain.conversation.Answered;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.TellBack;
import nl.driehoek.domain.conversation.Voice;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.AgreementIssuing;
import nl.driehoek.service.AgreementStart;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.Desk;
import nl.driehoek.service.Talk;
import nl.driehoek.service.TalkSheets;
import nl.driehoek.service.Talks;
import nl.driehoek.text.Texts;

/** What came of talks that are over: report, agreement, and paper that waits for signatures. */
final class ExampleOutcome {

    private final Desk desk;
    private final Talks talks;
    private final TalkSheets sheets;
    private final Agreements agreements;
    private final Supplier<AgreementIssuing> issuing;
    private final Clock clock;
    private final ExampleTexts texts = new ExampleTexts();

    ExampleOutcome(Desk desk, Texts dutch, Clock clock, Supplier<DocumentRenderer> renderer) {
        this.desk = desk;
        this.talks = new Talks(desk);
        this.sheets = new TalkSheets(desk);
        this.agreements = new Agreements(desk, dutch);
        this.issuing = () -> new AgreementIssuing(desk, dutch, renderer.get());
        this.clock = clock;
    }

    /** Everybody was there and reported; {@code confirmed} also confirms and prints the agreement. */
    void of(ConversationId id, Pupil pupil, boolean confirmed) {
        int people = talks.open(id)
                .orElseThrow()
                .conversation()
                .value()
                .participants()
                .size();
        for (int place = 0; place < people; place++) {
            Kept.of(talks.attended(id, place, Attendance.PRESENT));
        }
        Talk talk = talks.open(id).orElseThrow();
        Report report = report(talk.report().value(), pupil.name().callName());
        int revision =
                Kept.of(sheets.saveReport(report, talk.report().revision())).revision();
        if (confirmed) {
            sheets.confirm(id, revision);
        }
        agreement(id, pupil, confirmed);
    }

    private Report report(Report empty, String name) {
        List<Voice> voices = empty.voices().stream()
                .map(voice -> new Voice(
                        voice.kind(),
                        voice.person(),
                        voice.name(),
                        texts.text("report-voice-" + voice.kind(), name),
                        ""))
                .toList();
        return new Report(
                Report.SCHEMA,
                empty.conversation(),
                Answered.YES,
                texts.text("report-answer", name),
                texts.text("report-goesWell", name),
                voices,
                new TellBack(texts.text("report-told-parents", name), texts.text("report-told-school", name)),
                new NextTalk.ParentsCall(),
                List.of(),
                List.of(),
                "");
    }

    private void agreement(ConversationId id, Pupil pupil, boolean printed) {
        if (!(agreements.start(id) instanceof AgreementStart.Prefilled(Agreement draft))) {
            return;
        }
        Stored<Agreement> saved = Kept.of(
                agreements.save(draft.with(filled(draft.text(), pupil.name().callName())), 0));
        if (printed) {
            AgreementIssuing paper = issuing.get();
            paper.issue(saved, paper.copies(saved.value()));
        }
    }

    private AgreementText filled(AgreementText text, String name) {
        return new AgreementText(
                text.title(),
                text.talkOn(),
                text.place(),
                text.present(),
                text.question(),
                text.goesWell(),
                List.of(
                        Commitment.of(
                                texts.text("agreement-one", name),
                                List.of(name, desk.me().name().full()),
                                texts.text("agreement-one-when", name),
                                CommitmentDomain.EDUCATION),
                        Commitment.of(
                                texts.text("agreement-two", name),
                                text.present().stream().limit(1).toList(),
                                texts.text("agreement-two-when", name),
                                CommitmentDomain.UPBRINGING)),
                text.differing(),
                text.trying(),
                Optional.of(LocalDate.now(clock).plusDays(21)),
                Optional.of(LocalTime.of(15, 15)));
    }
}
