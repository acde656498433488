package nl.driehoek.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.document.InvitationDocument.Guest;
import nl.driehoek.document.InvitationDocument.Step;
import nl.driehoek.document.ReportContent.Told;

/** Invented invitations, reports and sheets around the talk of {@link Examples}. */
final class TalkExamples {

    private static final String QUESTION = "Wat heeft Elif nodig om na de pauze weer rustig te beginnen?";

    private TalkExamples() {}

    static ReportDocument report(int parents, TypeSize size) {
        List<Attendee> present = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (String parent : Examples.PARENTS.subList(0, parents)) {
            present.add(new Attendee(parent, "ouder"));
            told.add(new Told(
                    parent,
                    "ouder",
                    "Elif is na school vaak moe. Zij wil dan eerst alleen zijn op haar kamer. Daarna vertelt zij graag."
                            + " Kan de klas na de pauze stiller zijn?"));
        }
        present.add(new Attendee("Elif", "het laatste kwartier"));
        present.add(new Attendee("Renée d’Ancona", "leerkracht"));
        told.add(new Told("Elif Yıldız", "leerling", "“Buiten is het leuk. Daarna is het te druk in mijn hoofd.”"));
        told.add(new Told(
                "Renée d’Ancona",
                "leerkracht",
                "Elif begint na de pauze drie van de vijf dagen later dan de groep. Zij loopt dan rond. Met een"
                        + " planning op tafel begon zij vorige week vier keer meteen."));
        told.add(new Told(
                "Nguyễn Thị Minh Anh",
                "intern begeleider",
                "Ik heb twee keer meegekeken. Ik zag dat Elif rustig werd in de leeshoek. Ik wil dit samen met"
                        + " u uitproberen."));
        ReportContent content = new ReportContent(
                Examples.ELIF,
                Version.first(LocalDate.of(2026, 11, 16)),
                new ReportContent.Talk(
                        Examples.TALK, Examples.AT, LocalTime.of(16, 5), "op school", "de ouders", present, List.of()),
                new ReportContent.Findings(
                        QUESTION,
                        "Vijf minuten rust in de leeshoek en een planning met plaatjes.",
                        "Wij proberen dit vier weken.",
                        "Elif komt met plezier naar school. Zij helpt andere kinderen. Thuis leest zij elke avond voor"
                                + " aan haar broertje."),
                told,
                Examples.commitments().subList(0, 3),
                new ReportContent.Closing(
                        "De school geeft Elif rust na de pauze. Wij zorgen voor een vaste bedtijd.",
                        "U wilt dat de klas na de pauze stiller is. Wij zoeken uit hoe dat kan.",
                        Optional.of(new ReportContent.Next(Examples.NEXT, Examples.AT, "op school"))));
        return new ReportDocument(
                Examples.SCHOOL,
                content,
                new ReportDocument.Distribution(
                        LocalDate.of(2026, 11, 16),
                        List.of(
                                new ReportDocument.Sending("Çağla Yıldız", "op papier"),
                                new ReportDocument.Sending("Łukasz Wiśniewski", "op papier"))),
                Examples.GLOSSARY,
                Examples.copy(1, size));
    }

