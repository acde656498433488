package nl.driehoek.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.driehoek.ui.common.form.DateField;
import nl.driehoek.ui.common.form.WordGroup;
import nl.driehoek.ui.common.form.WordPicker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PopupTest extends FxTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T12:00:00Z"), ZoneOffset.UTC);

    private Stage stage;

    private void open(Parent root) {
        theme().textPercentProperty().set(100);
        stage = new Stage();
        Scene scene = new Scene(root, 900, 600);
        theme().style(scene);
        stage.setScene(scene);
        stage.show();
        settle(scene);
    }

    @AfterEach
    void close() {
        onFx(() -> {
            if (stage != null) {
                stage.close();
            }
        });
    }

    private static Scene popup() {
        Scene scene = Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getScene();
        settle(scene);
        return scene;
    }

    private static void assertGood(Scene scene) {
        assertFalse(scene.getStylesheets().isEmpty(), "popups take the sheets of their window");
        assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()), "without a name");
        assertEquals(List.of(), ScreenWalk.english(scene.getRoot()), "English");
        assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()), "cut");
    }

    private static void fire(Parent root, String accessibleText) {
        List<Button> found = new ArrayList<>();
        ScreenWalk.each(root, (Node node) -> {
            if (node instanceof Button button
                    && (accessibleText.equals(button.getAccessibleText()) || accessibleText.equals(button.getText()))) {
                found.add(button);
            }
        });
        found.getFirst().fire();
    }

    @Test
    void theCalendarIsDutchAndGivesTheChosenDay() {
        SimpleObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
        onFx(() -> open(new VBox(new DateField(TEXTS, CLOCK, date))));
        onFx(() -> {
            fire(stage.getScene().getRoot(), "Kalender openen");
            assertGood(popup());
            Snapshot.write(popup(), Path.of("target/gallery/calendar.png"));
            fire(popup().getRoot(), "woensdag 18 november 2026");
        });
        assertEquals(LocalDate.of(2026, 11, 18), date.get());
    }

    @Test
    void theWordPickerIsNamedAndGivesWhatWasChosen() {
        List<String> words = new ArrayList<>();
        WordPicker picker = onFx(() -> new WordPicker(
                TEXTS,
                "Wat voel je?",
                List.of(
                        new WordGroup("Iets wat voor mij telt, krijgt nu geen plek", List.of("bezorgd", "moe", "boos")),
                        new WordGroup("Iets wat voor mij telt, krijgt ruimte", List.of("blij", "rustig"))),
                words::addAll));
        onFx(() -> open(new VBox(new Button("Gevoelens"))));
        onFx(() -> {
            picker.showUnder(stage.getScene().getRoot().lookup(".button"));
            assertGood(popup());
            ((javafx.scene.control.ToggleButton) popup().getRoot().lookup(".word-chip")).fire();
            settle(popup());
            Snapshot.write(popup(), Path.of("target/gallery/words.png"));
            fire(popup().getRoot(), "Invoegen");
        });
        assertEquals(List.of("bezorgd"), words);
    }
}
