package nl.driehoek.ui.common.part;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A row: lead (avatar, icon, time) · name and context · caption below · state · one action. A row that opens is one
 * stop for the keyboard; Enter and Space open it.
 */
public final class ListRow extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final FlowPane firstLine = new FlowPane();
    private final VBox words = new VBox(firstLine);
    private Runnable open;

    /** A row about {@code name}, in strong letters. */
    public ListRow(String name) {
        this(Labels.strong(name));
    }

    private ListRow(Label name) {
        getStyleClass().add("row");
        firstLine.getStyleClass().add("row-line");
        firstLine.setMinWidth(
                0); // an HBox on the baseline would ask for the whole line and push the row out of its card
        words.setMinWidth(0);
        firstLine.getChildren().add(inside(name));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
    }

    /** A row whose first line is body text, as in the task lists of Vandaag. */
    public static ListRow plain(String subject) {
        ListRow row = new ListRow(Labels.body(subject));
        row.getStyleClass().add("bare");
        return row;
    }

    /** What stands before the words. */
    public ListRow lead(Node... nodes) {
        getChildren().addAll(getChildren().indexOf(words), java.util.List.of(nodes));
        return this;
    }

    /** A flow gives each word all it asks for, so long words must be told how wide the line is; then they wrap. */
    private Label inside(Label label) {
        label.maxWidthProperty()
                .bind(firstLine.widthProperty().map(width -> width.doubleValue() > 0 ? width : Double.MAX_VALUE));
        return label;
    }

    /** The quieter words after the name. */
    public ListRow context(String context) {
        firstLine.getChildren().add(inside(Labels.quiet(context)));
        return this;
    }

    /** The second line. */
    public ListRow caption(String caption) {
        words.getChildren().add(Labels.caption(caption));
        return this;
    }

    /** Any node as second line. */
    public ListRow second(Node node) {
        words.getChildren().add(node);
        return this;
    }

    /** What stands at the right: a state, one action. */
    public ListRow right(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /** On the canvas instead of in a card. */
    public ListRow bare() {
        getStyleClass().add("bare");
        return this;
    }

    /** The last of its list: no line below. */
    public ListRow last() {
        getStyleClass().add("last");
        return this;
    }

    /** Shows the row as the chosen one. */
    public ListRow selected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        return this;
    }

    /** The whole row opens something. */
    public ListRow opens(Runnable action) {
        open = action;
        getStyleClass().add("opens");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                open.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::openByKey);
        return this;
    }

    private void openByKey(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (opens && event.getTarget() == this && !event.isControlDown() && !event.isMetaDown()) {
            event.consume();
            open.run();
        }
    }

    private String spoken() {
        return Stream.concat(firstLine.getChildren().stream(), words.getChildren().stream())
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE && open != null) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
