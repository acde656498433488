package nl.driehoek.ui;

import java.nio.file.Path;
import javafx.scene.Scene;
import nl.driehoek.ui.common.theme.Appearance;

/** Draws the building blocks and the main window as PNG: {@code Gallery FOLDER}. */
final class Gallery extends FxTest {

    private Gallery() {}

    /** Draws everything into the folder named by the first argument. */
    public static void main(String[] args) {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/gallery");
        start();
        for (Appearance appearance : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
            onFx(() -> theme().appearanceProperty().set(appearance));
            String scheme = appearance == Appearance.LIGHT ? "" : "-dark";
            for (Room room : Room.values()) {
                onFx(() -> draw(
                        room,
                        folder.resolve("blocks-" + room.name().toLowerCase(java.util.Locale.ROOT) + scheme + ".png")));
            }
        }
        System.exit(0);
    }

    private static void draw(Room room, Path file) {
        Scene scene =
                layout(GalleryBlocks.page(TEXTS, new TestContext(room).context().width()), room);
        Snapshot.write(scene, file);
    }
}
