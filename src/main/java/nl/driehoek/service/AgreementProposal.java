package nl.driehoek.service;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementCode;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.store.SheetRepository;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;

/** The first draft of an agreement, filled with what the talk knows already. */
final class AgreementProposal {

    private final Desk desk;
    private final Texts texts;
    private final AgreementPeople people;
    private final AgreementRepository agreements;
    private final SheetRepository<Preparation> preparations;
    private final SheetRepository<Report> reports;

    AgreementProposal(Desk desk, Texts texts, AgreementPeople people) {
        this.desk = desk;
        this.texts = texts;
        this.people = people;
        this.agreements = new AgreementRepository(desk.json());
        this.preparations = new SheetRepository<>(RecordKind.PREPARATION, Preparation.class, desk.json());
        this.reports = new SheetRepository<>(RecordKind.REPORT, Report.class, desk.json());
    }

    /** Whether agreements can follow from {@code talk}: never from a home visit or another informal contact. */
    static boolean possible(Conversation talk) {
        return talk.nature().formality() == Formality.FORMAL;
    }

    Agreement from(DSLContext sql, Pupil pupil, Conversation talk) {
        Preparation prepared = preparations
                .find(sql, talk.id().value(), Preparation.empty(talk.id()))
                .map(Stored::value)
                .orElse(Preparation.empty(talk.id()));
        Report report = reports.find(sql, talk.id().value(), Report.empty(talk.id(), List.of()))
                .map(Stored::value)
                .orElse(Report.empty(talk.id(), List.of()));
        String goesWell = report.goesWell().isEmpty() ? prepared.shared().goesWell() : report.goesWell();
        Optional<Moment> next =
                report.next() instanceof NextTalk.Planned(Moment moment) ? Optional.of(moment) : Optional.empty();
        AgreementText text = new AgreementText(
                talk.subject(),
                talk.moment().on(),
                talk.moment().place(),
                AgreementPeople.present(talk).stream()
                        .map(AgreementProposal::attendee)
                        .toList(),
                prepared.shared().question(),
                goesWell,
                List.of(),
                List.of(),
                "",
                next.map(Moment::on),
                next.flatMap(Moment::from));
        return draft(sql, pupil, Optional.of(talk), text);
    }

    Agreement without(DSLContext sql, Pupil pupil) {
        AgreementText text = new AgreementText(
                texts.get("agreement.new.title", pupil.name().spoken()),
                desk.today(),
                "",
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty());
        return draft(sql, pupil, Optional.empty(), text);
    }

    private Agreement draft(DSLContext sql, Pupil pupil, Optional<Conversation> talk, AgreementText text) {
        List<Party> parties = people.proposed(sql, pupil, talk);
        return new Agreement(
                new AgreementId(desk.ids().next()),
                pupil.id(),
                talk.map(Conversation::id),
                freeCode(sql),
                1,
                text,
                parties,
                AgreementStatus.DRAFT,
                "");
    }

    private AgreementCode freeCode(DSLContext sql) {
        Random random = new Random(desk.ids().next().getLeastSignificantBits());
        AgreementCode code = AgreementCode.random(random);
        while (agreements.find(sql, code).isPresent()) {
            code = AgreementCode.random(random);
        }
        return code;
    }

    private static String attendee(Participant one) {
        String role = one.kind() == PartyKind.PUPIL && one.role().isEmpty() ? "" : one.role();
        String note = one.note().isEmpty() || role.isEmpty() ? role + one.note() : role + ", " + one.note();
        return note.isEmpty() ? one.name() : one.name() + " (" + note + ")";
    }
}
