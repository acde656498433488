package nl.driehoek.ui.pupil;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.contact.Channel;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.contact.Tone;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.FollowUp;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ContactAgreement;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.Emphasis;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.FamilySituation;
import nl.driehoek.domain.family.HelpBridge;
import nl.driehoek.domain.family.InformationAmount;
import nl.driehoek.domain.family.Interpreter;
import nl.driehoek.domain.family.LanguageNeeds;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.family.Possibilities;
import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.family.RoleNotes;
import nl.driehoek.domain.family.RoleProfile;
import nl.driehoek.domain.pupil.ChildPicture;
import nl.driehoek.domain.pupil.PictureNote;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Schooling;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.pupil.Strengths;
import nl.driehoek.domain.pupil.Travel;
import nl.driehoek.domain.pupil.TravelKind;
import nl.driehoek.domain.pupil.WhatWorks;
import nl.driehoek.domain.school.Address;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.GroupKind;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.service.Desk;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.TestDesk;
import nl.driehoek.store.ConversationRepository;

/** A small invented school with the family of Zoë, for tests and pictures. */
public final class ExampleSchool {

    /** The pupil the pictures are about. */
    public final PupilId zoe;

    /** The pupil's brother, who shares Hanneke. */
    public final PupilId daan;

    /** A pupil without parents. */
    public final PupilId alone;

    /** The pupil's mother. */
    public final ParentId hanneke;

    private final PupilCare care;
    private final Desk desk;
    private final GroupId egels;
    private final GroupId reigers;
    private final GroupId bevers;

    /** Fills the store of {@code care}. */
    public ExampleSchool(PupilCare care) {
        this.care = care;
        this.desk = care.desk();
        egels = group("4 De Egels", Set.of());
        reigers = group("5/6 De Reigers", Set.of(TestDesk.JOOST.id()));
        bevers = group("8 De Bevers", Set.of());
        pupil("Ismaël", "el", "Aouragh", egels, "4");
        pupil("Renée", "d’", "Ancona", bevers, "8");
        pupil("Fleur", "ter", "Beek", bevers, "8");
        alone = pupil("Noor", "de", "Wit", reigers, "6");
        zoe = pupil("Zoë", "van den", "Berg", reigers, "6");
        daan = pupil("Daan", "van den", "Berg", egels, "4");
        for (String name : List.of(
                "Søren|van ’t|Hooft-O’Neill",
                "Łukasz||Kowalski",
                "Minh||Nguyễn",
                "Jan-Pieter|in ’t|Veld",
                "Nina|de|Wit",
                "Çağla||Yıldız-Öztürk")) {
            String[] parts = name.split("\\|");
            PupilId id = pupil(parts[0], parts[1], parts[2], reigers, "5");
            note(id, "2026-10-20", Tone.GOOD_NEWS, "Goed gewerkt vandaag", List.of());
            note(id, "2026-11-02", Tone.NEUTRAL, "Fiets blijft staan", List.of());
        }
        hanneke = parent(
                "Hanneke",
                "",
                "Vermeulen",
                "06-12345678",
                agreement(
                        "Bellen",
                        "ma, di en do na 16.00 uur",
                        "Samen uitnodigen. Ieder een eigen verslag. Bij iets ernstigs bellen we eerst de ouder bij wie"
                                + " Zoë die dag is."),
                Relation.MOTHER,
                "",
                Authority.YES);
        ParentId daniel = parent(
                "Daniël",
                "van den",
                "Berg",
                "06-87654321",
                agreement("Mailen, bij zorg altijd bellen", "vr vrij", ""),
                Relation.FATHER,
                "",
                Authority.YES);
        parent(
                "Sjoerd",
                "de",
                "Boer",
                "06-11112222",
                agreement("Haalt op woensdag", "", ""),
                Relation.STEP_PARENT,
                "partner moeder",
                Authority.NO);
        care.families().link(new ParentLink(daan, hanneke, Relation.MOTHER, "", Custody.of(Authority.UNKNOWN), 0));
        contacts(daniel);
        picture();
        profile();
    }

    private static ContactAgreement agreement(String channel, String times, String together) {
        return new ContactAgreement(
                channel,
                times,
                "",
                "Joost Brouwer",
                "elke 2 weken",
                InformationAmount.MUCH,
                Emphasis.WELLBEING,
                together);
    }

    private GroupId group(String name, Set<ColleagueId> teachers) {
        GroupId id = care.groups().newId();
        care.groups().add(new Group(id, name, GroupKind.HOME, Optional.empty(), new SchoolYear(2026), teachers));
        return id;
    }

