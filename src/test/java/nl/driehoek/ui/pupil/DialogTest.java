package nl.driehoek.ui.pupil;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.TestDesk;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A dialog about a pupil, filled in at the desk of Marleen. */
abstract class DialogTest extends FxTest {

    @TempDir
    Path folder;

    final TestContext test = new TestContext();
    PupilCare care;
    DialogCard card;
    private TestDesk desk;

    @BeforeEach
    final void openDesk() {
        desk = new TestDesk(folder);
        care = PupilCare.at(desk.marleen());
    }

    @AfterEach
    final void closeDesk() {
        desk.close();
    }

    /** Lays out the dialog that was opened last. */
    final void show() {
        card = test.dialogs.opened().getLast();
        layout(card, Room.BASE);
    }

    /** The control of the dialog that a screen reader calls {@code label}. */
    final Node control(String label, Predicate<Node> kind) {
        return last(label, node -> kind.test(node) && label.equals(node.getAccessibleText()));
    }

    /** Presses the button of the dialog that says {@code words}. */
    final void press(String words) {
        Button button = (Button) last(words, node -> node instanceof Button one && words.equals(one.getText()));
        button.fire();
        settle(card.getScene());
    }

    private Node last(String words, Predicate<Node> wanted) {
        Node[] found = new Node[1];
        ScreenWalk.each(card, node -> {
            if (wanted.test(node)) {
                found[0] = node;
            }
        });
        return Objects.requireNonNull(found[0], words);
    }
}
