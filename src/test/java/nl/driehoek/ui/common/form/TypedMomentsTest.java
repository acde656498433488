package nl.driehoek.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Keyboard;
import nl.driehoek.ui.Room;
import org.junit.jupiter.api.Test;

/** A time that is being typed counts at once: somebody may finish or lock the page from within the field. */
class TypedMomentsTest extends FxTest {

    private final ObjectProperty<LocalTime> time = new SimpleObjectProperty<>();
    private ReadField<LocalTime> field;
    private Scene scene;

    private void open() {
        field = new ReadField<>(TEXTS, time, DutchTimes::read, DutchTimes::written);
        scene = layout(new VBox(field, new TextField()), Room.BASE);
        field.requestFocus();
    }

    @Test
    void theValueFollowsTheTypingWithoutRewritingIt() {
        onFx(() -> {
            open();
            new Keyboard(scene).type("9");
            assertEquals(LocalTime.of(9, 0), time.get());
            assertEquals("9", field.getText(), "what is being typed stays as it is typed");
            new Keyboard(scene).type(".3");
            assertNull(time.get(), "half a time is no time");
            new Keyboard(scene).type("0");
            assertEquals(LocalTime.of(9, 30), time.get());
        });
    }

    @Test
    void whatCannotBeReadLeavesTheValueThatWasThere() {
        onFx(() -> {
            time.set(LocalTime.of(14, 15));
            open();
            field.selectAll();
            field.replaceSelection("half vier");
            assertEquals(LocalTime.of(14, 15), time.get());
            new Keyboard(scene).press(KeyCode.ENTER);
            assertTrue(field.problem().isPresent());
            assertEquals("half vier", field.getText(), "what was typed stays on the screen");
            assertEquals(LocalTime.of(14, 15), time.get());
        });
    }

    @Test
    void anEmptiedFieldHasNoValue() {
        onFx(() -> {
            time.set(LocalTime.of(14, 15));
            open();
            field.clear();
            assertNull(time.get());
        });
    }
}