    private PupilId pupil(String callName, String prefix, String surname, GroupId group, String year) {
        PupilId id = care.pupils().newId();
        Schooling schooling = new Schooling(
                Optional.of(group),
                Set.of(),
                YearGroup.parse(year),
                "",
                Optional.of(LocalDate.of(2026, 8, 24)),
                Optional.empty());
        care.pupils()
                .add(new Pupil(
                        id,
                        PersonName.of(callName, prefix, surname),
                        Optional.of(LocalDate.of(2017, 3, 8)),
                        Sex.UNKNOWN,
                        schooling,
                        new Travel(TravelKind.ALONE, Optional.empty(), ""),
                        FamilySituation.CO_PARENTING,
                        Optional.empty()));
        return id;
    }

    private ParentId parent(
            String callName,
            String prefix,
            String surname,
            String phone,
            ContactAgreement agreement,
            Relation relation,
            String words,
            Authority authority) {
        ParentId id = care.families().newId();
        ParentSheet sheet = new ParentSheet(
                ParentSheet.SCHEMA,
                new Possibilities("ma, wo en vr", "na 16.00 uur", "met de fiets", "Daan komt mee"),
                LanguageNeeds.NONE,
                Interpreter.NONE,
                agreement,
                callName + " en u");
        ContactDetails details = new ContactDetails(
                List.of(phone),
                callName.toLowerCase(java.util.Locale.ROOT).replace("ë", "e") + "@voorbeeld.example",
                new Address("Lindelaan 4", "1234 AB", "Dorpstad"));
        care.families()
                .add(new FamilyMember(
                        new Parent(id, PersonName.of(callName, prefix, surname), details, sheet),
                        new ParentLink(zoe, id, relation, words, Custody.of(authority), 0)));
        return id;
    }

    private void contacts(ParentId daniel) {
        Participant mother = who(hanneke, "Hanneke Vermeulen");
        Participant father = who(daniel, "Daniël van den Berg");
        note(zoe, "2026-09-01", Tone.NEUTRAL, "Kennismaking met de groep", List.of(mother));
        note(zoe, "2026-09-08", Tone.CONCERN, "Ruzie bij het klimrek", List.of(mother, father));
        note(zoe, "2026-09-11", Tone.GOOD_NEWS, "Zoë las voor aan groep 3", List.of(father));
        note(zoe, "2026-09-24", Tone.GOOD_NEWS, "Klokkijken lukt", List.of(mother));
        note(zoe, "2026-09-27", Tone.NEUTRAL, "Spullen voor gym", List.of(mother));
        note(zoe, "2026-10-02", Tone.CONCERN, "Niet meegespeeld", List.of(father));
        note(zoe, "2026-10-07", Tone.GOOD_NEWS, "Samen een toren gebouwd", List.of(mother, father));
        talk("2026-10-12", "Perspectiefgesprek", true, List.of(mother, father));
        note(zoe, "2026-10-21", Tone.GOOD_NEWS, "Huisbezoek: Zoë liet haar konijn zien", List.of(mother));
        note(zoe, "2026-11-05", Tone.CONCERN, "Na de pauze 20 minuten op de gang", List.of(mother));
        note(zoe, "2026-11-10", Tone.NEUTRAL, "Gesprek van 17 november afgesproken", List.of(father));
        note(zoe, "2026-11-13", Tone.GOOD_NEWS, "Zoë hielp een nieuwe klasgenoot met rekenen", List.of(mother, father));
        talk("2026-11-17", "Rustig beginnen na de pauze", false, List.of(mother, father));
    }

    private static Participant who(ParentId parent, String name) {
        return new Participant(
                PartyKind.PARENT, Optional.of(parent.value()), name, "ouder", "", Attendance.PRESENT, Optional.empty());
    }

    private void note(PupilId pupil, String day, Tone tone, String subject, List<Participant> who) {
        Nature nature = new Nature(
                Situation.PHONE_OR_MESSAGE, tone, Initiative.SCHOOL, Formality.INFORMAL, Channel.PHONE, false);
        Optional<FollowUp> promise = tone == Tone.CONCERN && day.startsWith("2026-11")
                ? Optional.of(new FollowUp("Gesprek aanbieden", Optional.empty(), false))
                : Optional.empty();
        save(pupil, nature, Moment.on(LocalDate.parse(day)), subject, who, Map.of(), promise);
    }

    private void talk(String day, String subject, boolean done, List<Participant> who) {
        Nature nature =
                new Nature(Situation.CYCLE, Tone.NEUTRAL, Initiative.SCHOOL, Formality.FORMAL, Channel.MEETING, true);
        Moment moment = new Moment(
                LocalDate.parse(day), Optional.of(LocalTime.of(14, 30)), Optional.of(LocalTime.of(15, 15)), "lokaal 6");
        Map<Step, StepState> steps = done
                ? Map.of(Step.PREPARE, StepState.DONE, Step.TALK, StepState.DONE, Step.REPORT, StepState.DONE)
                : Map.of();
        save(zoe, nature, moment, subject, who, steps, Optional.empty());
    }

