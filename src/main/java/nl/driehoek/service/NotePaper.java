package nl.driehoek.service;

import java.util.List;
import java.util.Optional;
import nl.driehoek.document.MessageDocument;
import nl.driehoek.document.NoteTo;
import nl.driehoek.document.PortionsDocument;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.store.SheetRepository;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;

/** Short sheets around a talk for one parent: a message, and the report explained in portions. */
final class NotePaper {

    private final PaperDesk papers;
    private final Texts texts;
    private final PaperRecipients recipients;
    private final SheetRepository<Report> reports;

    NotePaper(PaperDesk papers, PaperRecipients recipients) {
        this.papers = papers;
        this.texts = papers.texts();
        this.recipients = recipients;
        this.reports = new SheetRepository<>(
                RecordKind.REPORT, Report.class, papers.desk().json());
    }

    /** One copy: for the parent with this name in the talk, or for the parents of the child in general. */
    List<PaperCopy> ofMessage(TalkOnPaper talk, String reader) {
        List<PaperCopy> copies = recipients.ofTalk(talk.talk(), talk.family()).stream()
                .filter(copy -> copy.recipient().equals(reader))
                .map(PaperCopy::asFirst)
                .toList();
        return copies.isEmpty() ? anyParent(talk) : copies;
    }

    /** One copy per parent of the talk; one without a name when no parent takes part. */
    List<PaperCopy> ofPortions(TalkOnPaper talk) {
        List<PaperCopy> copies = recipients.ofTalk(talk.talk(), talk.family());
        return copies.isEmpty() ? anyParent(talk) : copies;
    }

    private List<PaperCopy> anyParent(TalkOnPaper talk) {
        String all = texts.get("paper.copy.parents", talk.pupil().name().spoken());
        return List.of(new PaperCopy(1, Optional.empty(), all, all, false, List.of()));
    }

    PaperDraft message(DSLContext sql, TalkOnPaper talk, PaperCopy copy, String words) {
        return new PaperDraft.Ready(new MessageDocument(
                to(sql, talk, copy), papers.desk().today(), words.lines().toList()));
    }

    PaperDraft portions(DSLContext sql, TalkOnPaper talk, PaperCopy copy) {
        Conversation held = talk.talk();
        Report none = Report.empty(held.id(), List.of());
        Report report =
                reports.find(sql, held.id().value(), none).map(Stored::value).orElse(none);
        List<PortionsDocument.Portion> portions = Portion.of(report, texts).stream()
                .map(one -> new PortionsDocument.Portion(one.text(), one.question()))
                .toList();
        return portions.isEmpty()
                ? new PaperDraft.Lacking(List.of(PaperGap.REPORT_WORDS))
                : new PaperDraft.Ready(
                        new PortionsDocument(to(sql, talk, copy), held.moment().on(), portions));
    }

    private NoteTo to(DSLContext sql, TalkOnPaper talk, PaperCopy copy) {
        return new NoteTo(
                papers.head(sql, talk.school()),
                talk.pupil().name().spoken(),
                copy.recipient(),
                papers.glossary(sql),
                PaperDesk.size(copy));
    }
}
