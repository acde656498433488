package nl.driehoek.ui.agreement;

import java.nio.file.Path;
import nl.driehoek.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of the screens of agreements, over a store of its own. */
abstract class AgreementTest extends FxTest {

    @TempDir
    Path folder;

    AgreementStage stage;

    @BeforeEach
    final void open() {
        stage = new AgreementStage(folder);
    }

    @AfterEach
    final void close() {
        stage.close();
    }
}
