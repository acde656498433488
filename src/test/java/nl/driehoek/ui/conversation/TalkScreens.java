package nl.driehoek.ui.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.service.ContactRow;
import nl.driehoek.service.TestFamily;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.Room;
import nl.driehoek.ui.ScreenTasks;
import nl.driehoek.ui.ScreenWalk;
import nl.driehoek.ui.TestContext;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogLayer;
import nl.driehoek.ui.common.draft.Drafts;
import nl.driehoek.ui.common.work.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Shows the screens of one talk of a pupil above a real store. */
abstract class TalkScreens extends FxTest {

    @TempDir
    Path folder;

    TalkScene store;
    TestContext test;
    DialogLayer dialogs;
    private StackPane shown = new StackPane();
    final Drafts drafts = new Drafts();
    final ScreenTasks tasks = new ScreenTasks();

    @BeforeEach
    void open() {
        store = new TalkScene(folder);
    }

    @AfterEach
    void close() {
        onFx(() -> shown.getChildren().clear());
        store.close();
        assertEquals(List.of(), tasks.failures());
    }

    ViewContext context() {
        return context(tasks);
    }

    ViewContext context(Tasks tasks) {
        ViewContext plain = test.context();
        return new ViewContext(
                plain.texts(), tasks, dialogs, plain.toasts(), plain.navigator(), plain.width(), plain.parentView());
    }

    Scene show(Room room, Function<ViewContext, Node> view) {
        test = new TestContext(room);
        dialogs = new DialogLayer(TEXTS, new SimpleBooleanProperty(true));
        shown = new StackPane();
        if (room != Room.BASE) {
            shown.getStyleClass().add("narrow-page");
        }
        Scene scene = layout(shown, room);
        shown.getChildren().setAll(view.apply(context()), dialogs);
        settle(scene);
        return scene;
    }

    Conversation newest() {
        return store.desk().conversations().of(TestFamily.ZOE).stream()
                .map(ContactRow::conversation)
                .filter(one -> !one.talk())
                .findFirst()
                .orElseGet(() -> store.now().conversation().value());
    }

    static TextInputControl area(Scene scene, String name) {
        return (TextInputControl) all(scene.getRoot()).stream()
                .filter(TextInputControl.class::isInstance)
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    static ButtonBase button(Scene scene, String words) {
        return buttons(scene, words).getFirst();
    }

    static List<ButtonBase> buttons(Scene scene, String words) {
        return all(scene.getRoot()).stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()))
                .toList();
    }

    private static List<Node> all(Parent root) {
        List<Node> nodes = new ArrayList<>();
        ScreenWalk.each(root, nodes::add);
        return nodes;
    }

    static String words(Parent root) {
        StringBuilder words = new StringBuilder();
        for (Node node : all(root)) {
            switch (node) {
                case TextInputControl input -> words.append(input.getText()).append('\n');
                case Button button -> words.append(button.getText()).append('\n');
                case Labeled labeled -> words.append(labeled.getText()).append('\n');
                default -> {}
            }
        }
        return words.toString();
    }
}
