package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.PupilLine;
import nl.driehoek.ui.common.navigation.Target;
import org.junit.jupiter.api.Test;

/** What the list of keys (F1) promises about lists: letters jump to a name, Shift F10 and the menu key open the actions. */
class ListKeysTest extends KeyboardTest {

    @Test
    @Requirement("PT-15")
    void lettersJumpToAPupilAndTheMenuKeysOpenWhatOneCanDo() {
        stage.go(new Target.Pupils());
        hands.press(KeyCode.DOWN);
        String first = chosen();
        hands.press(KeyCode.DOWN);
        hands.write("v");
        assertNotEquals(first, chosen());
        assertTrue(chosen().startsWith("V"), chosen());
        hands.press(KeyCode.F10, KeyCode.SHIFT).times(2, KeyCode.DOWN).press(KeyCode.ENTER);
        assertTrue(stage.shows("Contact vastleggen"));
        assertTrue(stage.app.dialogs().openProperty().get(), "the contact is being noted");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.CONTEXT_MENU).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(Target.Pupil.class, now().getClass());
    }

    @Test
    @Requirement("PT-15")
    void rowsOfTalksAreWalkedByArrowsAndLetters() {
        stage.go(new Target.Talks());
        onFx(() -> stage.scene().lookup(".row").requestFocus());
        String first = hands.at();
        hands.press(KeyCode.DOWN);
        String second = hands.at();
        assertNotEquals(first, second);
        hands.press(KeyCode.HOME);
        assertEquals(first, hands.at());
        hands.write(second.substring(0, 1).toLowerCase(Locale.ROOT));
        assertTrue(hands.at().startsWith(second.substring(0, 1)), hands.at());
        hands.press(KeyCode.F10, KeyCode.SHIFT).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertEquals(Target.Pupil.class, now().getClass());
    }

    private Target now() {
        return stage.scope().context().navigator().current().getValue();
    }

    /** The family name of the chosen pupil. */
    private String chosen() {
        return onFx(() -> {
            TableView<?> table =
                    (TableView<?>) stage.find(node -> node instanceof TableView).orElseThrow();
            return ((PupilLine) table.getSelectionModel().getSelectedItem())
                    .pupil()
                    .name()
                    .surname();
        });
    }
}
