package nl.driehoek.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import nl.driehoek.app.wiring.SchoolScope;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.vault.KdfPolicy;

/**
 * The whole application without a stage: its window, its lock and the files a user would point at. Every act hops to the
 * thread of the screen by itself.
 */
final class AppStage extends FxTest implements FilePicker {

    final WorkerTasks tasks = new WorkerTasks();
    final AppContext app;
    final Doorkeeper keeper;
    Optional<Path> picked = Optional.empty();
    int exits;
    private Stage window;

    private AppStage(Path folder, Clock clock) {
        app = new AppContext(
                Texts.dutch(), theme(), tasks, clock, folder, KdfPolicy.STANDARD.withNewSlots(KdfPolicy.FLOOR));
        theme().lessMotionProperty().set(true);
        app.pickWith(this);
        keeper = new Doorkeeper(app, () -> exits++);
        keeper.start();
    }

    /** Starts the application on the data in {@code folder}. */
    static AppStage start(Path folder, Clock clock) {
        return onFx(() -> new AppStage(folder, clock));
    }

    /** Opens the window of the application, for keys. */
    void openWindow() {
        onFx(() -> {
            window = new Stage(StageStyle.UNDECORATED);
            app.window().open(window);
            window.setMaximized(false); // the screen of the tests is small and square
        });
        size(Room.BASE);
    }

    /** Gives the open window the size and the letters of {@code room}. */
    void size(Room room) {
        onFx(() -> {
            theme().textPercentProperty().set(room.textPercent());
            window.setWidth(room.width());
            window.setHeight(room.height());
        });
        atRest();
    }

    /** Closes the window that {@link #openWindow} opened. */
    void closeWindow() {
        onFx(window::close);
    }

    /** Locks, as Ctrl L does. */
    void lock() {
        onFx(keeper::lock);
        lay();
    }

    /** Closes the window. */
    void leave() {
        onFx(keeper::leave);
        lay();
    }

    /** What the open school is made of. */
    SchoolScope scope() {
        return keeper.scope().orElseThrow();
    }

    /** Goes to {@code target}. */
    void go(Target target) {
        onFx(() -> scope().context().navigator().go(target));
        lay();
    }

    /** Presses {@code code} on the node {@code on}. */
    void key(Node on, KeyCode code) {
        onFx(() -> Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        lay();
    }

    /** The first visible node that {@code wanted} holds for. */
    Optional<Node> find(Predicate<Node> wanted) {
        lay();
        return onFx(() -> {
            List<Node> found = new ArrayList<>();
            ScreenWalk.each(scene().getRoot(), node -> {
                if (wanted.test(node)) {
                    found.add(node);
                }
            });
            return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
        });
    }

    Scene scene() {
        return app.window().scene();
    }

    /** Everything one can read on the screen, top to bottom. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        lay();
        onFx(() -> ScreenWalk.each(scene().getRoot(), node -> {
            if (node instanceof javafx.scene.text.Text text
                    && !text.getStyleClass().contains("icon")
                    && !text.getText().isBlank()) {
                words.add(text.getText());
            }
        }));
        return words;
    }

    boolean shows(String words) {
        return words().stream().anyMatch(line -> line.contains(words));
    }

    /** Waits for work in the background and for what it shows, then lays everything out. */
    void lay() {
        int before;
        do {
            before = tasks.begun();
            tasks.await();
            onFx(() -> {
                scene().getRoot().resize(scene().getWidth(), scene().getHeight());
                settle(scene());
            });
        } while (tasks.begun() > before);
    }

    /** Waits until the window that is open shows what happened: what a pulse moves, the focus too, has its place. */
    void atRest() {
        lay();
        CountDownLatch drawn = new CountDownLatch(2);
        Runnable pulse = () -> {
            drawn.countDown();
            Platform.requestNextPulse();
        };
        onFx(() -> {
            scene().addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
        });
        try {
            if (!drawn.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing was drawn");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        onFx(() -> scene().removePostLayoutPulseListener(pulse));
        lay();
    }

    /** Presses the button with {@code verb}. */
    void press(String verb) {
        ButtonBase button = (ButtonBase)
                find(node -> node instanceof ButtonBase one && one.getText().equals(verb) && !one.isDisabled())
                        .orElseThrow(() -> new AssertionError("no button “" + verb + "” among " + words()));
        onFx(button::fire);
        lay();
    }

    /** Types into the field with the accessible name {@code name}. */
    void type(String name, String text) {
        TextInputControl field = (TextInputControl)
                find(node -> node instanceof TextInputControl input && name.equals(input.getAccessibleText()))
                        .orElseThrow(() -> new AssertionError("no field “" + name + "” among " + words()));
        onFx(() -> {
            field.clear();
            field.replaceText(0, field.getLength(), text);
        });
        lay();
    }

    /** Opens the example school from the first screen. */
    void example() {
        open("start-example");
        press("Voorbeeldschool openen");
    }

    /** Opens the row with the id {@code id}. */
    void open(String id) {
        key(find(node -> id.equals(node.getId())).orElseThrow(), KeyCode.ENTER);
    }

    @Override
    public Optional<Path> open(String title, String kind, String... endings) {
        return picked;
    }

    @Override
    public Optional<Path> save(String title, String name, String kind, String... endings) {
        return picked;
    }

    @Override
    public Optional<Path> folder(String title) {
        return picked;
    }
}