    private void save(
            PupilId pupil,
            Nature nature,
            Moment moment,
            String subject,
            List<Participant> who,
            Map<Step, StepState> steps,
            Optional<FollowUp> promise) {
        Conversation conversation = new Conversation(
                new ConversationId(desk.ids().next()),
                pupil,
                nature,
                moment,
                subject,
                desk.me().id(),
                who,
                steps,
                promise);
        ConversationRepository conversations = new ConversationRepository(desk.json());
        desk.store().write(desk.me().id(), writing -> conversations.save(writing, Act.CREATED, conversation, 0));
    }

    /** Adds {@code count} more contacts about Zoë, two a day backwards from 1 September. */
    public void manyContacts(int count) {
        List<Participant> who = new ArrayList<>(List.of(who(hanneke, "Hanneke Vermeulen")));
        for (int at = 0; at < count; at++) {
            Tone tone = Tone.values()[at % Tone.values().length];
            String day = LocalDate.of(2026, 11, 12).minusDays(at / 5).toString();
            note(zoe, day, tone, "Contact nummer " + at, who);
        }
    }

    private void picture() {
        LocalDate october = LocalDate.of(2026, 10, 12);
        care.pupils()
                .savePicture(
                        new ChildPicture(
                                ChildPicture.SCHEMA,
                                zoe,
                                Optional.of(new PictureNote(
                                        "Leest graag. Wordt rustig van 10 minuten alleen. Praat aan tafel honderduit.",
                                        "Hanneke en Daniël",
                                        october)),
                                Optional.of(new PictureNote(
                                        "Rekent snel en helpt anderen. Na de pauze is starten lastig als het druk is"
                                                + " op de gang.",
                                        "Joost Brouwer",
                                        LocalDate.of(2026, 11, 9))),
                                Optional.of(new PictureNote(
                                        "Als ik eerst even mag lezen, kan ik daarna weer werken.", "Zoë", october)),
                                new Strengths(
                                        "Rekenen en uitleggen",
                                        "Konijnen, boeken",
                                        "Drukte op de gang",
                                        "Een rustige start"),
                                List.of(
                                        new WhatWorks(
                                                true,
                                                new PictureNote("10 minuten alleen met een boek", "Hanneke", october)),
                                        new WhatWorks(
                                                false, new PictureNote("Meteen praten na een ruzie", "Zoë", october)))),
                        0);
    }

    private void profile() {
        Optional<LocalDate> november = Optional.of(LocalDate.of(2026, 11, 3));
        RoleProfile profile = RoleProfile.empty(hanneke, zoe)
                .with(
                        ProfileRole.INVOLVED,
                        new RoleNotes(
                                "“Zoë mag van ons allebei houden. Ik slik het in als ze papa mist.”",
                                "Niet laten kiezen. Over beide huizen praten als iets gewoons.",
                                "Rapport en uitnodiging gaan naar beide adressen. 2 werkjes met moeder- en vaderdag.",
                                november,
                                "Marleen ten Hoeve"))
                .with(
                        ProfileRole.EDUCATOR,
                        new RoleNotes(
                                "“Geen scherm voor het eten. Ze mag met Noor naar school fietsen.”",
                                "Dit besluit respecteren en aan Zoë uitleggen: bij mama is dat de regel.",
                                "Stap voor stap meer vrijheid: tot de kerst met Noor, daarna een dag alleen.",
                                november,
                                "Marleen ten Hoeve"))
                .with(
                        ProfileRole.EXPERT,
                        new RoleNotes(
                                "“Na drukte helpt 10 minuten alleen zijn. Niet praten, wel een boek.”",
                                "Eerst rust aanbieden, dan pas vragen stellen. Haar kennis naast onze toets leggen.",
                                "Rustplek bij het raam. Joost schrijft 2 weken op wat helpt en belt vrijdag.",
                                Optional.of(LocalDate.of(2026, 10, 12)),
                                "Joost Brouwer"))
                .with(
                        ProfileRole.HELP_SEEKER,
                        new RoleNotes(
                                "“Het is veel, 2 banen en alles regelen. Ik wil er met iemand over praten.”",
                                "Luisteren en een brug slaan. Niet zelf oplossen.",
                                "Met toestemming gebeld met het jeugdteam. De eerste afspraak is op 24 november.",
                                november,
                                "Marleen ten Hoeve"))
                .with(new HelpBridge(
                        "Zoë merkt dat mama moe is.", "Jeugdteam Dorpstad", "", true, "Afspraak 24 november"))
                .discussed(LocalDate.of(2026, 11, 3));
        care.profiles().save(profile, 0);
    }

    /** An id that is in no store. */
    public static UUID nobody() {
        return new UUID(9, 9);
    }
}
