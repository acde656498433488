package nl.driehoek.ui.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import nl.driehoek.document.PageImages;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.service.AgreementFixture;
import nl.driehoek.service.PagePictures;
import nl.driehoek.service.PaperCopy;
import nl.driehoek.service.PaperPrinting;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.PaperResult;
import nl.driehoek.service.PrintResult;
import nl.driehoek.service.PrintWish;
import nl.driehoek.service.SchoolSettings;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.FakeFiles;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.OnTheSpotTasks;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperModelTest extends FxTest {

    @TempDir
    Path folder;

    private AgreementFixture school;
    private final List<String> printed = new ArrayList<>();
    private List<String> printers = List.of();
    private PrintResult outcome = new PrintResult.Printed(2);

    @BeforeEach
    void open() throws IOException {
        school = new AgreementFixture(Files.createDirectory(folder.resolve("store")));
    }

    @AfterEach
    void close() {
        school.close();
    }

    private PaperTools tools() {
        return new PaperTools(
                school.papers(),
                new PagePictures(new PageImages()),
                new Printers(),
                new SchoolSettings(school.test().marleen()),
                school.test().marleen().clock());
    }

    private PaperModel model() {
        return new PaperModel(tools(), new OnTheSpotTasks(), Texts.dutch(), PaperModel.SMALL);
    }

    private static PaperRequest request(Stored<Agreement> stored) {
        return new PaperRequest.OfAgreement(stored.value().id(), stored.value().version());
    }

    @Test
    void pagesTurnAndStopAtBothEnds() {
        PaperModel model = model();
        model.show(request(school.issued()));
        var first =
                assertInstanceOf(PaperState.Page.class, model.stateProperty().get());
        assertEquals(1, first.page());
        model.turn(-1);
        assertEquals(1, ((PaperState.Page) model.stateProperty().get()).page());
        for (int turn = 0; turn < 5; turn++) {
            model.turn(1);
        }
        assertEquals(first.pages(), ((PaperState.Page) model.stateProperty().get()).page());
    }

    @Test
    void anotherRecipientHasAnotherSheetAndStaysChosen() {
        Stored<Agreement> issued = school.issued();
        PaperModel model = model();
        model.show(request(issued));
        byte[] first = model.paper().orElseThrow().pdf();
        PaperCopy daniel = model.copies().get(1);
        model.copyProperty().set(daniel);
        assertFalse(java.util.Arrays.equals(first, model.paper().orElseThrow().pdf()));
        assertEquals(1, model.notes().size());
        model.show(request(issued));
        assertEquals(daniel.recipient(), model.copyProperty().get().recipient());
    }

    @Test
    void aDraftThatLacksSomethingSaysWhatToDo() {
        Agreement proposed = school.proposed();
        Stored<Agreement> draft = AgreementFixture.saved(school.agreements().save(proposed, 0));
        PaperModel model = model();
        model.show(request(draft));
        var nothing =
                assertInstanceOf(PaperState.Nothing.class, model.stateProperty().get());
        assertTrue(nothing.words().contains("Schrijf minstens 1 afspraak op."), nothing.words());
    }

    @Test
    void aMissingPhoneNumberIsFilledInOnTheSpotAndTheInvitationAppears() {
        SchoolSettings settings = new SchoolSettings(school.test().marleen());
        settings.savePhone("");
        onFx(() -> {
            TestContext test = new TestContext();
            new PaperPreview(test.context(), tools(), new FakeFiles())
                    .open(new PaperRequest.OfInvitation(AgreementFixture.TALK));
            DialogCard preview = test.dialogs.opened().getFirst();
            press(preview, "Nummer invullen");
            DialogCard ask = test.dialogs.opened().get(1);
            layout(new StackPane(ask), Room.BASE);
            ScreenWalk.each(ask, node -> {
                if (node instanceof TextField field) {
                    field.setText("030 123 45 67");
                }
            });
            press(ask, "Nummer bewaren");
            assertEquals(List.of(), test.tasks.failures());
            assertTrue(shows(preview, "1 van "), "the page is there");
        });
        assertEquals("030 123 45 67", settings.school().value().phone());
    }

    private static boolean shows(DialogCard card, String words) {
        boolean[] found = new boolean[1];
        layout(new StackPane(card), Room.BASE);
        ScreenWalk.each(card, node -> {
            if (node instanceof javafx.scene.control.Labeled labeled
                    && labeled.getText().startsWith(words)) {
                found[0] = true;
            }
        });
        return found[0];
    }

    @Test
    void withoutAPrinterItSaysSoAndOffersSaving() {
        PrintModel model = new PrintModel(tools().printing(), new OnTheSpotTasks(), Texts.dutch());
        model.look();
        assertTrue(model.withoutProperty().get());
        assertTrue(model.toldProperty().get().contains("opslaan als pdf"));
    }

    @Test
    void whatWasPrintedIsNotedAndWhatWasNotIsNot() {
        printers = List.of("Lerarenkamer");
        var paper = assertInstanceOf(PaperResult.Made.class, paper()).paper();
        PrintModel model = new PrintModel(tools().printing(), new OnTheSpotTasks(), Texts.dutch());
        model.look();
        List<String> noted = new ArrayList<>();
        PrintJob job = new PrintJob(() -> List.of(paper.pdf()), () -> noted.add("noted"));
        model.print(job, false, () -> noted.add("done"));
        assertEquals(List.of("noted", "done"), noted);
        outcome = new PrintResult.Failed("document.print.failed");
        model.print(job, false, () -> noted.add("done"));
        assertEquals(2, noted.size());
        assertTrue(model.toldProperty().get().startsWith("Afdrukken is niet gelukt."));
        assertEquals(List.of("Lerarenkamer 1x1", "Lerarenkamer 1x1"), printed);
    }

    @Test
    void theSheetsOfAllRecipientsArePrintedAsOneJob() {
        printers = List.of("Lerarenkamer");
        PaperRequest request = request(school.issued());
        List<PaperCopy> copies = school.papers().copies(request);
        var shown = assertInstanceOf(PaperResult.Made.class, school.papers().paper(request, copies.getFirst()))
                .paper();
        PrintModel model = new PrintModel(tools().printing(), new OnTheSpotTasks(), Texts.dutch());
        model.look();
        List<String> done = new ArrayList<>();
        PrintJob job = new PrintSheets(request, shown, copies.getFirst(), copies).job(tools(), true);
        model.print(job, false, () -> done.add("done"));
        assertEquals(List.of("done"), done);
        assertTrue(copies.size() > 1);
        assertEquals(List.of("Lerarenkamer " + copies.size() + "x1"), printed);
        assertEquals(
                copies.size(),
                job.pdfs().get().stream()
                        .map(java.util.Arrays::hashCode)
                        .distinct()
                        .count());
    }

    private PaperResult paper() {
        PaperRequest request = request(school.issued());
        return school.papers().paper(request, school.papers().copies(request).getFirst());
    }

    @Test
    void savingWritesTheVeryBytesThatWereKept() {
        Stored<Agreement> issued = school.issued();
        Path file = folder.resolve("Onze afspraken over Zoë.pdf");
        FakeFiles files = new FakeFiles().choosing(file);
        onFx(() -> {
            TestContext test = new TestContext();
            PaperPreview preview = new PaperPreview(test.context(), tools(), files);
            preview.open(request(issued));
            press(test.dialogs.opened().getFirst(), "Opslaan als pdf");
        });
        assertEquals(List.of("Onze afspraken over Zoë, versie 1.pdf"), files.proposed());
        var kept = (PaperResult.Made) school.papers()
                .paper(request(issued), school.papers().copies(request(issued)).getFirst());
        assertArrayEquals(kept.paper().pdf(), read(file));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidAndNothingIsLost() {
        Stored<Agreement> issued = school.issued();
        onFx(() -> {
            TestContext test = new TestContext();
            PaperPreview preview =
                    new PaperPreview(test.context(), tools(), new FakeFiles().choosing(folder.resolve("weg/blad.pdf")));
            preview.open(request(issued));
            DialogCard card = test.dialogs.opened().getFirst();
            press(card, "Opslaan als pdf");
            List<String> words = new ArrayList<>();
            layout(new StackPane(card), Room.BASE);
            ScreenWalk.each(card, node -> {
                if (node instanceof javafx.scene.control.Labeled labeled) {
                    words.add(labeled.getText());
                }
            });
            assertTrue(words.contains(Texts.dutch().get("paper.save.failed")), words.toString());
            assertEquals(List.of(), test.tasks.failures());
        });
    }

    private static void press(DialogCard card, String words) {
        layout(new StackPane(card), Room.BASE);
        ScreenWalk.each(card, node -> {
            if (node instanceof Button button && words.equals(button.getText())) {
                button.fire();
            }
        });
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private final class Printers implements PaperPrinting {
        @Override
        public List<String> printers() {
            return printers;
        }

        @Override
        public Optional<String> usual() {
            return Optional.empty();
        }

        @Override
        public PrintResult print(List<byte[]> pdfs, PrintWish wish, IntConsumer progress, BooleanSupplier stopped) {
            progress.accept(1);
            printed.add(wish.printer() + " " + pdfs.size() + "x" + wish.copies());
            return outcome;
        }
    }
}
