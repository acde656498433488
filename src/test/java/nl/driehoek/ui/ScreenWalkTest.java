package nl.driehoek.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.part.PartyCard;
import org.junit.jupiter.api.Test;

/** The walk itself: it finds what is wrong, and nothing else. */
class ScreenWalkTest extends FxTest {

    private static final String LONG = "Bewaar dit gesprek en ga naar de afspraken";

    @Test
    void aButtonThatIsTooNarrowIsCut() {
        onFx(() -> {
            Button button = new Button(LONG);
            button.setMinWidth(0);
            button.setMaxWidth(60);
            assertEquals(1, ScreenWalk.cut(shown(new VBox(button))).size());
            button.setMaxWidth(Region.USE_PREF_SIZE);
            assertEquals(List.of(), ScreenWalk.cut(shown(new VBox(button))));
        });
    }

    @Test
    void aSentenceWithoutRoomForItsLinesIsCut() {
        onFx(() -> {
            Label sentence = new Label(LONG);
            sentence.setWrapText(true);
            sentence.setMaxWidth(90);
            sentence.setMinHeight(0);
            sentence.setMaxHeight(20);
            assertEquals(1, ScreenWalk.cut(shown(new VBox(sentence))).size());
            sentence.setMaxHeight(Region.USE_PREF_SIZE);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            assertEquals(List.of(), ScreenWalk.cut(shown(new VBox(sentence))));
        });
    }

    @Test
    void whatLiesOverSomethingOrSticksOutIsFound() {
        onFx(() -> {
            Region wide = sized(200, 20);
            HBox tight = new HBox(-40, wide, sized(50, 20));
            assertTrue(ScreenWalk.overlapping(shown(new Pane(tight))).getFirst().contains("lies over"));
            HBox loose = new HBox(sized(200, 20), sized(50, 20));
            assertEquals(List.of(), ScreenWalk.overlapping(shown(new Pane(loose))));
            HBox narrow = new HBox(sized(200, 20));
            narrow.setMinWidth(100);
            narrow.setMaxWidth(100);
            assertTrue(
                    ScreenWalk.overlapping(shown(new VBox(narrow))).getFirst().contains("sticks out"));
        });
    }

    @Test
    void cardsOfPartiesMustBeEqual() {
        onFx(() -> {
            PartyCard low = new PartyCard(TEXTS, Party.PARENTS, "Ouders");
            PartyCard high = new PartyCard(TEXTS, Party.SCHOOL, "School", sized(20, 300));
            HBox row = new HBox(low, high);
            row.setFillHeight(false);
            assertEquals(1, ScreenWalk.unequal(shown(row)).size());
            assertEquals(
                    List.of(),
                    ScreenWalk.unequal(shown(PartyCard.sideBySide(List.of(
                            new PartyCard(TEXTS, Party.PARENTS, "Ouders"),
                            new PartyCard(TEXTS, Party.SCHOOL, "School", sized(20, 300)))))));
        });
    }

    @Test
    void aNamelessButtonAndAnEnglishWordAreFound() {
        onFx(() -> {
            assertEquals(1, ScreenWalk.unnamed(shown(new VBox(new Button("")))).size());
            assertEquals(
                    1, ScreenWalk.english(shown(new VBox(new Label("Cancel")))).size());
            assertEquals(List.of(), ScreenWalk.english(shown(new VBox(new Label("Annuleren")))));
        });
    }

    private static Region sized(double width, double height) {
        Region region = new Region();
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        return region;
    }

    private static Parent shown(Parent node) {
        return layout(new StackPane(node), Room.BASE).getRoot();
    }
}
