package nl.driehoek.ui.common.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.coach.Coach;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.service.TestDesk;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.form.GrowingArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAlongTest extends FxTest {

    /** Remarks on one word, so that the tests are about the page and not about rules. */
    private static final Coach HARD = (_, text, _) -> {
        List<Remark> remarks = new ArrayList<>();
        Matcher match = Pattern.compile("(?i)frequent").matcher(text);
        while (match.find()) {
            remarks.add(Remark.sure(RemarkLabel.HARD_WORD, text, match.start(), match.end())
                    .suggesting("vaak"));
        }
        return remarks;
    };

    @TempDir
    Path folder;

    private final TestContext test = onFx(() -> new TestContext());
    private TestDesk desk;
    private ReadAlong along;
    private GrowingArea area;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        along = along("report 1");
        onFx(() -> {
            area = new GrowingArea(TEXTS, 2);
            along.follow(area, WrittenIn.FOR_PARENTS, "Wat gaat goed");
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ReadAlong along(String about) {
        return onFx(() -> new ReadAlong(new ReadingAlong(() -> HARD, desk.marleen(), TEXTS), test.tasks, about));
    }

    @Test
    @Requirement("PL-01")
    void whatIsNoticedIsUnderlinedAndTheCaretStays() {
        onFx(() -> {
            area.setText("Noor is frequent ziek.");
            Scene scene = layout(new VBox(area), Room.BASE);
            area.positionCaret(3);
            along.read();
            scene.getRoot().layout();
            assertEquals(1, along.notes().size());
            assertEquals(3, area.getCaretPosition());
            assertEquals(1, area.lookupAll(".underline-active").size());
        });
    }

    @Test
    void aRemarkMovesWithItsWordsWhileSomebodyTypesBeforeIt() {
        onFx(() -> {
            area.setText("Noor is frequent ziek.");
            along.read();
            area.insertText(0, "Dit jaar: ");
            assertEquals(18, along.notes().getFirst().remark().from());
            area.insertText(20, "x");
            assertTrue(along.notes().isEmpty());
        });
    }

    @Test
    void aSuggestionTakesThePlaceOfTheWordsAndUndoBringsThemBack() {
        onFx(() -> {
            area.setText("Frequent is Noor ziek.");
            along.read();
            assertTrue(along.acceptFirst());
            assertEquals("Vaak is Noor ziek.", area.getText());
            area.undo();
            assertEquals("Frequent is Noor ziek.", area.getText());
            assertFalse(along.notes().isEmpty() && along.acceptFirst());
        });
    }

    @Test
    void whatIsLeftStaysLeftInThatTextAlone() {
        onFx(() -> {
            area.setText("Noor is frequent ziek.");
            along.read();
            along.leave(along.notes().getFirst());
            assertTrue(along.notes().isEmpty());
        });
        assertEquals(0, remarksIn("report 1"));
        assertEquals(1, remarksIn("report 2"));
    }

    @Test
    void whatIsLeftForGoodIsNeverRemarkedOnAgain() {
        onFx(() -> {
            area.setText("Noor is frequent ziek.");
            along.read();
            along.leaveForGood(along.notes().getFirst());
        });
        assertEquals(0, remarksIn("report 2"));
    }

    @Test
    void switchedOffItSaysNothing() {
        onFx(() -> {
            area.setText("Noor is frequent ziek.");
            along.read();
            along.on().set(false);
            assertTrue(along.notes().isEmpty());
            along.on().set(true);
            along.read();
            assertEquals(1, along.notes().size());
        });
    }

    @Test
    void theNextRemarkIsSelectedRoundAndRound() {
        onFx(() -> {
            area.setText("Frequent, ja frequent.");
            layout(new VBox(area), Room.BASE);
            along.read();
            along.next();
            assertEquals(0, area.getSelection().getStart(), "the one that is shown");
            assertEquals(8, area.getSelection().getLength());
            along.next();
            assertEquals(13, area.getSelection().getStart());
            along.next();
            assertEquals(0, area.getSelection().getStart());
            along.previous();
            assertEquals(13, area.getSelection().getStart());
        });
    }

    @Test
    void whatIsSelectedInOneTextIsSelectedNoMoreWhenTheRemarkInTheNextIs() {
        onFx(() -> {
            GrowingArea below = new GrowingArea(TEXTS, 2);
            along.follow(below, WrittenIn.FOR_PARENTS, "Wat spraken we af");
            area.setText("Noor is frequent ziek.");
            below.setText("Wij bellen frequent.");
            layout(new VBox(area, below), Room.BASE);
            along.read();
            along.next();
            along.next();
            assertEquals("frequent", below.getSelectedText());
            assertEquals("", area.getSelectedText());
        });
    }

    @Test
    void whenARemarkIsDoneTheOneBehindItIsShownAndTheFocusIsInTheText() {
        onFx(() -> {
            area.setText("Frequent, ja frequent, heel Frequent.");
            Scene scene = layout(new VBox(new Button("meelezer"), area), Room.BASE);
            along.read();
            along.next();
            along.next();
            assertTrue(along.acceptFirst());
            along.read();
            assertEquals(1, along.position(), "the third is now the second");
            along.next();
            scene.getRoot().getChildrenUnmodifiable().getFirst().requestFocus();
            along.leave(along.active().get());
            assertEquals(area, scene.getFocusOwner());
        });
    }

    @Test
    @Requirement("PL-04")
    void anotherWordForTheSameThingIsNoticedAlsoInAnotherField() {
        onFx(() -> {
            GrowingArea next = new GrowingArea(TEXTS, 2);
            along.follow(next, WrittenIn.FOR_PARENTS, "Zo begrepen ouders het");
            area.setText("De leraar belt op vrijdag.");
            next.setText("De leerkracht belt.");
            along.read();
            Remark remark = along.notes().getFirst().remark();
            assertEquals(RemarkLabel.SAME_WORD, remark.label());
            assertEquals(List.of("leraar"), remark.suggestions());
            next.setText("De leraar belt.");
            along.read();
            assertTrue(along.notes().isEmpty());
        });
    }

    private int remarksIn(String about) {
        ReadAlong other = along(about);
        return onFx(() -> {
            GrowingArea text = new GrowingArea(TEXTS, 2);
            text.setText("Noor is frequent ziek.");
            other.follow(text, WrittenIn.FOR_PARENTS, "Wat gaat goed");
            other.read();
            return other.notes().size();
        });
    }
}
