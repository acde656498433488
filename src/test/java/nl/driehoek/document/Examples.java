package nl.driehoek.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.driehoek.document.AgreementContent.Closing;
import nl.driehoek.document.AgreementContent.Signer;
import nl.driehoek.document.AgreementContent.Talk;
import nl.driehoek.document.Commitment.Decides;

/** Invented people and documents for the tests. */
final class Examples {

    static final SheetCode CODE = new SheetCode("K7M39QT2");
    static final SchoolHead SCHOOL =
            new SchoolHead("Basisschool De Wilgenhof", "Lindelaan 4, 1234 AB Dorpstad · 012 345 67 89");
    static final PupilName ELIF = new PupilName("Elif", "Elif Yıldız");
    static final LocalDate TALK = LocalDate.of(2026, 11, 12);
    static final LocalDate NEXT = LocalDate.of(2026, 12, 17);
    static final LocalTime AT = LocalTime.of(15, 15);
    static final List<String> PARENTS =
            List.of("Çağla Yıldız", "Łukasz Wiśniewski", "Nguyễn Thị Minh Anh", "İbrahim Şahin-Öztürk");
    static final Glossary GLOSSARY = new Glossary(List.of(
            new Glossary.Entry(
                    "intern begeleider",
                    "Een collega op school. Zij denkt mee over wat een kind nodig heeft om te leren."),
            new Glossary.Entry("groene kaart", "Een kaart die Elif op tafel legt als zij rust nodig heeft."),
            new Glossary.Entry("OPP", "Het plan voor de extra hulp op school.")));

    private Examples() {}

    static AgreementDocument agreement() {
        Talk talk = new Talk(
                TALK,
                "op school",
                List.of(
                        new Attendee("Çağla Yıldız", "moeder"),
                        new Attendee("Łukasz Wiśniewski", "vader"),
                        new Attendee("Renée d’Ancona", "leerkracht"),
                        new Attendee("Nguyễn Thị Minh Anh", "intern begeleider")),
                "");
        AgreementContent content = new AgreementContent(
                ELIF,
                Version.first(TALK),
                talk,
                "Elif komt met plezier naar school. Zij helpt andere kinderen. Thuis leest zij vaak voor.",
                commitments().subList(0, 3),
                Optional.empty(),
                new Closing(NEXT, AT, signers().subList(0, 3)));
        return new AgreementDocument(SCHOOL, content, Glossary.EMPTY, copy(1, TypeSize.NORMAL));
    }

    static AgreementDocument longAgreement() {
        Talk talk = new Talk(
                TALK,
                "op school",
                List.of(
                        new Attendee("Çağla Yıldız", "moeder"),
                        new Attendee("Łukasz Wiśniewski", "vader"),
                        new Attendee("Elif zelf", "het laatste kwartier"),
                        new Attendee("Renée d’Ancona", "leerkracht"),
                        new Attendee("Nguyễn Thị Minh Anh", "intern begeleider")),
                "Wat heeft Elif nodig om na de pauze weer rustig te beginnen?");
        AgreementContent content = new AgreementContent(
                ELIF,
                secondVersion(),
                talk,
                "Elif komt met plezier naar school. Zij helpt andere kinderen. Thuis leest zij elke avond voor aan"
                    + " haar broertje. In de bus zit zij rustig naast Noor. Haar ouders bellen elkaar elke zondag over"
                    + " de week. Dat helpt Elif, zegt zij zelf.",
                commitments(),
                Optional.of(views()),
                new Closing(NEXT, AT, signers()));
        return new AgreementDocument(SCHOOL, content, GLOSSARY, copy(2, TypeSize.NORMAL));
    }

    static Version secondVersion() {
        return new Version(
                2,
                LocalDate.of(2026, 11, 19),
                Optional.of(new Version.Replaced(
                        TALK,
                        List.of(4),
                        List.of(new Version.Change(2, "de dag is nu donderdag")),
                        List.of("Elif belt zelf naar huis."))));
    }

    static DifferingViews views() {
        return new DifferingViews(
                List.of(
                        new DifferingViews.View(
                                "Vader", "Ik wil liever dat Elif na de pauze meteen begint. Anders mist zij te veel."),
                        new DifferingViews.View(
                                "School", "Vijf minuten rust geeft Elif daarna een langere tijd aandacht.")),
                "Wij doen het vier weken zo. Daarna beslissen wij opnieuw.");
    }

    /** The same agreement in large type. */
    static AgreementDocument large(AgreementDocument document) {
        return new AgreementDocument(
                document.school(),
                document.content(),
                document.glossary(),
                copy(document.copy().number(), TypeSize.LARGE));
    }

    static Copy copy(int number, TypeSize size) {
        return new Copy(PARENTS.get(number - 1), number, CODE, size);
    }

    static List<Signer> signers() {
        return List.of(
                new Signer("Çağla Yıldız", "moeder van Elif"),
                new Signer("Łukasz Wiśniewski", "vader van Elif"),
                new Signer("Renée d’Ancona", "leerkracht groep 5"),
                new Signer("Elif Yıldız", "leerling"),
                new Signer("Nguyễn Thị Minh Anh", "intern begeleider"),
                new Signer("İbrahim Şahin-Öztürk", "stiefvader van Elif"),
                new Signer("Aafke van ’t Hof", "schoolleider"),
                new Signer("Żaneta Gżegżółka", "orthopedagoog"));
    }

    static List<Commitment> commitments() {
        String renee = "Renée d’Ancona";
        return List.of(
                commitment(
                        "Elif krijgt elke ochtend een planning met plaatjes.",
                        "vanaf maandag 16 november",
                        Decides.SCHOOL,
                        renee),
                commitment(
                        "De leerkracht belt u elke vrijdag na 15.00 uur. Ook als de week goed ging.",
                        "vanaf vrijdag 20 november",
                        Decides.UNSAID,
                        renee),
                commitment(
                        "Op schooldagen gaat Elif om half acht naar bed.",
                        "vanaf vandaag",
                        Decides.PARENTS,
                        "Çağla Yıldız",
                        "Łukasz Wiśniewski"),
                commitment(
                        "Na de pauze mag Elif eerst vijf minuten lezen in de leeshoek. Daarna begint zij met de les.",
                        "vanaf maandag 23 november",
                        Decides.SCHOOL,
                        renee),
                commitment(
                        "Elif legt haar groene kaart op tafel als zij even stil wil zijn. Niemand vraagt haar dan"
                                + " iets.",
                        "vanaf maandag 16 november",
                        Decides.UNSAID,
                        "Elif",
                        renee),
                commitment(
                        "De intern begeleider kijkt twee keer mee in de groep. Zij let op wat helpt na de pauze. Zij"
                                + " vertelt u daarna wat zij heeft gezien.",
                        "tussen 23 november en 4 december",
                        Decides.SCHOOL,
                        "Nguyễn Thị Minh Anh"),
                commitment(
                        "De school stuurt elk verslag aan beide ouders, op dezelfde dag.",
                        "vanaf vandaag",
                        Decides.UNSAID,
                        "Nguyễn Thị Minh Anh"),
                commitment(
                        "Vader neemt het boek van de leeshoek mee naar huis op vrijdag. Elif leest dan ook bij hem.",
                        "vanaf vrijdag 20 november",
                        Decides.PARENTS,
                        "Łukasz Wiśniewski"));
    }

    static Commitment commitment(String what, String when, Decides decides, String... who) {
        return new Commitment(what, List.of(who), when, decides);
    }

    static List<Commitment> commitments(int count) {
        return IntStream.range(0, count).mapToObj(i -> commitments().get(i % 8)).toList();
    }
}
