package nl.driehoek.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.document.InvitationDocument;
import nl.driehoek.document.InvitationDocument.Addressee;
import nl.driehoek.document.InvitationDocument.Appointment;
import nl.driehoek.document.InvitationDocument.Contact;
import nl.driehoek.document.InvitationDocument.Guest;
import nl.driehoek.document.InvitationDocument.Letter;
import nl.driehoek.document.InvitationDocument.Programme;
import nl.driehoek.document.InvitationDocument.Step;
import nl.driehoek.document.InvitationDocument.Window;
import nl.driehoek.domain.conversation.AgendaItem;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.school.Address;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;

/** The invitation for one parent. Only this parent's address is read; of the others only name and role. */
final class InvitationPaper {

    private static final int ANSWER_DAYS_BEFORE = 3;
    private static final int MINUTES_TO_BEGIN = 5;

    private final PaperDesk papers;
    private final Texts texts;

    InvitationPaper(PaperDesk papers) {
        this.papers = papers;
        this.texts = papers.texts();
    }

    PaperDraft draft(DSLContext sql, TalkOnPaper talk, PaperCopy copy) {
        List<PaperGap> gaps = new ArrayList<>();
        if (talk.from().isEmpty() || talk.until().isEmpty()) {
            gaps.add(PaperGap.TIME);
        }
        if (talk.school().phone().isEmpty()) {
            gaps.add(PaperGap.SCHOOL_PHONE);
        }
        if (!gaps.isEmpty()) {
            return new PaperDraft.Lacking(gaps);
        }
        return new PaperDraft.Ready(new InvitationDocument(
                papers.head(sql, talk.school()),
                PaperDesk.name(talk.pupil()),
                addressee(talk, copy),
                letter(talk, copy),
                new Appointment(
                        talk.talk().moment().on(),
                        talk.from().orElseThrow(),
                        talk.until().orElseThrow(),
                        papers.place(talk.talk().moment().place())),
                new Programme(talk.preparation().shared().question(), guests(talk, copy), steps(talk)),
                contact(talk)));
    }

    private Addressee addressee(TalkOnPaper talk, PaperCopy copy) {
        Optional<FamilyMember> member = talk.member(copy);
        String relation = member.map(one -> PaperWords.relation(texts, one.link()))
                .or(() -> talk.talk().participants().stream()
                        .filter(one -> TalkOnPaper.is(one, copy))
                        .map(Participant::role)
                        .filter(role -> !role.isEmpty())
                        .findFirst())
                .orElse(texts.get("paper.relation.other"));
        String called = member.map(one -> one.parent().sheet().addressedAs())
                .filter(own -> !own.isEmpty())
                .orElse(copy.recipient());
        return new Addressee(
                copy.recipient(),
                texts.get("paper.role.of", relation, talk.pupil().name().spoken()),
                member.map(one -> lines(copy.recipient(), one.parent().details().address()))
                        .orElse(List.of()),
                texts.get("paper.invitation.greeting", called));
    }

    private static List<String> lines(String name, Address address) {
        if (address.empty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(name));
        if (!address.street().isEmpty()) {
            lines.add(address.street());
        }
        String town = (address.postcode() + " " + address.town()).strip();
        if (!town.isEmpty()) {
            lines.add(town);
        }
        return lines;
    }

    private Letter letter(TalkOnPaper talk, PaperCopy copy) {
        return new Letter(
                talk.school().address().town(),
                papers.desk().today(),
                List.of(talk.leadName()),
                Window.USUAL,
                PaperDesk.size(copy));
    }

    private List<Guest> guests(TalkOnPaper talk, PaperCopy copy) {
        return talk.talk().participants().stream()
                .filter(one -> !TalkOnPaper.is(one, copy))
                .map(one -> new Guest(one.name(), TalkOnPaper.attendee(one).note(), one.kind() == PartyKind.PARENT))
                .toList();
    }

    /** What goes well comes first and what we agree last; between them the points of the agenda. */
    private List<Step> steps(TalkOnPaper talk) {
        List<Step> steps = new ArrayList<>();
        LocalTime at = talk.from().orElseThrow();
        steps.add(new Step(
                at, texts.get("paper.invitation.begin", talk.pupil().name().spoken())));
        at = at.plusMinutes(MINUTES_TO_BEGIN);
        for (AgendaItem item : talk.preparation().shared().agenda()) {
            steps.add(new Step(at, item.text()));
            at = at.plusMinutes(item.minutes());
        }
        steps.add(new Step(at, texts.get("paper.invitation.end")));
        return steps;
    }

    private Contact contact(TalkOnPaper talk) {
        LocalDate today = papers.desk().today();
        LocalDate before = talk.talk().moment().on().minusDays(ANSWER_DAYS_BEFORE);
        return new Contact(
                talk.leadName(),
                talk.school().phone(),
                texts.get("paper.invitation.hours"),
                before.isAfter(today) ? before : talk.talk().moment().on());
    }
}
