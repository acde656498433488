package nl.driehoek.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.house.Requirement;
import nl.driehoek.ui.Dropping;
import nl.driehoek.ui.FakeFiles;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.navigation.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Requirement("PT-11")
class ImportViewTest extends FxTest {

    @TempDir
    Path folder;

    private TestContext test;
    private ImportFixture fixture;
    private final FakeFiles files = new FakeFiles();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void everyStepIsNamedUncutAndDutch(Room room) {
        onFx(() -> {
            Scene scene = show(room);
            assertGood(scene, "choosing");
            fixture.model.open(fixture.file("las-export-windows1252.csv"));
            assertGood(scene, "naming");
            fixture.model.open(fixture.file("edexml-2.1-gebreken.xml"));
            assertGood(scene, "checking");
            fixture.model.carryOut();
            assertGood(scene, "finished");
            fixture.model.undo();
            assertGood(scene, "taken back");
            assertEquals(List.of(), test.tasks.failures());
        });
    }

    @Test
    void byKeyboardFromFileToTakenOverAndBack() {
        onFx(() -> {
            Scene scene = show(Room.BASE);
            files.choosing(fixture.file("edexml-2.1-gebreken.xml"));
            button(scene, "Bestand kiezen").fire();
            settle(scene);
            ListView<?> list = list(scene);
            assertEquals(
                    "8 leerlingen overnemen",
                    button(scene, "leerlingen overnemen").getText());
            press(list, KeyCode.DIGIT1);
            settle(scene);
            assertEquals(
                    "9 leerlingen overnemen",
                    button(scene, "leerlingen overnemen").getText());
            list.getSelectionModel().select(3);
            press(list, KeyCode.DOWN);
            press(list, KeyCode.SPACE);
            settle(scene);
            assertEquals(
                    "8 leerlingen overnemen",
                    button(scene, "leerlingen overnemen").getText());
            button(scene, "leerlingen overnemen").fire();
            settle(scene);
            button(scene, "Naar leerlingen").fire();
            assertEquals(List.of(new Target.Pupils()), test.navigator.visited());
            button(scene, "Terugdraaien").fire();
            settle(scene);
            assertTrue(button(scene, "Bestand kiezen").isVisible());
            assertEquals(List.of(), test.tasks.failures());
        });
    }

    @Test
    void choosingAMeaningKeepsTheRestOfThePageInPlace() {
        onFx(() -> {
            Scene scene = show(Room.BASE);
            fixture.model.open(fixture.file("las-export-windows1252.csv"));
            settle(scene);
            List<ComboBox> boxes = nodes(scene.getRoot(), ComboBox.class);
            assertTrue(button(scene, "Verder naar de controle").isDisabled());
            fixture.model.name(draft -> draft.mean(19, draft.meanings().indexOf("Ouder 3: taal die het best gaat")));
            fixture.model.name(draft -> draft.meanM(Sex.GIRL));
            button(scene, "Ze staan goed").fire();
            settle(scene);
            assertEquals(boxes, nodes(scene.getRoot(), ComboBox.class));
            button(scene, "Verder naar de controle").fire();
            settle(scene);
            assertEquals(
                    "11 leerlingen overnemen",
                    button(scene, "leerlingen overnemen").getText());
        });
    }

    @Test
    void aFileThatIsDroppedIsReadAsIfItWasChosen() {
        onFx(() -> {
            Scene scene = show(Room.BASE);
            assertFalse(Dropping.files(scene.getRoot()), "nothing was dragged");
            assertTrue(Dropping.files(
                    button(scene, "Bestand kiezen").getParent(), fixture.file("edexml-2.1-gebreken.xml")));
            settle(scene);
            assertEquals(
                    "8 leerlingen overnemen",
                    button(scene, "leerlingen overnemen").getText());
            assertEquals(List.of(), files.titles());
        });
    }

    @Test
    void nothingListensOnceTheScreenIsGone() {
        onFx(() -> {
            Scene scene = show(Room.BASE);
            ImportView view = (ImportView) scene.getRoot();
            scene.setRoot(new StackPane());
            assertEquals(0, view.openSubscriptions());
        });
    }

    private Scene show(Room room) {
        test = new TestContext(room);
        fixture = new ImportFixture(folder.resolve(room.name()), test.tasks);
        return layout(new ImportView(test.context(), fixture.model, files), room);
    }

    private static void assertGood(Scene scene, String step) {
        settle(scene);
        assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()), step + ": without a name");
        assertEquals(List.of(), ScreenWalk.english(scene.getRoot()), step + ": English");
        assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()), step + ": cut");
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static ListView<?> list(Scene scene) {
        return nodes(scene.getRoot(), ListView.class).getFirst();
    }

    private static Button button(Scene scene, String words) {
        return nodes(scene.getRoot(), Button.class).stream()
                .filter(button -> button.getText() != null && button.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Node> List<T> nodes(Parent root, Class<T> kind) {
        List<T> found = new ArrayList<>();
        ScreenWalk.each(root, node -> {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        });
        return found;
    }
}
