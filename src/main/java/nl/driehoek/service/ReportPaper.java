package nl.driehoek.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.driehoek.document.Attendee;
import nl.driehoek.document.Commitment;
import nl.driehoek.document.Copy;
import nl.driehoek.document.ReportContent;
import nl.driehoek.document.ReportContent.Findings;
import nl.driehoek.document.ReportContent.Told;
import nl.driehoek.document.ReportDocument;
import nl.driehoek.document.ReportDocument.Distribution;
import nl.driehoek.document.ReportDocument.Sending;
import nl.driehoek.document.SheetCode;
import nl.driehoek.document.Version;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.conversation.Voice;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;

/** The confirmed report of a talk for one recipient. The line about distribution names only this recipient. */
final class ReportPaper {

    private final PaperDesk papers;
    private final Texts texts;
    private final AgreementRepository agreements;

    ReportPaper(PaperDesk papers) {
        this.papers = papers;
        this.texts = papers.texts();
        this.agreements = new AgreementRepository(papers.desk().json());
    }

    PaperDraft draft(DSLContext sql, TalkOnPaper talk, PaperCopy copy) {
        List<PaperGap> gaps = gaps(talk);
        if (!gaps.isEmpty()) {
            return new PaperDraft.Lacking(gaps);
        }
        ReportVersion confirmed = talk.reports().getLast();
        Report report = confirmed.report();
        ReportContent content = new ReportContent(
                PaperDesk.name(talk.pupil()),
                version(talk.reports()),
                talk(talk),
                new Findings(talk.preparation().shared().question(), report.answer(), "", report.goesWell()),
                told(report, talk),
                commitments(sql, talk),
                closing(report));
        return new PaperDraft.Ready(new ReportDocument(
                papers.head(sql, talk.school()),
                content,
                distribution(report, confirmed, copy),
                papers.glossary(sql),
                new Copy(copy.recipient(), copy.number(), code(talk.talk().id()), PaperDesk.size(copy))));
    }

    private static List<PaperGap> gaps(TalkOnPaper talk) {
        List<PaperGap> gaps = new ArrayList<>();
        if (talk.reports().isEmpty()) {
            gaps.add(PaperGap.REPORT_CONFIRMED);
        } else if (talk.reports().getLast().report().goesWell().isEmpty()) {
            gaps.add(PaperGap.GOES_WELL);
        }
        if (talk.from().isEmpty() || talk.until().isEmpty()) {
            gaps.add(PaperGap.TIME);
        }
        return gaps;
    }

    private Version version(List<ReportVersion> versions) {
        ReportVersion last = versions.getLast();
        if (last.version() == 1) {
            return Version.first(day(last));
        }
        LocalDate before = day(versions.get(versions.size() - 2));
        return new Version(last.version(), day(last), Optional.of(Version.Replaced.of(before)));
    }

    private LocalDate day(ReportVersion version) {
        return LocalDate.ofInstant(version.confirmedAt(), papers.desk().clock().getZone());
    }

    private ReportContent.Talk talk(TalkOnPaper talk) {
        String initiative = switch (talk.talk().nature().initiative()) {
            case SCHOOL -> texts.get("paper.report.by-school");
            case PARENT -> texts.get("paper.report.by-parents");
            case PUPIL -> talk.pupil().name().spoken();
        };
        return new ReportContent.Talk(
                talk.talk().moment().on(),
                talk.from().orElseThrow(),
                talk.until().orElseThrow(),
                papers.place(talk.talk().moment().place()),
                initiative,
                attendees(AgreementPeople.present(talk.talk())),
                attendees(talk.talk().participants().stream()
                        .filter(one -> one.attendance() == Attendance.ABSENT)
                        .toList()));
    }

    private static List<Attendee> attendees(List<Participant> people) {
        return people.stream().map(TalkOnPaper::attendee).toList();
    }

    /** Parents first, each apart, then the pupil, then school and others; the order within stays. */
    private List<Told> told(Report report, TalkOnPaper talk) {
        return report.voices().stream()
                .filter(voice -> !voice.text().isEmpty())
                .sorted(Comparator.comparingInt(voice -> voice.kind().ordinal()))
                .map(voice -> new Told(voice.name(), role(voice, talk), voice.text()))
                .toList();
    }

    private String role(Voice voice, TalkOnPaper talk) {
        String role = talk.talk().participants().stream()
                .filter(voice::isOf)
                .map(Participant::role)
                .findFirst()
                .orElse("");
        if (!role.isEmpty()) {
            return role;
        }
        return switch (voice.kind()) {
            case PARENT -> texts.get("paper.role.parent");
            case PUPIL -> texts.get("paper.role.pupil");
            case STAFF -> texts.get("paper.role.staff");
            case COMPANION -> texts.get("paper.role.companion");
            case INTERPRETER -> texts.get("paper.role.interpreter");
            case OTHER -> texts.get("paper.role.guest");
        };
    }

    private List<Commitment> commitments(DSLContext sql, TalkOnPaper talk) {
        return agreements.of(sql, talk.talk().id()).stream()
                .map(Stored::value)
                .filter(agreement -> agreement.status() != AgreementStatus.WITHDRAWN)
                .flatMap(agreement -> agreement.text().commitments().stream())
                .filter(one -> !one.who().isEmpty())
                .map(AgreementPaper::commitment)
                .limit(24)
                .toList();
    }

    private ReportContent.Closing closing(Report report) {
        Optional<ReportContent.Next> next = report.next() instanceof NextTalk.Planned(var moment)
                ? moment.from().map(at -> new ReportContent.Next(moment.on(), at, papers.place(moment.place())))
                : Optional.empty();
        return new ReportContent.Closing(
                report.tellBack().parents(), report.tellBack().school(), next);
    }

    private Distribution distribution(Report report, ReportVersion confirmed, PaperCopy copy) {
        var given = report.distribution().stream()
                .filter(one -> copy.parent().filter(one.recipient()::equals).isPresent())
                .filter(one -> one.version() == confirmed.version())
                .findFirst();
        return new Distribution(
                given.map(one -> one.on()).orElse(papers.desk().today()),
                List.of(new Sending(
                        copy.recipient(), given.map(one -> one.how()).orElse(texts.get("paper.report.on-paper")))));
    }

    /** The code of a report comes from the id of its talk: the same on every copy and every print. */
    static SheetCode code(ConversationId id) {
        byte[] digest;
        try {
            digest = MessageDigest.getInstance("SHA-256")
                    .digest(("report " + id.value()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < 8; at++) {
            code.append(SheetCode.ALPHABET.charAt((digest[at] & 0xff) % SheetCode.ALPHABET.length()));
        }
        return new SheetCode(code.toString());
    }
}
