package nl.driehoek.ui.common.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.work.FxThread;

/**
 * Dialogs over a scrim inside the window. The focus stays in the dialog while it is open and goes back to where it was
 * when it closes. A dialog may open another; they close one by one.
 */
public final class DialogLayer extends StackPane implements Dialogs {

    private record Opened(StackPane scrim, DialogCard card, Node focusBefore) {}

    private final Texts texts;
    private final ObservableBooleanValue still;
    private final Deque<Opened> opened = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    /** Null when the mouse was the last. */
    private KeyEvent lastKey;

    /** A layer; it does not move while {@code still} is true. Put it above the content of the window. */
    public DialogLayer(Texts texts, ObservableBooleanValue still) {
        this.texts = texts;
        this.still = still;
        setVisible(false);
        visibleProperty().bind(open);
        sceneProperty().subscribe(this::keepFocusInside);
    }

    /** Whether a dialog is open. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Closes every dialog without change; for locking. */
    public void closeAll() {
        while (!opened.isEmpty()) {
            opened.peek().card().close();
        }
    }

    @Override
    public void confirm(Question question, Runnable action) {
        DialogCard card = new DialogCard(texts, question.title());
        if (!question.explanation().isEmpty()) {
            card.content(Labels.body(question.explanation()));
        }
        card.cancel(question.keep());
        open(card.button(Buttons.primary(question.verb(), () -> closeThen(card, action))));
    }

    @Override
    public void confirm(String titleKey, String verbKey, Runnable action) {
        confirm(new Question(texts.get(titleKey), "", texts.get(verbKey), texts.get("ui.dialog.cancel")), action);
    }

    @Override
    public void destroy(Destruction destruction, Runnable action) {
        DialogCard card = new DialogCard(texts, destruction.title());
        TextField typed = TextMenu.on(new TextField(), texts);
        String ask = texts.get("ui.dialog.count", destruction.count());
        typed.setAccessibleText(ask);
        Button red = Buttons.destroying(destruction.verb(), () -> closeThen(card, action));
        String needed = Integer.toString(destruction.count());
        red.disableProperty().bind(typed.textProperty().map(words -> !needed.equals(words.strip())));
        card.content(Labels.body(destruction.explanation()), Labels.fieldLabel(ask), typed);
        open(card.cancel(texts.get("ui.dialog.cancel")).button(red).focusFirst(typed));
    }

    @Override
    public void failure(Throwable failure) {
        open(FailureCard.of(texts, failure));
    }

    @Override
    public void open(DialogCard card) {
        Node before = getScene() == null ? null : getScene().getFocusOwner();
        StackPane scrim = new StackPane(card);
        scrim.getStyleClass().add("scrim");
        Opened entry = new Opened(scrim, card, before);
        opened.push(entry);
        getChildren().add(scrim);
        open.set(true);
        card.whenClosed(() -> closed(entry));
        appear(scrim, card);
        card.takeFocus();
    }

    private static void closeThen(DialogCard card, Runnable action) {
        card.close();
        action.run();
    }

    private void closed(Opened entry) {
        if (!opened.remove(entry)) {
            return;
        }
        getChildren().remove(entry.scrim());
        open.set(!opened.isEmpty());
        if (entry.focusBefore() != null) {
            entry.focusBefore().requestFocus();
        }
    }

    private void appear(StackPane scrim, DialogCard card) {
        if (still.get()) {
            return;
        }
        FadeTransition fade = new FadeTransition(Duration.millis(160), scrim);
        fade.setFromValue(0);
        fade.setToValue(1);
        TranslateTransition rise = new TranslateTransition(Duration.millis(160), card);
        rise.setFromY(8);
        rise.setToY(0);
        new ParallelTransition(fade, rise).play();
    }

    private void closeByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !opened.isEmpty()) {
            event.consume();
            opened.peek().card().close();
        }
    }

    private void keepFocusInside(Scene scene) {
        if (scene != null) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, this::closeByKey); // also when nothing has the focus
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> lastKey = event);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> lastKey = null);
            scene.focusOwnerProperty().addListener((_, _, owner) -> {
                if (!opened.isEmpty() && scene.equals(getScene()) && !isInside(owner)) {
                    FxThread.later(this::focusBack);
                }
            });
        }
    }

    private void focusBack() {
        if (opened.isEmpty() || isInside(getScene().getFocusOwner())) {
            return;
        }
        DialogCard card = opened.peek().card();
        if (lastKey != null && lastKey.getCode() == KeyCode.TAB) {
            card.comeRound(lastKey.isShiftDown());
        } else {
            card.takeFocus();
        }
    }

    private boolean isInside(Node node) {
        Node at = node;
        while (at != null && !at.equals(this)) {
            at = at.getParent();
        }
        return at != null;
    }
}
