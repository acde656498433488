package nl.driehoek.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.driehoek.app.AppContext;
import nl.driehoek.app.Doorkeeper;
import nl.driehoek.app.wiring.SchoolScope;
import nl.driehoek.service.Entry;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.vault.KdfPolicy;

/** The whole application without a screen: it is walked through and pictured from the thread of the tour. */
final class TourStage implements AutoCloseable {

    private final WatchedTasks tasks = new WatchedTasks();
    private final Path pictures;
    private final Theme theme;
    private final AppContext app;
    private final Doorkeeper keeper;
    private final Stage stage;

    /** Opens the application on the data in {@code data}; its pictures go to the folder {@code pictures}. */
    TourStage(Texts texts, Clock clock, Path data, KdfPolicy policy, Path pictures) throws Exception {
        this.pictures = pictures;
        startToolkit();
        theme = onScreen(Theme::new);
        app = onScreen(() -> new AppContext(texts, theme, tasks, clock, data, policy));
        keeper = onScreen(() -> new Doorkeeper(app, () -> {}));
        stage = onScreen(Stage::new);
        onScreen(() -> {
            theme.lessMotionProperty().set(true);
            keeper.start();
            app.window().open(stage);
            stage.setMaximized(false); // the pictures have sizes of their own
            stage.setX(0); // so that layers over it have room
            stage.setY(0);
            return null;
        });
    }

    /** Without a window system: this must be said before the toolkit starts, and does nothing when it runs already. */
    private static void startToolkit() throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> ready = new CompletableFuture<>();
        try {
            Platform.startup(() -> ready.complete(null));
        } catch (IllegalStateException _) {
            ready.complete(null); // it runs already
        }
        ready.get();
        Platform.setImplicitExit(false);
    }

    /** From now on the application is pointed at {@code file}. */
    void pick(Path file) throws Exception {
        onScreen(() -> {
            app.pickWith(new TourFiles(file));
            return null;
        });
    }

    /** Shows the place of work of a school that was just set up or opened. */
    void enter(Entry.Entered entered) throws Exception {
        onScreen(() -> {
            keeper.opening();
            keeper.entered(entered);
            return null;
        });
        settle();
    }

    /** Locks, and waits for the front door. */
    void lock() throws Exception {
        onScreen(() -> {
            keeper.lock();
            return null;
        });
        settle();
    }

    SchoolScope scope() {
        return keeper.scope().orElseThrow();
    }

    boolean shows(Target target) {
        return scope().screens().shows(target);
    }

    /** Goes to {@code target} and gives the words that are on the screen then. */
    String go(Target target) throws Exception {
        onScreen(() -> {
            scope().context().navigator().go(target);
            return null;
        });
        settle();
        return words();
    }

    /** Presses {@code code} where the focus is, with Ctrl when {@code control}. */
    void key(KeyCode code, boolean control) throws Exception {
        onScreen(() -> {
            Node owner = front().getFocusOwner();
            Node on = owner == null ? front().getRoot() : owner;
            Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            return null;
        });
        settle();
    }

    /** Types {@code words} into the field that has the focus. */
    void type(String words) throws Exception {
        onScreen(() -> {
            if (front().getFocusOwner() instanceof TextInputControl input) {
                input.replaceSelection(words);
            } else {
                throw new IllegalStateException("no field has the focus");
            }
            return null;
        });
        settle();
    }

    /** Goes to the field that is called {@code field} and types {@code words}. */
    void type(String field, String words) throws Exception {
        onScreen(() -> {
            TourNodes.field(front().getRoot(), field).requestFocus();
            return null;
        });
        type(words);
    }

    /** Presses the button that says {@code verb}. */
    void press(String verb) throws Exception {
        onScreen(() -> {
            TourNodes.button(front().getRoot(), verb).fire();
            return null;
        });
        settle();
    }

    /** Makes the window look as {@code look} says. */
    void look(Look look) throws Exception {
        onScreen(() -> {
            theme.appearanceProperty().set(look.appearance());
            theme.textPercentProperty().set(look.textPercent());
            stage.setWidth(look.width());
            stage.setHeight(look.height());
            return null;
        });
        settle();
    }

    /** Pictures the window as it is now, looking as {@code look} says. */
    void picture(String name, Look look) throws Exception {
        look(look);
        Image image = onScreen(() -> TourPicture.of(scene()));
        try {
            PngFile.write(image, pictures.resolve(name + look.ending() + ".png"));
        } catch (IOException e) {
            throw new IllegalStateException("picture not written", e);
        }
    }

    /** Everything one can read now: on the layer in front, or else in the window. */
    String words() throws Exception {
        return onScreen(() -> TourNodes.words(front().getRoot()));
    }

    /** Waits until what was begun has ended, and lays the screen out. */
    private void settle() throws Exception {
        for (int round = 0; round < 3; round++) {
            tasks.await();
            onScreen(() -> {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
                return null;
            });
        }
        if (tasks.failure().isPresent()) {
            throw new IllegalStateException(
                    "something unexpected", tasks.failure().get());
        }
    }

    private Scene front() {
        return TourPicture.layer().map(Window::getScene).orElse(scene());
    }

    private Scene scene() {
        return app.window().scene();
    }

    private <T> T onScreen(Callable<T> work) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        tasks.onScreen(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    @Override
    public void close() throws Exception {
        onScreen(() -> {
            stage.hide();
            return null;
        });
        if (keeper.scope().isPresent()) {
            lock();
        }
        tasks.close();
    }
}
