package nl.driehoek.ui.conversation;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.coach.words.DutchSpelling;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.conversation.AgendaItem;
import nl.driehoek.domain.conversation.AgendaNote;
import nl.driehoek.domain.conversation.Answered;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Expectation;
import nl.driehoek.domain.conversation.Feasibility;
import nl.driehoek.domain.conversation.Focus;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.InternalPart;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.RoomCheck;
import nl.driehoek.domain.conversation.SharedPart;
import nl.driehoek.domain.conversation.TellBack;
import nl.driehoek.domain.conversation.Voice;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.service.Talk;
import nl.driehoek.service.TestDesk;
import nl.driehoek.service.TestFamily;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.contact.ContactDesk;

/** The talk of the pictures in a real store: Zoë with Hanneke and Daniël, about starting after the break. */
public final class TalkScene implements AutoCloseable {

    private final TestDesk store;
    private final TestFamily family;
    private final ContactDesk desk;
    private final ConversationId talk;
    private final List<PaperRequest> asked = new ArrayList<>();

    /** The scene in {@code folder}. */
    public TalkScene(java.nio.file.Path folder) {
        store = new TestDesk(folder);
        family = new TestFamily(store.marleen());
        desk = ContactDesk.of(store.marleen(), Texts.dutch());
        family.agreement("10 minuten lezen", Optional.empty(), AgreementStatus.ISSUED);
        talk = family.talk();
    }

    /** The services of Marleen. */
    public ContactDesk desk() {
        return desk;
    }

    /** The family. */
    public TestFamily family() {
        return family;
    }

    /** The services of Joost. */
    public ContactDesk joost() {
        return ContactDesk.of(store.joost(), Texts.dutch());
    }

