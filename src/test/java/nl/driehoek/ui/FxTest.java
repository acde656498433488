package nl.driehoek.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.theme.Theme;
import org.junit.jupiter.api.BeforeAll;

/** Base of tests that lay out nodes: starts the headless toolkit once and runs code on its thread. */
public abstract class FxTest {

    /** The Dutch words. */
    protected static final Texts TEXTS = Texts.dutch();

    private static final long PATIENCE_SECONDS = 60;
    private static Theme theme;

    @BeforeAll
    protected static void startToolkit() {
        start();
    }

    /** Starts the headless toolkit; for programs that draw pictures. */
    protected static synchronized void start() {
        if (theme != null) {
            return;
        }
        CompletableFuture<Void> ready = new CompletableFuture<>();
        try {
            Platform.startup(() -> ready.complete(null));
        } catch (IllegalStateException _) {
            ready.complete(null); // a robot test started it before us
        }
        await(ready);
        Platform.setImplicitExit(false);
        theme = onFx(Theme::new);
    }

    /** The theme of the tests; use it on the JavaFX thread. */
    protected static Theme theme() {
        return theme;
    }

    /** Runs {@code work} on the JavaFX thread and gives its answer; what it throws is thrown here. */
    protected static <T> T onFx(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Runnable run = () -> {
            try {
                answer.complete(work.call());
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        };
        if (Platform.isFxApplicationThread()) {
            run.run();
        } else {
            Platform.runLater(run);
        }
        return await(answer);
    }

    /** Runs {@code work} on the JavaFX thread and waits for it. */
    protected static void onFx(Runnable work) {
        Void nothing = onFx(() -> {
            work.run();
            return null;
        });
        assert nothing == null;
    }

    /** {@code root} in a styled scene of the size of {@code room}, laid out. Call it on the JavaFX thread. */
    protected static Scene layout(Parent root, Room room) {
        theme.textPercentProperty().set(room.textPercent());
        Scene scene = new Scene(root, room.width(), room.height());
        theme.style(scene);
        settle(scene);
        return scene;
    }

    /** Gives a scene that exists the size of {@code room} and lays it out. */
    protected static void layoutAt(Scene scene, Room room) {
        theme.textPercentProperty().set(room.textPercent());
        Parent root = scene.getRoot();
        root.resize(room.width(), room.height());
        settle(scene);
    }

    /** Applies the sheets and lays out again, after a change. */
    protected static void settle(Scene scene) {
        for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw sneaky(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
        throw (E) failure;
    }
}
