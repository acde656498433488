package nl.driehoek.service;

import java.util.List;
import java.util.Optional;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.store.NvcSheetRepository;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;

/**
 * Sheets on paper, each made for one recipient. Rendering takes some tens of milliseconds, so call {@link #paper} in the
 * background.
 */
public final class Papers {

    private final Desk desk;
    private final PaperDesk papers;
    private final PaperRecipients recipients;
    private final PaperMaker maker;
    private final AgreementCopies agreementCopies;
    private final TalkPapers talks;
    private final InvitationPaper invitations;
    private final PreparationPaper preparations;
    private final ReportPaper reports;
    private final NotePaper notes;
    private final NvcPaper nvc;
    private final NvcSheetRepository nvcSheets;

    /** Sheets at {@code desk}, drawn by {@code renderer}. */
    public Papers(Desk desk, Texts texts, DocumentRenderer renderer) {
        this.desk = desk;
        this.papers = new PaperDesk(desk, texts);
        this.recipients = new PaperRecipients(papers);
        this.maker = new PaperMaker(renderer);
        this.agreementCopies = new AgreementCopies(papers, recipients, maker);
        this.talks = new TalkPapers(papers);
        this.invitations = new InvitationPaper(papers);
        this.preparations = new PreparationPaper(papers);
        this.reports = new ReportPaper(papers);
        this.notes = new NotePaper(papers, recipients);
        this.nvc = new NvcPaper(papers);
        this.nvcSheets = new NvcSheetRepository(desk.json());
    }

    /** The copies of a sheet, one per recipient; empty when there is none or the colleague has no right to it. */
    public List<PaperCopy> copies(PaperRequest request) {
        return desk.read(sql -> switch (request) {
            case PaperRequest.OfAgreement agreement -> agreementCopies.copies(sql, agreement);
            case PaperRequest.OfInvitation(var id) ->
                talks.read(sql, id)
                        .map(talk -> recipients.ofTalk(talk.talk(), talk.family()))
                        .orElse(List.of());
            case PaperRequest.OfPreparation(var id) ->
                talks.read(sql, id)
                        .map(talk -> recipients.ofTalk(talk.talk(), talk.family()))
                        .orElse(List.of());
            case PaperRequest.OfReport(var id) ->
                talks.read(sql, id)
                        .map(talk -> recipients.ofReport(talk.family(), talk.school()))
                        .orElse(List.of());
            case PaperRequest.OfPortions(var id) ->
                talks.read(sql, id).map(notes::ofPortions).orElse(List.of());
            case PaperRequest.OfMessage(var id, String reader, String _) ->
                talks.read(sql, id).map(talk -> notes.ofMessage(talk, reader)).orElse(List.of());
            case PaperRequest.OfNvc of -> nvcSheet(sql, of).isPresent() ? recipients.forMe() : List.of();
        });
    }

    /** The sheet for the recipient of {@code copy}; what was printed before comes back byte for byte. */
    public PaperResult paper(PaperRequest request, PaperCopy copy) {
        return switch (request) {
            case PaperRequest.OfAgreement agreement -> agreementCopies.paper(agreement, copy);
            case PaperRequest.OfInvitation(var id) ->
                made(desk.read(sql -> talks.read(sql, id).map(talk -> invitations.draft(sql, talk, copy))), copy);
            case PaperRequest.OfPreparation(var id) ->
                made(desk.read(sql -> talks.read(sql, id).map(talk -> preparations.draft(sql, talk, copy))), copy);
            case PaperRequest.OfReport(var id) ->
                made(desk.read(sql -> talks.read(sql, id).map(talk -> reports.draft(sql, talk, copy))), copy);
            case PaperRequest.OfPortions(var id) ->
                made(desk.read(sql -> talks.read(sql, id).map(talk -> notes.portions(sql, talk, copy))), copy);
            case PaperRequest.OfMessage(var id, String _, String words) ->
                made(desk.read(sql -> talks.read(sql, id).map(talk -> notes.message(sql, talk, copy, words))), copy);
            case PaperRequest.OfNvc of ->
                made(desk.read(sql -> nvcSheet(sql, of).map(sheet -> nvc.draft(sql, sheet))), copy);
        };
    }

    /** Notes in the audit trail that the sheet went to the printer, with version and recipient. */
    public void printed(PaperRequest request, PaperCopy copy) {
        note(Act.PRINTED, request, copy);
    }

    /** Notes in the audit trail that the sheet was saved as a file outside Driehoek. */
    public void saved(PaperRequest request, PaperCopy copy) {
        note(Act.EXPORTED, request, copy);
    }

    private void note(Act act, PaperRequest request, PaperCopy copy) {
        String what = request + " " + copy.number() + " " + copy.recipient();
        desk.write(writing -> {
            switch (request) {
                case PaperRequest.OfAgreement(var id, int _) ->
                    writing.audit(act, RecordKind.AGREEMENT, id.value(), what);
                case PaperRequest.OfInvitation(var id) -> writing.audit(act, RecordKind.PREPARATION, id.value(), what);
                case PaperRequest.OfPreparation(var id) -> writing.audit(act, RecordKind.PREPARATION, id.value(), what);
                case PaperRequest.OfReport(var id) -> writing.audit(act, RecordKind.REPORT, id.value(), what);
                case PaperRequest.OfPortions(var id) -> writing.audit(act, RecordKind.REPORT, id.value(), what);
                case PaperRequest.OfMessage(var id, String _, String _) ->
                    writing.audit(act, RecordKind.CONVERSATION, id.value(), what);
                case PaperRequest.OfNvc(var id) -> writing.audit(act, RecordKind.NVC_SHEET, id.value(), what);
            }
            return null;
        });
    }

    private PaperResult made(Optional<PaperDraft> draft, PaperCopy copy) {
        return draft.map(known -> maker.make(known, copy)).orElse(new PaperResult.NoRight());
    }

    private Optional<Stored<NvcSheet>> nvcSheet(DSLContext sql, PaperRequest.OfNvc of) {
        return nvcSheets.find(sql, of.id(), desk.me().id());
    }
}
