package nl.driehoek.service;

import java.util.List;
import java.util.UUID;
import nl.driehoek.document.PreparationDocument;
import nl.driehoek.document.PreparationDocument.Occasion;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.LookBackResult;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;

/** The sheet on which one parent may prepare a talk. */
final class PreparationPaper {

    private final PaperDesk papers;
    private final Texts texts;
    private final AgreementRepository agreements;

    PreparationPaper(PaperDesk papers) {
        this.papers = papers;
        this.texts = papers.texts();
        this.agreements = new AgreementRepository(papers.desk().json());
    }

    PaperDraft draft(DSLContext sql, TalkOnPaper talk, PaperCopy copy) {
        if (talk.from().isEmpty()) {
            return new PaperDraft.Lacking(List.of(PaperGap.TIME));
        }
        Occasion occasion = new Occasion(
                talk.talk().moment().on(),
                talk.from().get(),
                papers.place(talk.talk().moment().place()),
                talk.preparation().shared().question(),
                talk.talk().participants().stream()
                        .filter(one -> !TalkOnPaper.is(one, copy))
                        .map(TalkOnPaper::attendee)
                        .toList());
        return new PaperDraft.Ready(new PreparationDocument(
                papers.head(sql, talk.school()),
                PaperDesk.name(talk.pupil()),
                copy.recipient(),
                occasion,
                stillOpen(sql, talk, copy),
                questions(talk.pupil().name().spoken()),
                PaperDesk.size(copy)));
    }

    /** What is open in printed agreements of which the recipient is a party; those of others stay unseen. */
    private List<String> stillOpen(DSLContext sql, TalkOnPaper talk, PaperCopy copy) {
        return agreements.of(sql, talk.pupil().id()).stream()
                .map(Stored::value)
                .filter(agreement -> agreement.status() == AgreementStatus.ISSUED)
                .filter(agreement -> isParty(agreement, copy))
                .flatMap(agreement -> agreement.text().commitments().stream())
                .filter(one -> one.lookBack() == LookBackResult.OPEN)
                .map(Commitment::text)
                .limit(6)
                .toList();
    }

    private static boolean isParty(Agreement agreement, PaperCopy copy) {
        UUID parent = copy.parent().map(id -> id.value()).orElse(null);
        return agreement.parties().stream()
                .anyMatch(party -> party.person().isPresent()
                        ? party.person().get().equals(parent)
                        : party.name().equals(copy.recipient()));
    }

    private List<String> questions(String callName) {
        return List.of(
                texts.get("paper.think.well", callName),
                texts.get("paper.think.home", callName),
                texts.get("paper.think.worry", callName),
                texts.get("paper.think.help", callName),
                texts.get("paper.think.ask"),
                texts.get("paper.think.later", callName));
    }
}
