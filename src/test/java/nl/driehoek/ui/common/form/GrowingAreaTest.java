package nl.driehoek.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrowingAreaTest extends FxTest {

    private static final String TEXT = "Emre is altijd op tijd. Op dinsdag gooide hij een schrift op de grond. ";

    @ParameterizedTest
    @EnumSource(Room.class)
    void itGrowsWithItsTextAndNeverScrolls(Room room) {
        onFx(() -> {
            for (int width = 180; width < 700; width += 13) {
                for (int times = 1; times < 4; times++) {
                    GrowingArea area = new GrowingArea(TEXTS, 1);
                    area.setText(TEXT.repeat(times).strip());
                    area.setMaxWidth(width);
                    Scene scene = layout(new VBox(area), room);
                    List<Node> bars = area.lookupAll(".scroll-bar").stream()
                            .filter(bar -> bar.isVisible() && ((ScrollBar) bar).getVisibleAmount() > 0)
                            .toList();
                    settle(scene);
                    assertEquals(List.of(), bars, width + " px, " + times + " times");
                }
            }
        });
    }
}
