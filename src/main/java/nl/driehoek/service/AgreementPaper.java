package nl.driehoek.service;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.document.AgreementContent;
import nl.driehoek.document.AgreementDocument;
import nl.driehoek.document.Attendee;
import nl.driehoek.document.Commitment;
import nl.driehoek.document.Copy;
import nl.driehoek.document.DifferingViews;
import nl.driehoek.document.SheetCode;
import nl.driehoek.document.Version;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.CommitmentDomain;
import nl.driehoek.domain.agreement.IssuedCopy;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.School;
import nl.driehoek.store.AgreementRepository;
import org.jooq.DSLContext;

/** An agreement as a document for one recipient. No address and no phone number of anybody goes into it. */
final class AgreementPaper {

    private static final int MOST_COMMITMENTS = 24;
    private static final int MOST_SIGNERS = 16;
    private static final int MOST_VIEWS = 12;

    private final PaperDesk papers;
    private final AgreementChanges changes;
    private final AgreementRepository agreements;

    AgreementPaper(PaperDesk papers) {
        this.papers = papers;
        this.changes = new AgreementChanges(papers.texts());
        this.agreements = new AgreementRepository(papers.desk().json());
    }

    /** What an agreement lacks before it can be printed; empty when nothing. */
    static List<PaperGap> gaps(Agreement agreement) {
        AgreementText text = agreement.text();
        List<PaperGap> gaps = new ArrayList<>();
        if (text.goesWell().isEmpty()) {
            gaps.add(PaperGap.GOES_WELL);
        }
        if (text.commitments().isEmpty()) {
            gaps.add(PaperGap.COMMITMENTS);
        }
        if (text.commitments().stream().anyMatch(one -> one.who().isEmpty())) {
            gaps.add(PaperGap.WHO);
        }
        if (text.lookBackOn().isEmpty()) {
            gaps.add(PaperGap.LOOK_BACK_DAY);
        }
        if (text.lookBackAt().isEmpty()) {
            gaps.add(PaperGap.LOOK_BACK_TIME);
        }
        boolean tooMuch = text.commitments().size() > MOST_COMMITMENTS
                || agreement.parties().size() > MOST_SIGNERS
                || text.differing().size() > MOST_VIEWS;
        if (tooMuch) {
            gaps.add(PaperGap.TOO_MUCH);
        }
        return gaps;
    }

    /** The document of the newest version for {@code copy}, as if it were printed today. */
    PaperDraft draft(DSLContext sql, Agreement agreement, Pupil pupil, PaperCopy copy) {
        List<PaperGap> gaps = gaps(agreement);
        if (!gaps.isEmpty()) {
            return new PaperDraft.Lacking(gaps);
        }
        School school = papers.school(sql);
        SheetCode code = new SheetCode(agreement.code().value());
        return new PaperDraft.Ready(new AgreementDocument(
                papers.head(sql, school),
                content(agreement, pupil, version(sql, agreement)),
                papers.glossary(sql),
                new Copy(copy.recipient(), copy.number(), code, PaperDesk.size(copy))));
    }

    private Version version(DSLContext sql, Agreement agreement) {
        LocalDate today = papers.desk().today();
        if (agreement.version() == 1) {
            return Version.first(today);
        }
        int last = agreement.version() - 1;
        AgreementText before = agreements.earlierVersions(sql, agreement).stream()
                .filter(one -> one.version() == last)
                .map(Agreement::text)
                .findFirst()
                .orElseThrow();
        ZoneId zone = papers.desk().clock().getZone();
        LocalDate issuedOn = agreements.copies(sql, agreement.id()).stream()
                .filter(copy -> copy.version() == last)
                .map(IssuedCopy::issuedAt)
                .map(at -> LocalDate.ofInstant(at, zone))
                .findFirst()
                .orElse(today);
        return new Version(
                agreement.version(), today, Optional.of(changes.between(before, agreement.text(), issuedOn)));
    }

    private AgreementContent content(Agreement agreement, Pupil pupil, Version version) {
        AgreementText text = agreement.text();
        return new AgreementContent(
                PaperDesk.name(pupil),
                version,
                new AgreementContent.Talk(
                        text.talkOn(),
                        papers.place(text.place()),
                        text.present().stream()
                                .map(name -> new Attendee(name, ""))
                                .toList(),
                        text.question()),
                text.goesWell(),
                text.commitments().stream().map(AgreementPaper::commitment).toList(),
                differing(text),
                new AgreementContent.Closing(
                        text.lookBackOn().orElseThrow(),
                        text.lookBackAt().orElseThrow(),
                        agreement.parties().stream()
                                .map(party -> new AgreementContent.Signer(party.name(), party.role()))
                                .toList()));
    }

    static Commitment commitment(nl.driehoek.domain.agreement.Commitment one) {
        return new Commitment(one.text(), one.who(), one.when(), decides(one.domain()));
    }

    private static Commitment.Decides decides(CommitmentDomain domain) {
        return switch (domain) {
            case NONE -> Commitment.Decides.UNSAID;
            case EDUCATION -> Commitment.Decides.SCHOOL;
            case UPBRINGING -> Commitment.Decides.PARENTS;
        };
    }

    private static Optional<DifferingViews> differing(AgreementText text) {
        if (text.differing().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DifferingViews(
                text.differing().stream()
                        .map(view -> new DifferingViews.View(view.who(), view.says()))
                        .toList(),
                text.trying()));
    }
}
