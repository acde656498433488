package nl.driehoek.ui.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.ScannedPaper;
import nl.driehoek.ui.Dropping;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan that is added finds its own agreement, and is never moved without asking. */
class ScanMarkScreenTest extends FxTest {

    @TempDir
    Path folder;

    private AgreementStage stage;
    private Stored<Agreement> chosen;
    private Stored<Agreement> other;
    private Path scan;

    @BeforeEach
    void open() throws IOException {
        stage = new AgreementStage(Files.createDirectory(folder.resolve("store")));
        chosen = stage.school.issued();
        other = stage.school.issued();
        scan = ScannedPaper.of(file(other), 1, 1, stage.school.test().marleen(), folder.resolve("scan.jpg"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    @Requirement("AG-03")
    void aScanOfAnotherAgreementIsPutThereWhenTheUserSaysSo() {
        stage.files.choosing(scan);
        onFx(() -> {
            TestContext test = new TestContext();
            AgreementActs acts = new AgreementActs(
                    test.context(), stage.services(), stage.preview(test.context()), stage.pictures(), stage.files);
            new ScanCard(acts).open(file(chosen), 1);
            DialogCard first = test.dialogs.opened().getLast();
            press(first, "Bestand kiezen");
            assertTrue(words(first).stream().anyMatch(line -> line.startsWith("Dit lijkt een ander blad")));
            press(first, "Daar toevoegen");
            DialogCard second = test.dialogs.opened().getLast();
            assertTrue(
                    words(second).contains(TEXTS.get("agreement.mark.right")),
                    words(second).toString());
            press(second, "Scan bewaren");
            assertEquals(List.of(), test.tasks.failures());
        });
        assertEquals(List.of(), file(chosen).scansOf(1));
        assertEquals(1, file(other).scansOf(1).size());
    }

    @Test
    void aScanThatIsDroppedOnTheRegisterFindsItsAgreement() {
        onFx(() -> {
            TestContext test = new TestContext();
            AgreementsView register = stage.screens(test.context())
                    .register(Optional.of(chosen.value().id()));
            Scene scene = layout(register, Room.BASE);
            assertTrue(Dropping.files(scene.lookup(".agreement-list"), scan));
            DialogCard card = test.dialogs.opened().getLast();
            assertTrue(
                    words(card).contains(TEXTS.get("agreement.mark.right")),
                    words(card).toString());
            press(card, "Scan bewaren");
            assertEquals(List.of(), test.tasks.failures());
        });
        assertEquals(1, file(other).scansOf(1).size());
    }

    @Test
    void aScanThatIsDroppedOnTheDetailOfItsAgreementIsLookedAt() {
        onFx(() -> {
            TestContext test = new TestContext();
            AgreementsView register = stage.screens(test.context())
                    .register(Optional.of(other.value().id()));
            Scene scene = layout(register, Room.BASE);
            assertTrue(Dropping.files(scene.lookup(".agreement-detail"), scan));
            assertEquals(1, test.dialogs.opened().size());
            assertTrue(words(test.dialogs.opened().getLast()).contains(TEXTS.get("agreement.mark.right")));
        });
    }

    private AgreementFile file(Stored<Agreement> agreement) {
        return stage.school.agreements().find(agreement.value().id()).orElseThrow();
    }

    private static void press(DialogCard card, String words) {
        nodes(card, ButtonBase.class).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static List<String> words(DialogCard card) {
        return nodes(card, Labeled.class).stream().map(Labeled::getText).toList();
    }

    private static <T> List<T> nodes(DialogCard card, Class<T> kind) {
        if (card.getScene() == null) {
            layout(new StackPane(card), Room.BASE);
        } else {
            settle(card.getScene());
        }
        List<T> found = new ArrayList<>();
        ScreenWalk.each(card, node -> {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        });
        return found;
    }
}
