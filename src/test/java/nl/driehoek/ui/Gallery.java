package nl.driehoek.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.driehoek.ui.common.dialog.Destruction;
import nl.driehoek.ui.common.dialog.Question;
import nl.driehoek.ui.common.theme.Appearance;

/** Draws the building blocks and the main window as PNG: {@code Gallery FOLDER}. */
final class Gallery extends FxTest {

    private final Path folder;

    private Gallery(Path folder) {
        this.folder = folder;
    }

    /** Draws everything into the folder named by the first argument. */
    public static void main(String[] args) {
        Gallery gallery = new Gallery(Path.of(args.length > 0 ? args[0] : "target/gallery"));
        start();
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            onFx(() -> gallery.drawAll(appearance));
        }
        System.exit(0);
    }

    private void drawAll(Appearance appearance) {
        theme().appearanceProperty().set(appearance);
        theme().lessMotionProperty().set(true);
        String scheme = appearance == Appearance.LIGHT ? "" : "-dark";
        for (Room room : Room.values()) {
            String name = room.name().toLowerCase(Locale.ROOT) + scheme;
            write(
                    layout(
                            GalleryBlocks.page(
                                    TEXTS, new TestContext(room).context().width()),
                            room),
                    "blocks-" + name);
            GalleryShell shell = shell(room);
            write(shell.window.scene(), "shell-" + name);
        }
        layers(scheme);
    }

    private GalleryShell shell(Room room) {
        theme().textPercentProperty().set(room.textPercent());
        GalleryShell shell = new GalleryShell(TEXTS, theme());
        shell.sizeTo(room);
        return shell;
    }

    private void layers(String scheme) {
        GalleryShell shell = shell(Room.BASE);
        Scene scene = shell.window.scene();
        press(scene, KeyCode.F1, false);
        write(scene, "keys" + scheme);
        press(scene, KeyCode.ESCAPE, false);
        press(scene, KeyCode.K, true);
        write(scene, "search" + scheme);
        press(scene, KeyCode.ESCAPE, false);
        shell.context
                .dialogs()
                .confirm(
                        new Question("Afspraak verwijderen?", "De andere afspraken blijven.", "Verwijderen", "Bewaren"),
                        () -> {});
        write(scene, "question" + scheme);
        press(scene, KeyCode.ESCAPE, false);
        shell.context
                .dialogs()
                .destroy(new Destruction("Gegevens vernietigen", "3 leerlingen gaan weg.", 3, "Vernietigen"), () -> {});
        write(scene, "destroy" + scheme);
        press(scene, KeyCode.ESCAPE, false);
        shell.context.dialogs().failure(new IllegalStateException("voorbeeld"));
        write(scene, "failure" + scheme);
        press(scene, KeyCode.ESCAPE, false);
        shell.context.toasts().undoable("Afspraak verwijderd", () -> {});
        press(scene, KeyCode.M, true);
        write(scene, "parent" + scheme);
        press(scene, KeyCode.D, true);
        write(scene, "cover" + scheme);
    }

    private static void press(Scene scene, KeyCode code, boolean control) {
        Event.fireEvent(
                scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private void write(Scene scene, String name) {
        settle(scene);
        Snapshot.write(scene, folder.resolve(name + ".png"));
    }
}
