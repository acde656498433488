package nl.driehoek.ui.agreement;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.coach.words.DutchSpelling;
import nl.driehoek.document.PageImages;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.service.AgreementFixture;
import nl.driehoek.service.AgreementScans;
import nl.driehoek.service.Changes;
import nl.driehoek.service.Desk;
import nl.driehoek.service.IssueResult;
import nl.driehoek.service.PagePictures;
import nl.driehoek.service.PaperPrinting;
import nl.driehoek.service.PrintResult;
import nl.driehoek.service.PrintWish;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.service.SchoolSettings;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.FakeFiles;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.paper.PaperPreview;
import nl.driehoek.ui.paper.PaperTools;

/** The screens of agreements over a real store, with agreements in every state. */
final class AgreementStage implements AutoCloseable {

    final AgreementFixture school;
    final List<String> printed = new ArrayList<>();
    final FakeFiles files = new FakeFiles();
    List<String> printers = List.of();
    private final PagePictures pictures = new PagePictures(new PageImages());

    AgreementStage(Path folder) {
        school = new AgreementFixture(folder);
    }

    AgreementServices services() {
        Desk desk = school.test().marleen();
        return new AgreementServices(
                school.agreements(),
                school.issuing(),
                new AgreementScans(desk, new PageImages()),
                new Pupils(desk),
                new ReadingAlong(() -> Coaching.COACH, desk, Texts.dutch()),
                new Changes(desk),
                clock());
    }

    /** The real coach, made when the first test needs it. */
    private static final class Coaching {
        static final RuleCoach COACH = RuleCoach.complete(DutchDictionary.load(), DutchSpelling.load());
    }

    PagePictures pictures() {
        return pictures;
    }

    Clock clock() {
        return school.test().marleen().clock();
    }

    PaperTools tools() {
        return new PaperTools(
                school.papers(),
                pictures,
                new FakePrinting(),
                new SchoolSettings(school.test().marleen()),
                clock());
    }

    PaperPreview preview(ViewContext context) {
        return new PaperPreview(context, tools(), files);
    }

    AgreementScreens screens(ViewContext context) {
        return new AgreementScreens(context, services(), preview(context), pictures, files);
    }

    /** The agreement of the picture: five signers, each at another point, in its second version. */
    Stored<Agreement> conflict() {
        Stored<Agreement> first = school.issued();
        Stored<Agreement> next =
                AgreementFixture.saved(school.agreements().change(first, "De ouders vroegen om een andere dag."));
        Agreement five = next.value()
                .with(List.of(
                        next.value().parties().get(0),
                        next.value().parties().get(1),
                        party(PartyKind.PUPIL, "Zoë van den Berg", "leerling"),
                        next.value().parties().get(2),
                        party(PartyKind.STAFF, "Anouk de Ruiter", "schoolleider")));
        Stored<Agreement> draft = AgreementFixture.saved(school.agreements().save(five, next.revision()));
        IssueResult result = school.issuing().issue(draft, school.issuing().copies(draft.value()));
        Stored<Agreement> now = ((IssueResult.Issued) result).now();
        now = sign(now, 0, new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.empty()));
        now = sign(
                now,
                1,
                new Signing.DoesNotSign(
                        "Ik wil eerst weten wat school doet als het weer gebeurt.", LocalDate.of(2026, 11, 12)));
        now = sign(now, 2, new Signing.NotYet("Tekent donderdag in de klas"));
        now = sign(now, 3, new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.empty()));
        return sign(now, 4, new Signing.NotReached("2 keer gebeld", Optional.of(LocalDate.of(2026, 11, 30))));
    }

    private Stored<Agreement> sign(Stored<Agreement> now, int place, Signing signing) {
        return AgreementFixture.saved(school.agreements().sign(now, place, signing));
    }

    private static Party party(PartyKind kind, String name, String role) {
        return new Party(kind, Optional.of(UUID.randomUUID()), name, role, new Signing.NotYet(""));
    }

    @Override
    public void close() {
        school.close();
    }

    /** Printers as the test says; what is printed is remembered. */
    private final class FakePrinting implements PaperPrinting {
        @Override
        public List<String> printers() {
            return printers;
        }

        @Override
        public Optional<String> usual() {
            return printers.stream().findFirst();
        }

        @Override
        public PrintResult print(List<byte[]> pdfs, PrintWish wish, IntConsumer progress, BooleanSupplier stopped) {
            progress.accept(1);
            printed.add(wish.printer() + " " + pdfs.size() + "x" + wish.copies());
            return new PrintResult.Printed(1);
        }
    }
}
