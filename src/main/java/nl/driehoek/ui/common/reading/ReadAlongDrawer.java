package nl.driehoek.ui.common.reading;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
 * The meelezer above the foot of a page that has no room beside the text: one line that says how much was noticed. F8 or
 * its button pulls it out, Esc puts it away. It lies beside the text, never over it.
 */
public final class ReadAlongDrawer extends VBox {

    /** So much of the window at most, so that the text stays in sight. */
    private static final double MOST = 0.3;

    private final Texts texts;
    private final ReadAlong along;
    private final ActiveNote active;
    private final NoteList list;
    private final VBox help = new VBox();
    private final ScrollPane content;
    private Node shown;
    private final Label count = Labels.caption("");
    private final Button pull;
    private final Button power;

    /**
     * Shows {@code along}.
     *
     * @param pick offers other words for a remark on a feeling or a need, near a node
     */
    public ReadAlongDrawer(Texts texts, ReadAlong along, BiConsumer<Note, Node> pick) {
        this.texts = texts;
        this.along = along;
        this.active = new ActiveNote(texts, along, pick).inOneRow();
        this.list = new NoteList(texts, along);
        this.pull = Buttons.link("", () -> pull(!along.looking().get()));
        this.power = Buttons.link("", () -> along.on().set(!along.on().get()));
        this.content = content();
        this.shown = content;
        getStyleClass().add("read-along-drawer");
        getChildren()
                .addAll(
                        Card.headOf(
                                Icon.of(Feather.FEATHER, "accent"),
                                Labels.fixed(Labels.strong(texts.get("coach.title"))),
                                count,
                                Card.spacer(),
                                pull,
                                power),
                        content);
        addEventHandler(KeyEvent.KEY_PRESSED, this::putAway);
        addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
        along.notes().subscribe(this::show);
        along.active().subscribe(_ -> showFromTheTop());
        along.on().subscribe(_ -> show());
        along.looking().subscribe(_ -> showFromTheTop());
    }

    private ScrollPane content() {
        VBox inside = new VBox(active, list, help);
        inside.getStyleClass().add("read-along-inside");
        ScrollPane pane = new ScrollPane(inside);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setMinHeight(0);
        inside.heightProperty().subscribe(height -> pane.setPrefViewportHeight(height.doubleValue()));
        sceneProperty()
                .flatMap(javafx.scene.Scene::heightProperty)
                .subscribe(height -> pane.setMaxHeight(height == null ? 0 : height.doubleValue() * MOST));
        return pane;
    }

    /** In a dialog, which scrolls itself: as high as its remarks. */
    public ReadAlongDrawer inDialog() {
        getStyleClass().add("in-dialog");
        VBox inside = (VBox) content.getContent();
        content.setContent(null);
        getChildren().set(1, inside);
        shown = inside;
        show();
        return this;
    }

    /** Something under the remarks, such as how easily the text reads. */
    public ReadAlongDrawer below(Node node) {
        help.getChildren().setAll(node);
        return this;
    }

    private void pull(boolean out) {
        along.looking().set(out);
        if (out) {
            Focus.firstStop(active).ifPresent(Node::requestFocus);
        }
    }

    /** The focus goes back to the text it was about. */
    private void putAway(KeyEvent event) {
        along.endLooking(event);
        if (event.isConsumed()) {
            if (along.active().get() == null) {
                pull.requestFocus();
            } else {
                along.active().get().spot().area().requestFocus();
            }
        }
    }

    /** Page Down reads on below the last stop of Tab, Page Up back. */
    private void turn(KeyEvent event) {
        int by = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        double seen = content.getViewportBounds().getHeight();
        double hidden = content.getContent() == null
                ? 0
                : content.getContent().getLayoutBounds().getHeight() - seen;
        if (by != 0 && hidden > 0) {
            event.consume();
            content.setVvalue(Math.clamp(content.getVvalue() + by * seen / hidden, 0, 1));
        }
    }

    /** The remark that is looked at stands at the top. */
    private void showFromTheTop() {
        content.setVvalue(0);
        show();
    }

    private void show() {
        boolean on = along.on().get();
        boolean out = on && along.looking().get();
        power.setText(texts.get(on ? "coach.off" : "coach.on"));
        power.setAccessibleText(texts.get(on ? "coach.off.name" : "coach.on.name"));
        pull.setText(
                out ? texts.get("coach.drawer.away") : texts.get("coach.drawer.look", Keys.written(Keys.NEXT_REMARK)));
        pull.setVisible(on);
        pull.setManaged(on);
        count.setText(on ? texts.get("coach.drawer.count", along.notes().size()) : texts.get("coach.is-off"));
        shown.setVisible(out);
        shown.setManaged(out);
        active.show(out ? along.active().get() : null);
        list.show();
    }
}
