package nl.driehoek.ui.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.draft.DifferingText;
import nl.driehoek.ui.common.draft.Drafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictBarTest extends FxTest {

    @TempDir
    Path folder;

    private TalkScene store;

    @BeforeEach
    void open() {
        store = new TalkScene(folder).prepared();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theWordsThatDifferAreMarkedWithBracketsAndSpokenAsSuch() {
        onFx(() -> {
            TestContext test = new TestContext();
            TalkModel model = new TalkModel(store.desk(), test.tasks, new Drafts(), store.talk());
            model.shown();
            Preparation sheet = store.now().preparation().value();
            store.joost()
                    .sheets()
                    .savePreparation(
                            sheet.withShared(sheet.shared().asking(GoalKind.QUESTION, "Wat helpt Zoë na de pauze?")),
                            store.now().preparation().revision());
            model.preparation().question().set("Wat helpt Zoë thuis en na de pauze?");
            model.flush();
            assertNotNull(model.preparationDraft().conflictProperty().get());
            StackPane root = new StackPane(ConflictBar.of(test.context(), model));
            layout(root, Room.BASE);
            ((Button) root.lookup(".button")).fire();
            DialogCard card = test.dialogs.opened().getFirst();
            layout(new StackPane(card), Room.BASE);
            assertEquals(List.of("[thuis en]"), marked(card));
            assertTrue(card.lookup(".differing-text") instanceof DifferingText mine
                    && mine.getAccessibleText().contains("alleen hier: thuis en;"));
            assertEquals(List.of(), ScreenWalk.unnamed(card));
            assertEquals(List.of(), ScreenWalk.cut(card));
            model.takeTheirs();
            model.hidden();
            assertEquals(List.of(), test.tasks.failures());
        });
    }

    private static List<String> marked(DialogCard card) {
        List<String> found = new ArrayList<>();
        ScreenWalk.each(card, node -> {
            if (node instanceof Text text && text.getStyleClass().contains("differs")) {
                found.add(text.getText());
            }
        });
        return found;
    }
}
