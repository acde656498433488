package nl.driehoek.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import org.junit.jupiter.api.Test;
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

    @Test
    void theLineOneTypesStaysInSightWhenTheTextGrowsBelowThePage() {
        GrowingArea area = onFx(() -> new GrowingArea(TEXTS, 1));
        ScrollPane page = onFx(() -> {
            Region above = new Region();
            above.setMinHeight(Room.LEAST.height() - 80);
            Region below = new Region();
            below.setMinHeight(900);
            ScrollPane pane = new ScrollPane(new VBox(above, area, below));
            pane.setFitToWidth(true);
            settle(layout(new StackPane(pane), Room.LEAST));
            area.requestFocus();
            return pane;
        });
        onFx(() -> {
            area.appendText(TEXT.repeat(9));
            settle(area.getScene());
        });
        onFx(() -> {
            settle(area.getScene());
            double end = area.localToScene(0, area.getHeight()).getY();
            assertTrue(end <= page.getHeight(), end + " of " + page.getHeight());
        });
    }
}
