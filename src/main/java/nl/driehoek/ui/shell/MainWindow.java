package nl.driehoek.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogLayer;
import nl.driehoek.ui.common.dialog.ToastLayer;
import nl.driehoek.ui.common.theme.TextSize;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.LayoutWidth;

/**
 * The one window. Layers from below: the content (unlock, first start or the shell), dialogs, toasts, the cover. Keys
 * that work everywhere live here: the size of the letters, covering and locking.
 */
public final class MainWindow {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    /** Room for the title bar and borders, px. */
    private static final double FRAME = 48;

    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;

    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Theme theme;
    private final Texts texts;
    private final StackPane content = new StackPane();
    private final Cover cover;
    private final Scene scene;
    private final DialogLayer dialogs;
    private Optional<Runnable> lock = Optional.empty();

    /** A window with the given layers; {@code width} follows it from now on. */
    public MainWindow(Texts texts, Theme theme, LayoutWidth width, DialogLayer dialogs, ToastLayer toasts) {
        this.theme = theme;
        this.texts = texts;
        this.dialogs = dialogs;
        cover = new Cover(texts, this::lockNow);
        scene = new Scene(new StackPane(content, dialogs, toasts, cover), WIDTH, HEIGHT);
        theme.style(scene);
        width.windowWidthProperty().bind(scene.widthProperty());
        KeyboardRing.on(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (cover.isCovering()) {
                event.consume();
            }
        });
    }

    /** The scene, for tests and for the stage. */
    public Scene scene() {
        return scene;
    }

    /** Shows a screen before or after work: unlock, first start. Covering and locking do not apply to it. */
    public void show(Parent screen) {
        lock = Optional.empty();
        content.getChildren().setAll(screen);
    }

    /** Shows the place of work; {@code lockNow} locks at once. */
    public void showWork(Parent shell, Runnable lockNow) {
        content.getChildren().setAll(shell);
        lock = Optional.of(lockNow);
    }

    /** Covers the screen at once; nothing happens outside work. */
    public void cover() {
        if (lock.isPresent()) {
            cover.cover();
        }
    }

    /** Ends typing: what a field reads when one leaves it is read now. */
    public void leaveField() {
        scene.getRoot().requestFocus();
    }

    /** Whether the screen is covered. */
    public boolean isCovered() {
        return cover.isCovering();
    }

    /** Puts the window on {@code stage} and opens it. */
    public void open(Stage stage) {
        stage.setTitle(texts.get("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.getIcons().setAll(icons());
        stage.setScene(scene);
        stage.setMaximized(!fits(Screen.getPrimary().getVisualBounds()));
        stage.show();
    }

    /** Whether the window and its frame fit in {@code room}; if not, it takes the whole screen. */
    private static boolean fits(Rectangle2D room) {
        return room.getWidth() >= WIDTH + FRAME && room.getHeight() >= HEIGHT + FRAME;
    }

    private static List<Image> icons() {
        return ICON_SIZES.stream().map(MainWindow::icon).toList();
    }

    private static Image icon(int size) {
        try (InputStream file =
                MainWindow.class.getResourceAsStream("/nl/driehoek/ui/icon/driehoek-" + size + ".png")) {
            return new Image(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the icon cannot be read", e);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (Keys.LOCK.match(event) && lock.isPresent()) {
            event.consume();
            lockNow();
        } else if (cover.isCovering()) {
            cover.keyPressed(event);
        } else if (Keys.COVER.match(event) && lock.isPresent()) {
            event.consume();
            cover();
        } else if (Keys.mainKeyDown(event) && !event.isAltDown()) {
            zoom(event);
        }
    }

    private void zoom(KeyEvent event) {
        int now = theme.textPercentProperty().get();
        KeyCode code = event.getCode();
        if (code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD) {
            theme.textPercentProperty().set(TextSize.larger(now));
            event.consume();
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            theme.textPercentProperty().set(TextSize.smaller(now));
            event.consume();
        }
    }

    private void lockNow() {
        dialogs.closeAll();
        cover.uncover();
        lock.ifPresent(Runnable::run);
    }
}
