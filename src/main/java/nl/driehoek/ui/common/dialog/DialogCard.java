package nl.driehoek.ui.common.dialog;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Focus;
import nl.driehoek.ui.common.view.Keys;
import org.kordamp.ikonli.feather.Feather;

/**
 * A dialog: head with the act, content, foot with a note and buttons right. 520 px wide, or 720 when broad. Esc and the
 * sign at the right close it without change.
 */
public final class DialogCard extends VBox {

    /** A page is a little less than what is seen, so that a line stays to go on from. */
    private static final double PAGE = 0.85;

    private final HBox head = new HBox();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Label note = Labels.caption("");
    private final HBox foot = new HBox();
    private Runnable closing = () -> {};
    private Node firstFocus;

    /** A dialog with {@code title} as its head. */
    public DialogCard(Texts texts, String title) {
        getStyleClass().add("dialog-card");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        setMaxHeight(Region.USE_PREF_SIZE);
        Button close = Buttons.bare(Feather.X, texts.get("ui.dialog.close"), this::close);
        close.setFocusTraversable(false);
        head.getStyleClass().add("dialog-head");
        head.getChildren().addAll(Labels.h2(title), Card.spacer(), close);
        content.getStyleClass().add("dialog-content");
        foot.getStyleClass().add("dialog-foot");
        foot.getChildren().addAll(note, Card.spacer());
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("dialog-scroll");
        content.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
        getChildren().addAll(head, scroll, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, this::finishByKey);
    }

    /** 720 px instead of 520. */
    public DialogCard broad() {
        getStyleClass().add("broad");
        return this;
    }

    /** A sign before the title, with a colour class such as "goed". */
    public DialogCard sign(Feather sign, String styleClass) {
        head.getChildren().addFirst(Icon.of(sign, styleClass).large());
        return this;
    }

    /** What stands between head and foot. */
    public DialogCard content(Node... nodes) {
        content.getChildren().addAll(nodes);
        return this;
    }

    /** Page Up and Page Down go through content in which nothing takes the focus. */
    public DialogCard scrolledByKeys() {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int by = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
            if (by != 0) {
                event.consume();
                double seen = scroll.getViewportBounds().getHeight();
                double hidden = Math.max(1, content.getHeight() - seen);
                scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * PAGE * seen / hidden, 0, 1));
            }
        });
        return this;
    }

    /** A quiet line at the left of the foot. */
    public DialogCard note(String words) {
        note.setText(words);
        return this;
    }

    /** Adds {@code button} at the right of the foot; the one that does it comes last. */
    public DialogCard button(Button button) {
        foot.getChildren().add(button);
        return this;
    }

    /** Adds the button that closes without change. */
    public DialogCard cancel(String words) {
        Button button = Buttons.secondary(words, this::close);
        if (firstFocus == null) {
            firstFocus = button;
        }
        return button(button);
    }

    /** Where the focus goes: the first field, or the safe button. */
    public DialogCard focusFirst(Node node) {
        firstFocus = node;
        return this;
    }

    /** Closes the dialog. */
    public void close() {
        closing.run();
    }

    /** Runs {@code action} each time the dialog closes; for wiping secrets. */
    public DialogCard afterClose(Runnable action) {
        Runnable before = closing;
        closing = () -> {
            before.run();
            action.run();
        };
        return this;
    }

    void whenClosed(Runnable action) {
        afterClose(action);
    }

    void takeFocus() {
        if (firstFocus == null || firstFocus.isDisabled()) {
            Focus.firstStop(foot).ifPresent(Focus::on);
        } else {
            Focus.on(firstFocus);
        }
    }

    /** Tab behind the last stop goes to the first, {@code back} before the first to the last. */
    void comeRound(boolean back) {
        (back ? Focus.lastStop(this) : Focus.firstStop(this)).ifPresentOrElse(Focus::on, this::takeFocus);
    }

    /** Ctrl Enter finishes: it presses the button that does it, unless that destroys something. */
    private void finishByKey(KeyEvent event) {
        if (Keys.FINISH.match(event)
                && foot.getChildren().getLast() instanceof Button last
                && last.getStyleClass().contains("primary")) {
            event.consume();
            last.fire();
        }
    }
}
