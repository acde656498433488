package nl.driehoek.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.Snapshot;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.theme.Appearance;

/** Draws the steps of an import as PNG: {@code ImportPictures FOLDER SCRATCH-FOLDER}. */
final class ImportPictures extends FxTest {

    private final Path folder;
    private final Path scratch;

    private ImportPictures(Path folder, Path scratch) {
        this.folder = folder;
        this.scratch = scratch;
    }

    /** Draws into the folder named by the first argument. */
    public static void main(String[] args) {
        ImportPictures pictures = new ImportPictures(Path.of(args[0]), Path.of(args[1]));
        startToolkit();
        for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
            for (Room room : Room.values()) {
                onFx(() -> pictures.draw(appearance, room));
            }
        }
        System.exit(0);
    }

    private void draw(Appearance appearance, Room room) {
        theme().appearanceProperty().set(appearance);
        theme().lessMotionProperty().set(true);
        String name = room.name().toLowerCase(Locale.ROOT) + (appearance == Appearance.LIGHT ? "" : "-dark");
        TestContext test = new TestContext(room);
        try (ImportFixture fixture = new ImportFixture(scratch.resolve(name), test.tasks)) {
            Scene scene = layout(new ImportView(test.context(), fixture.model, new nl.driehoek.ui.FakeFiles()), room);
            write(scene, "choose-" + name);
            fixture.model.open(fixture.file("las-export-windows1252.csv"));
            write(scene, "columns-" + name);
            fixture.model.open(fixture.file("edexml-2.1-gebreken.xml"));
            fixture.model.selectedProperty().set(1);
            write(scene, "check-" + name);
            fixture.model.carryOut();
            write(scene, "done-" + name);
        }
    }

    private void write(Scene scene, String name) {
        settle(scene);
        Snapshot.write(scene, folder.resolve(name + ".png"));
    }
}
