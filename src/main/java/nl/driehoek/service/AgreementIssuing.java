package nl.driehoek.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.IssuedCopy;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.store.Attachments;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.Writing;
import nl.driehoek.text.Texts;

/**
 * Makes the copies of an agreement and keeps them byte for byte. From then on the text does not change; printing again
 * gives the same bytes.
 */
public final class AgreementIssuing {

    /** The media type of every sheet we make. */
    static final String PDF = "application/pdf";

    private final Desk desk;
    private final PupilAccess access;
    private final PaperDesk papers;
    private final PaperRecipients recipients;
    private final AgreementPaper paper;
    private final PaperMaker maker;
    private final AgreementRepository agreements;

    /** Issuing at {@code desk}. */
    public AgreementIssuing(Desk desk, Texts texts, DocumentRenderer renderer) {
        this.desk = desk;
        this.access = new PupilAccess(desk);
        this.papers = new PaperDesk(desk, texts);
        this.recipients = new PaperRecipients(papers);
        this.paper = new AgreementPaper(papers);
        this.maker = new PaperMaker(renderer);
        this.agreements = new AgreementRepository(desk.json());
    }

    /** What the agreement lacks before it can be printed; empty when nothing. */
    public static List<PaperGap> gaps(Agreement agreement) {
        return AgreementPaper.gaps(agreement);
    }

    /** The copies to make: one per parent who signs and one for school. */
    public List<PaperCopy> copies(Agreement agreement) {
        return desk.read(
                sql -> recipients.ofAgreement(agreement, papers.family(sql, agreement.pupil()), papers.school(sql)));
    }

    /**
     * Makes {@code copies} of a draft and keeps them, all or none. Takes some tenths of a second; call it in the
     * background.
     *
     * @throws IllegalArgumentException when it is no draft
     */
    public IssueResult issue(Stored<Agreement> draft, List<PaperCopy> copies) {
        Agreement agreement = draft.value();
        Require.that(agreement.status() == AgreementStatus.DRAFT, "only a draft is printed for the first time");
        Optional<Pupil> pupil =
                desk.read(sql -> access.find(sql, agreement.pupil())).map(Stored::value);
        if (pupil.isEmpty()) {
            return new IssueResult.NoRight();
        }
        List<byte[]> made = new ArrayList<>();
        for (PaperCopy copy : copies) {
            PaperDraft document = desk.read(sql -> paper.draft(sql, agreement, pupil.get(), copy));
            PaperResult result = maker.make(document, copy);
            if (!(result instanceof PaperResult.Made(Paper ready))) {
                return new IssueResult.NotMade(result);
            }
            made.add(ready.pdf());
        }
        return keep(draft, copies, made);
    }

    private IssueResult keep(Stored<Agreement> draft, List<PaperCopy> copies, List<byte[]> made) {
        Agreement issued = draft.value().with(AgreementStatus.ISSUED);
        try {
            desk.write(writing -> {
                agreements.save(writing, Act.CONFIRMED, issued, draft.revision());
                for (int at = 0; at < copies.size(); at++) {
                    keep(writing, issued, copies.get(at), made.get(at));
                }
                return null;
            });
        } catch (ChangedMeanwhile e) {
            return new IssueResult.ChangedElsewhere(stored(issued));
        }
        return new IssueResult.Issued(stored(issued));
    }

    private void keep(Writing writing, Agreement issued, PaperCopy copy, byte[] pdf) {
        String sha256 = Attachments.add(writing, pdf, PDF);
        agreements.add(
                writing,
                new IssuedCopy(
                        issued.id(),
                        issued.version(),
                        copy.number(),
                        copy.recipient(),
                        sha256,
                        writing.now(),
                        writing.by()));
    }

    private Stored<Agreement> stored(Agreement agreement) {
        return desk.read(sql -> agreements.find(sql, agreement.id())).orElseThrow();
    }
}