    /** Nothing of other features but the meelezer, and note of the sheets that are asked for. */
    TalkParts reading() {
        Optional<ReadingAlong> reading =
                Optional.of(new ReadingAlong(() -> Coaching.COACH, desk.desk(), Texts.dutch()));
        return new TalkParts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(asked::add),
                reading);
    }

    /** The real coach, made when the first test needs it. */
    private static final class Coaching {
        static final RuleCoach COACH = RuleCoach.complete(DutchDictionary.load(), DutchSpelling.load());
    }

    /** Which sheets were asked for, in order. */
    List<PaperRequest> asked() {
        return asked;
    }

    /** The talk. */
    public ConversationId talk() {
        return talk;
    }

    /** How the talk stands now. */
    public Talk now() {
        return desk.talks().open(talk).orElseThrow();
    }

    /** Fills the preparation as in the picture. */
    public TalkScene prepared() {
        Preparation sheet = now().preparation().value();
        List<AgendaItem> agenda = new ArrayList<>(sheet.shared().agenda());
        agenda.addFirst(new AgendaItem("Na het buitenspelen", 20, Initiative.SCHOOL, Optional.empty()));
        agenda.addFirst(new AgendaItem("Wat gaat goed", 5, Initiative.SCHOOL, Optional.empty()));
        agenda.addLast(new AgendaItem("Volgende keer", 5, Initiative.PARENT, Optional.empty()));
        SharedPart shared = new SharedPart(
                GoalKind.QUESTION,
                "Hoe zorgen we samen dat Zoë na het buitenspelen rustig weer kan beginnen?",
                "Ze rekent snel en legt het rustig uit aan wie het nog niet snapt.",
                "Jullie kwamen allebei naar de inloop en oefenen thuis klokkijken.",
                List.of(
                        new Expectation(PartyKind.PARENT, "Dat we bellen vóórdat het misgaat.", Feasibility.CAN, ""),
                        new Expectation(PartyKind.PARENT, "Extra hulp in de klas, elke dag.", Feasibility.DISCUSS, ""),
                        new Expectation(PartyKind.STAFF, "Horen wat thuis helpt.", Feasibility.CAN, ""),
                        new Expectation(PartyKind.STAFF, "Eén afspraak om te proberen.", Feasibility.CAN, "")),
                "Ik wil eerst even lezen.",
                agenda);
        InternalPart internal = new InternalPart(
                "Fijn dat jullie er samen zijn. Joost vertelt eerst wat hij Zoë zag doen.",
                "Dat vader minder wil dan moeder.",
                Optional.of(Focus.FEELING),
                Set.of(RoomCheck.NEXT_TO_EACH_OTHER, RoomCheck.NOT_OPPOSITE, RoomCheck.QUIET, RoomCheck.SPACE_AND_TIME),
                "",
                Set.of(),
                Set.of());
        desk.sheets()
                .savePreparation(
                        new Preparation(1, talk, shared, internal, Optional.empty()),
                        now().preparation().revision());
        return this;
    }

    /** A preparation that parents would find hard to read. */
    public TalkScene hardToRead() {
        Preparation sheet = now().preparation().value();
        SharedPart shared = new SharedPart(
                GoalKind.QUESTION,
                "Hoe kunnen wij de concentratie van Zoë optimaliseren, zodat zij na het buitenspelen frequent en"
                        + " adequaat aan het werk gaat en de OPP-doelen haalt?",
                "Ze participeert in de kring.",
                "",
                List.of(
                        new Expectation(PartyKind.PARENT, "Extra hulp in de klas.", Feasibility.CANNOT, "Geen fte."),
                        new Expectation(PartyKind.STAFF, "Er wordt geoefend.", Feasibility.CAN, "")),
                "",
                sheet.shared().agenda());
        desk.sheets()
                .savePreparation(
                        new Preparation(1, talk, shared, sheet.internal(), Optional.empty()),
                        now().preparation().revision());
        return this;
    }

    /** As many parents as {@code names}, in the place of those who came; some have long names. */
    TalkScene withParents(List<String> names) {
        List<Participant> before = now().conversation().value().participants();
        List<Participant> after = new ArrayList<>();
        names.forEach(name -> after.add(new Participant(
                PartyKind.PARENT, Optional.empty(), name, "ouder", "", Attendance.EXPECTED, Optional.empty())));
        before.stream().filter(person -> person.kind() != PartyKind.PARENT).forEach(after::add);
        desk.talks().people(talk, before, after);
        return this;
    }

    /** Everybody was there, and the report is written as in the picture; {@code all} also the pupil’s part. */
    public TalkScene reported(boolean all) {
        for (int place = 0; place < 5; place++) {
            desk.talks().attended(talk, place, Attendance.PRESENT);
        }
        Report sheet = now().report().value();
        List<String> told = List.of(
                "Hanneke ziet dat Zoë thuis rustig wordt van 10 minuten alleen.",
                "Daniël hoort graag vrijdag hoe het gaat, zodat hij in het weekend kan aansluiten.",
                all ? "“Eerst even lezen, dan lukt het wel.” Zoë wil zelf kiezen welk boek." : "",
                "Joost bespreekt de rustplek elke dag. In de klas herhaalt hij de regels voor na de pauze.",
                "Marleen kijkt één keer mee.");
        List<Voice> voices = new ArrayList<>();
        for (Voice voice : sheet.voices()) {
            voices.add(new Voice(voice.kind(), voice.person(), voice.name(), told.get(voices.size()), ""));
        }
        NextTalk again = all
                ? new NextTalk.Planned(new Moment(
                        TestFamily.DAY.plusDays(28), Optional.of(LocalTime.of(15, 30)), Optional.empty(), ""))
                : new NextTalk.Open();
        Report full = new Report(
                1,
                talk,
                Answered.YES,
                "Een rustplek bij het raam, 5 minuten lezen. Proberen tot 15 december.",
                "Zoë legt rekenen rustig uit aan anderen. Daniël en Hanneke oefenen thuis klokkijken.",
                voices,
                new TellBack(
                        "Zoë krijgt een plek om te lezen. School belt vrijdag.",
                        "Ouders vertellen Zoë thuis dat dit mag."),
                again,
                List.of(),
                List.of(new AgendaNote("Na het buitenspelen", true, "Lezen helpt. Zoë kiest zelf het boek.")),
                "");
        desk.sheets().saveReport(full, now().report().revision());
        return this;
    }

    /** Confirms the report. */
    public TalkScene confirmed() {
        desk.sheets().confirm(talk, now().report().revision());
        return this;
    }

    /** The time zone of the desk. */
    public ZoneId zone() {
        return desk.clock().getZone();
    }

    @Override
    public void close() {
        store.close();
    }
}
