package nl.driehoek.service;

import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.IssuedCopy;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.store.Attachments;
import org.jooq.DSLContext;

/** The copies of an agreement on paper: those that were printed as they were, those of a draft as a preview. */
final class AgreementCopies {

    private final PaperDesk papers;
    private final PaperRecipients recipients;
    private final PaperMaker maker;
    private final PupilAccess access;
    private final AgreementPaper paper;
    private final AgreementRepository agreements;

    AgreementCopies(PaperDesk papers, PaperRecipients recipients, PaperMaker maker) {
        this.papers = papers;
        this.recipients = recipients;
        this.maker = maker;
        this.access = new PupilAccess(papers.desk());
        this.paper = new AgreementPaper(papers);
        this.agreements = new AgreementRepository(papers.desk().json());
    }

    /** What is needed of an agreement the colleague may see. */
    private record Seen(Agreement agreement, Pupil pupil) {}

    List<PaperCopy> copies(DSLContext sql, PaperRequest.OfAgreement request) {
        return seen(sql, request)
                .map(seen -> {
                    var family = papers.family(sql, seen.pupil().id());
                    List<IssuedCopy> issued = issued(sql, request);
                    return issued.isEmpty()
                            ? recipients.ofAgreement(seen.agreement(), family, papers.school(sql))
                            : recipients.issued(issued, family, papers.school(sql));
                })
                .orElse(List.of());
    }

    PaperResult paper(PaperRequest.OfAgreement request, PaperCopy copy) {
        Optional<Paper> kept = papers.desk()
                .read(sql -> seen(sql, request)
                        .flatMap(seen ->
                                kept(sql, request, copy).map(bytes -> kept(seen.pupil(), request, copy, bytes))));
        if (kept.isPresent()) {
            return new PaperResult.Made(kept.get());
        }
        Optional<PaperDraft> draft = papers.desk()
                .read(sql -> seen(sql, request)
                        .filter(seen -> isDraft(seen.agreement(), request))
                        .map(seen -> paper.draft(sql, seen.agreement(), seen.pupil(), copy)));
        return draft.map(known -> maker.make(known, copy)).orElse(new PaperResult.NoRight());
    }

    private Paper kept(Pupil pupil, PaperRequest.OfAgreement request, PaperCopy copy, byte[] bytes) {
        String title =
                papers.texts().get("document.agreement.title", pupil.name().spoken());
        String versioned = papers.texts().get("paper.file.version", title, Integer.toString(request.version()));
        return new Paper(bytes, title, PaperMaker.fileName(versioned, copy), List.of());
    }

    private static boolean isDraft(Agreement agreement, PaperRequest.OfAgreement request) {
        return agreement.status() == AgreementStatus.DRAFT && agreement.version() == request.version();
    }

    private Optional<byte[]> kept(DSLContext sql, PaperRequest.OfAgreement request, PaperCopy copy) {
        return issued(sql, request).stream()
                .filter(one -> one.copy() == copy.number())
                .findFirst()
                .flatMap(one -> new Attachments(sql).bytes(one.pdf()));
    }

    private List<IssuedCopy> issued(DSLContext sql, PaperRequest.OfAgreement request) {
        return agreements.copies(sql, request.id()).stream()
                .filter(copy -> copy.version() == request.version())
                .toList();
    }

    private Optional<Seen> seen(DSLContext sql, PaperRequest.OfAgreement request) {
        return agreements
                .find(sql, request.id())
                .map(Stored::value)
                .flatMap(agreement ->
                        access.find(sql, agreement.pupil()).map(pupil -> new Seen(agreement, pupil.value())));
    }
}
