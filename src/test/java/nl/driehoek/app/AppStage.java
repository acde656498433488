package nl.driehoek.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.ScreenTasks;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.vault.KdfPolicy;

/** The whole application without a stage: its window, its lock and the files a user would point at. */
final class AppStage implements FilePicker {

    final ScreenTasks tasks = new ScreenTasks();
    final AppContext app;
    final Doorkeeper keeper;
    Optional<Path> picked = Optional.empty();
    int exits;

    AppStage(Path folder, Theme theme, Clock clock) {
        app = new AppContext(
                Texts.dutch(), theme, tasks, clock, folder, KdfPolicy.STANDARD.withNewSlots(KdfPolicy.FLOOR));
        theme.lessMotionProperty().set(true);
        app.pickWith(this);
        keeper = new Doorkeeper(app, () -> exits++);
        keeper.start();
    }

    Scene scene() {
        return app.window().scene();
    }

    /** Everything one can read on the screen, top to bottom. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        lay();
        ScreenWalk.each(scene().getRoot(), node -> {
            if (node instanceof javafx.scene.text.Text text
                    && !text.getStyleClass().contains("icon")
                    && !text.getText().isBlank()) {
                words.add(text.getText());
            }
        });
        return words;
    }

    boolean shows(String words) {
        return words().stream().anyMatch(line -> line.contains(words));
    }

    void lay() {
        scene().getRoot().resize(scene().getWidth(), scene().getHeight());
        for (int pass = 0; pass < 3; pass++) {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        }
    }

    /** Presses the button with {@code verb}. */
    void press(String verb) {
        lay();
        List<ButtonBase> found = new ArrayList<>();
        ScreenWalk.each(scene().getRoot(), node -> {
            if (node instanceof ButtonBase button && button.getText().equals(verb) && !button.isDisabled()) {
                found.add(button);
            }
        });
        if (found.isEmpty()) {
            throw new AssertionError("no button “" + verb + "” among " + words());
        }
        found.getLast().fire();
        lay();
    }

    /** Types into the field with the accessible name {@code name}. */
    void type(String name, String text) {
        lay();
        List<TextInputControl> found = new ArrayList<>();
        ScreenWalk.each(scene().getRoot(), node -> {
            if (node instanceof TextInputControl input && name.equals(input.getAccessibleText())) {
                found.add(input);
            }
        });
        if (found.isEmpty()) {
            throw new AssertionError("no field “" + name + "” among " + words());
        }
        TextInputControl field = found.getLast();
        field.clear();
        field.replaceText(0, field.getLength(), text);
        lay();
    }

    /** Opens the row with the id {@code id}. */
    void open(String id) {
        lay();
        Node row = scene().lookup("#" + id);
        javafx.event.Event.fireEvent(
                row,
                new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        javafx.scene.input.KeyCode.ENTER,
                        false,
                        false,
                        false,
                        false));
        lay();
    }

    @Override
    public Optional<Path> open(String title, String kind, String... endings) {
        return picked;
    }

    @Override
    public Optional<Path> save(String title, String name) {
        return picked;
    }

    @Override
    public Optional<Path> folder(String title) {
        return picked;
    }
}
