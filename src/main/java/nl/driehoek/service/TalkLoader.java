package nl.driehoek.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.conversation.AgendaItem;
import nl.driehoek.domain.conversation.AgendaNote;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.conversation.Voice;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.store.AgreementRepository;
import nl.driehoek.store.ConversationRepository;
import nl.driehoek.store.SheetRepository;
import nl.driehoek.store.Writing;
import org.jooq.DSLContext;

/** Reads a talk with all its sheets, completes what stands there by itself, and keeps the steps in the store true. */
final class TalkLoader {

    private static final int AGREEMENT_MINUTES = 5;

    private final PupilAccess access;
    private final ConversationRepository conversations;
    private final AgreementRepository agreements;
    private final SheetRepository<Preparation> preparations;
    private final SheetRepository<Report> reports;

    TalkLoader(Desk desk) {
        this.access = new PupilAccess(desk);
        this.conversations = new ConversationRepository(desk.json());
        this.agreements = new AgreementRepository(desk.json());
        this.preparations = new SheetRepository<>(RecordKind.PREPARATION, Preparation.class, desk.json());
        this.reports = new SheetRepository<>(RecordKind.REPORT, Report.class, desk.json());
    }

    ConversationRepository conversations() {
        return conversations;
    }

    SheetRepository<Preparation> preparations() {
        return preparations;
    }

    SheetRepository<Report> reports() {
        return reports;
    }

    PupilAccess access() {
        return access;
    }

    /** The talk; empty when there is none or the colleague has no right to its pupil. */
    Optional<Talk> load(DSLContext sql, ConversationId id) {
        return conversations
                .find(sql, id)
                .flatMap(
                        found -> access.find(sql, found.value().pupil()).map(pupil -> talk(sql, found, pupil.value())));
    }

    /** Writes the state of the steps when it is another one than the store has. */
    void refreshSteps(Writing writing, ConversationId id) {
        load(writing.sql(), id).ifPresent(talk -> {
            Stored<Conversation> stored = talk.conversation();
            Map<Step, StepState> now = StepStates.of(talk);
            if (stored.value().talk() && !now.equals(stored.value().steps())) {
                conversations.save(writing, Act.CHANGED, stored.value().withSteps(now), stored.revision());
            }
        });
    }

    private Talk talk(DSLContext sql, Stored<Conversation> found, Pupil pupil) {
        Conversation conversation = found.value();
        ConversationId id = conversation.id();
        List<Agreement> own = agreements.of(sql, id).stream().map(Stored::value).toList();
        List<Agreement> earlier = earlier(sql, conversation);
        List<ReportVersion> versions = conversations.reportVersions(sql, id);
        Talk.Sheet<Preparation> preparation =
                preparation(preparations.find(sql, id.value(), Preparation.empty(id)), id, earlier);
        Talk.Sheet<Report> report = report(
                reports.find(sql, id.value(), Report.empty(id, List.of())), conversation, pupil, preparation.value());
        return new Talk(found, pupil, preparation, report, versions, own, earlier);
    }

    private List<Agreement> earlier(DSLContext sql, Conversation conversation) {
        return agreements.of(sql, conversation.pupil()).stream()
                .map(Stored::value)
                .filter(agreement -> agreement.status() == AgreementStatus.ISSUED)
                .filter(agreement -> !agreement.conversation().equals(Optional.of(conversation.id())))
                .toList();
    }

    /** Open agreements come onto the agenda by themselves, unless they were taken off on purpose. */
    private static Talk.Sheet<Preparation> preparation(
            Optional<Stored<Preparation>> stored, ConversationId id, List<Agreement> earlier) {
        Preparation sheet = stored.map(Stored::value).orElseGet(() -> Preparation.empty(id));
        List<AgendaItem> agenda = new ArrayList<>(sheet.shared().agenda());
        earlier.stream()
                .filter(agreement -> !sheet.internal().leftOut().contains(agreement.id()))
                .filter(agreement ->
                        agenda.stream().noneMatch(item -> item.agreement().equals(Optional.of(agreement.id()))))
                .map(agreement -> new AgendaItem(
                        agreement.text().title(), AGREEMENT_MINUTES, Initiative.SCHOOL, Optional.of(agreement.id())))
                .forEach(agenda::add);
        return new Talk.Sheet<>(
                sheet.withShared(sheet.shared().withAgenda(agenda)),
                stored.map(Stored::revision).orElse(0));
    }

    private static Talk.Sheet<Report> report(
            Optional<Stored<Report>> stored, Conversation conversation, Pupil pupil, Preparation preparation) {
        Report sheet = stored.map(Stored::value).orElseGet(() -> Report.empty(conversation.id(), List.of()));
        return new Talk.Sheet<>(
                sheet.withVoices(voices(sheet.voices(), conversation, pupil))
                        .withNotes(notes(sheet.notes(), preparation.shared().agenda())),
                stored.map(Stored::revision).orElse(0));
    }

    /** A section for everybody who takes part, parents first and each apart, and always one for the pupil. */
    static List<Voice> voices(List<Voice> written, Conversation conversation, Pupil pupil) {
        List<Voice> voices = new ArrayList<>();
        for (PartyKind kind : PartyKind.values()) {
            conversation.participants().stream()
                    .filter(person -> person.kind() == kind && kind != PartyKind.INTERPRETER)
                    .map(person -> new Voice(kind, person.person(), person.name(), "", ""))
                    .forEach(voices::add);
            if (kind == PartyKind.PUPIL && voices.stream().noneMatch(voice -> voice.kind() == kind)) {
                voices.add(new Voice(
                        kind, Optional.of(pupil.id().value()), pupil.name().full(), "", ""));
            }
        }
        voices.replaceAll(voice -> written.stream()
                .filter(known -> samePerson(known, voice))
                .findFirst()
                .orElse(voice));
        written.stream()
                .filter(Voice::settled)
                .filter(known -> voices.stream().noneMatch(voice -> samePerson(known, voice)))
                .forEach(voices::add);
        return List.copyOf(voices);
    }

    private static boolean samePerson(Voice one, Voice other) {
        boolean known = one.person().isPresent() && other.person().isPresent();
        return known ? one.person().equals(other.person()) : Objects.equals(one.name(), other.name());
    }

    private static List<AgendaNote> notes(List<AgendaNote> written, List<AgendaItem> agenda) {
        List<AgendaNote> notes = new ArrayList<>();
        for (AgendaItem item : agenda) {
            notes.add(written.stream()
                    .filter(note -> note.point().equals(item.text()))
                    .findFirst()
                    .orElseGet(() -> new AgendaNote(item.text(), false, "")));
        }
        written.stream()
                .filter(note -> note.done() || !note.note().isEmpty())
                .filter(note -> !notes.contains(note))
                .forEach(notes::add);
        return List.copyOf(notes);
    }
}
