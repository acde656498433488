package nl.driehoek.app;

import java.nio.file.Path;
import java.time.Clock;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Hands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with only a keyboard, in the example school unless a subclass begins elsewhere. */
abstract class KeyboardTest extends FxTest {

    @TempDir
    Path folder;

    AppStage stage;
    Hands hands;

    @BeforeEach
    final void open() {
        stage = AppStage.start(folder, clock());
        begin(stage);
        stage.openWindow();
        hands = new Hands(stage.scene(), stage::atRest);
    }

    @AfterEach
    final void close() {
        stage.leave();
        stage.closeWindow();
    }

    /** What time it is. */
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    /** Where one begins, before the window opens. */
    void begin(AppStage begun) {
        begun.example();
    }
}