    static InvitationDocument invitation(int otherParents, TypeSize size) {
        List<Guest> guests = new ArrayList<>();
        for (String parent : Examples.PARENTS.subList(1, 1 + otherParents)) {
            guests.add(new Guest(parent, "ouder van Elif", true));
        }
        guests.add(new Guest("Elif", "komt het laatste kwartier erbij", false));
        guests.add(new Guest("Renée d’Ancona", "leerkracht van groep 5. Zij leidt het gesprek.", false));
        guests.add(
                new Guest("Nguyễn Thị Minh Anh", "intern begeleider. Zij denkt mee over wat Elif nodig heeft.", false));
        List<Step> steps = List.of(
                new Step(LocalTime.of(15, 15), "Koffie of thee. Wat gaat er goed?"),
                new Step(LocalTime.of(15, 25), "Wat ziet u thuis? Wat zien wij op school?"),
                new Step(LocalTime.of(15, 40), "Wat wil Elif zelf?"),
                new Step(LocalTime.of(15, 45), "Wat spreken wij af? En wanneer praten wij weer?"));
        return new InvitationDocument(
                Examples.SCHOOL,
                Examples.ELIF,
                new InvitationDocument.Addressee(
                        "Çağla Yıldız",
                        "moeder van Elif",
                        List.of("Mevrouw Çağla Yıldız", "Merelstraat 18", "1234 CD Dorpstad"),
                        "Beste mevrouw Yıldız,"),
                new InvitationDocument.Letter(
                        "Dorpstad",
                        LocalDate.of(2026, 11, 2),
                        List.of("Renée d’Ancona", "Nguyễn Thị Minh Anh"),
                        InvitationDocument.Window.USUAL,
                        size),
                new InvitationDocument.Appointment(
                        Examples.TALK,
                        Examples.AT,
                        LocalTime.of(16, 0),
                        "op school, in de ouderkamer naast de hoofdingang"),
                new InvitationDocument.Programme(QUESTION, guests, steps),
                new InvitationDocument.Contact(
                        "Renée d’Ancona",
                        "012 345 67 89",
                        "op werkdagen tussen 15.00 en 16.30 uur",
                        LocalDate.of(2026, 11, 9)));
    }

    static PreparationDocument preparation(int otherParents, TypeSize size) {
        List<Attendee> present = new ArrayList<>();
        for (String parent : Examples.PARENTS.subList(1, 1 + otherParents)) {
            present.add(new Attendee(parent, "ouder"));
        }
        present.add(new Attendee("Elif", "het laatste kwartier"));
        present.add(new Attendee("Renée d’Ancona", "leerkracht"));
        present.add(new Attendee("Nguyễn Thị Minh Anh", "intern begeleider"));
        return new PreparationDocument(
                Examples.SCHOOL,
                Examples.ELIF,
                "Çağla Yıldız",
                new PreparationDocument.Occasion(Examples.TALK, Examples.AT, "op school", QUESTION, present),
                List.of("Elif zit sinds 1 oktober vooraan. Wij vragen u of dit helpt"),
                List.of(
                        "Wat gaat er goed met Elif? Waar bent u trots op?",
                        "Wat ziet u thuis, vooral na school?",
                        "Wat helpt Elif als zij moe of boos is?",
                        "Wat wilt u graag van de school?",
                        "Wat zegt Elif zelf? Wat wil zij?",
                        "Wat wilt u ons vragen?"),
                size);
    }

    static NvcDocument nvc() {
        return nvc(
                new NvcDocument.Side(
                        "Dinsdag stond u om 8.25 uur in de klas. U zei: “Jullie doen niets.” Drie kinderen keken om.",
                        "Ik schrok. Ik was ook onzeker.",
                        "Rust in de groep. Samen zoeken naar wat helpt.",
                        "Wilt u met mij om 15.00 uur praten, zonder de kinderen erbij?"),
                new NvcDocument.Side(
                        "Elif kwam maandag thuis met een kapotte jas. U hoorde dat van een andere moeder, niet van"
                                + " ons.",
                        "Bent u boos? Of misschien ook bezorgd?",
                        "Wilt u duidelijkheid? Zekerheid dat Elif veilig is?",
                        "Wilt u dat ik u voortaan bel voordat Elif thuis is?"));
    }

    static NvcDocument nvc(NvcDocument.Side me, NvcDocument.Side you) {
        return new NvcDocument(
                "Renée d’Ancona",
                LocalDate.of(2026, 11, 10),
                "moeder van Elif",
                "voorval van 9 november",
                me,
                you,
                new NvcDocument.Notes(
                        "Fijn dat u er bent. Ik wil graag begrijpen hoe maandag voor u was. Mag ik ook vertellen wat ik"
                                + " zag?",
                        ""));
    }

    static RecoveryDocument recovery() {
        return new RecoveryDocument(
                "Basisschool De Wilgenhof",
                LocalDate.of(2026, 8, 24),
                List.of("K7M3", "9QT2", "XW4H", "BR6N", "P8CD", "3VFJ", "Z5YG", "A2EK"));
    }
}
