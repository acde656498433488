package nl.driehoek.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * Screens of the whole application in every window: nothing cut, over each other, without a name or in English;
 * {@code -Ddriehoek.pictures=DIR} pictures them too.
 */
abstract class WholeScreensTest extends FxTest {

    @TempDir
    Path folder;

    AppStage stage;
    final List<String> found = new ArrayList<>();

    @AfterEach
    final void close() {
        onFx(() -> theme().textPercentProperty().set(100));
        stage.leave();
        stage.closeWindow();
    }

    /** Notes what is not whole in any window. */
    final void lookAtEverySize(String where) {
        for (Room room : Room.values()) {
            stage.size(room);
            look(where + ", " + room);
        }
    }

    private void look(String where) {
        onFx(() -> {
            Parent root = stage.scene().getRoot();
            List<String> wrong = new ArrayList<>(ScreenWalk.cut(root));
            wrong.addAll(ScreenWalk.overlapping(root));
            wrong.addAll(ScreenWalk.unequal(root));
            wrong.addAll(ScreenWalk.unnamed(root));
            wrong.addAll(ScreenWalk.english(root));
            wrong.forEach(one -> found.add("\n" + where + ": " + one));
            if (System.getProperty("driehoek.pictures") != null) {
                Snapshot.write(
                        stage.scene(),
                        Path.of(System.getProperty("driehoek.pictures"), where.replaceAll("[ ,]+", "-") + ".png"));
            }
        });
    }
}
