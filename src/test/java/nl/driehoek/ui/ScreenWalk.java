package nl.driehoek.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import nl.driehoek.ui.common.part.PartyCard;

/** Walks through all nodes of a screen and finds what must not be there. */
public final class ScreenWalk {

    private static final Set<String> ENGLISH = Set.of(
            "cancel",
            "close",
            "copy",
            "cut",
            "paste",
            "undo",
            "redo",
            "delete",
            "select",
            "open",
            "save",
            "ok",
            "yes",
            "no",
            "content",
            "table",
            "search",
            "next",
            "previous",
            "apply",
            "finish",
            "error",
            "warning",
            "show",
            "hide",
            "details",
            "more",
            "less",
            "today",
            "month",
            "year",
            "unknown",
            "the",
            "and",
            "not",
            "button",
            "field");
    /** Rounding to whole pixels, px. */
    private static final double SLACK = 1.5;

    private static final Set<String> ALSO_DUTCH = Set.of("open", "content", "details", "button");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private ScreenWalk() {}

    /** Calls {@code visit} for every visible node from {@code node} down. */
    public static void each(Node node, Consumer<Node> visit) {
        if (!node.isVisible()) {
            return;
        }
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, visit));
        }
    }

    /** Controls that one can reach but that have no name for a screen reader. */
    public static List<String> unnamed(Parent root) {
        List<String> found = new ArrayList<>();
        each(root, node -> {
            if (node.isFocusTraversable() && !hasName(node) && !isFrame(node)) {
                found.add(describe(node));
            }
        });
        return found;
    }

    /** Buttons and fixed labels whose words do not fit, and sentences that end in dots for lack of lines. */
    public static List<String> cut(Parent root) {
        List<String> found = new ArrayList<>();
        each(root, node -> {
            if (node instanceof Labeled labeled && (isCut(labeled) || endsInDots(labeled))) {
                found.add(describe(node) + " “" + labeled.getText() + "”");
            }
        });
        return found;
    }

    /** Things in a row, a column or a grid that lie over each other or stick out of it. */
    public static List<String> overlapping(Parent root) {
        List<String> found = new ArrayList<>();
        each(root, node -> {
            if (node instanceof HBox || node instanceof VBox || node instanceof FlowPane || node instanceof GridPane) {
                overlapping((Pane) node, found);
            }
        });
        return found;
    }

    private static void overlapping(Pane pane, List<String> found) {
        List<Node> laid = pane.getChildren().stream()
                .filter(child -> child.isManaged() && child.isVisible() && !(child instanceof Text))
                .filter(child -> child.getLayoutBounds().getWidth() > 0
                        && child.getLayoutBounds().getHeight() > 0)
                .toList();
        for (int at = 0; at < laid.size(); at++) {
            Bounds one = place(laid.get(at));
            if (one.getMaxX() > pane.getWidth() + SLACK || one.getMaxY() > pane.getHeight() + SLACK) {
                found.add(describe(laid.get(at)) + " sticks out of " + describe(pane));
            }
            for (Node other : laid.subList(at + 1, laid.size())) {
                Bounds two = place(other);
                boolean across =
                        Math.min(one.getMaxX(), two.getMaxX()) - Math.max(one.getMinX(), two.getMinX()) > SLACK;
                boolean down = Math.min(one.getMaxY(), two.getMaxY()) - Math.max(one.getMinY(), two.getMinY()) > SLACK;
                if (across && down) {
                    found.add(describe(laid.get(at)) + " lies over " + describe(other));
                }
            }
        }
    }

    /** Where {@code node} was laid, without effects such as the shadow of a focus ring. */
    private static Bounds place(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    /** Cards of parties beside each other that are not equally wide and high. */
    public static List<String> unequal(Parent root) {
        List<String> found = new ArrayList<>();
        each(root, node -> {
            if (node instanceof Pane pane) {
                List<Node> cards = pane.getChildren().stream()
                        .filter(child -> child.isVisible()
                                && (child instanceof PartyCard
                                        || child.getStyleClass().contains("tinted")))
                        .toList();
                for (Node card : cards) {
                    Bounds first = cards.getFirst().getLayoutBounds();
                    Bounds own = card.getLayoutBounds();
                    boolean beside =
                            Math.abs(card.getLayoutY() - cards.getFirst().getLayoutY()) <= SLACK;
                    boolean equal = Math.abs(first.getWidth() - own.getWidth()) <= SLACK
                            && (!beside || Math.abs(first.getHeight() - own.getHeight()) <= SLACK);
                    if (!equal) {
                        found.add(describe(card) + " " + own.getWidth() + " × " + own.getHeight() + " beside "
                                + first.getWidth() + " × " + first.getHeight());
                    }
                }
            }
        });
        return found;
    }

    /** English words that one can see, hear or open in a menu. */
    public static List<String> english(Parent root) {
        List<String> found = new ArrayList<>();
        each(
                root,
                node -> words(node)
                        .forEach(words -> WORD.matcher(words)
                                .results()
                                .map(match -> match.group().toLowerCase(java.util.Locale.ROOT))
                                .filter(word -> ENGLISH.contains(word) && !ALSO_DUTCH.contains(word))
                                .forEach(word -> found.add(word + " in " + describe(node)))));
        return found;
    }

    private static List<String> words(Node node) {
        List<String> words = new ArrayList<>();
        if (node instanceof Text text && !text.getStyleClass().contains("icon")) {
            words.add(text.getText());
        }
        add(words, node.getAccessibleText());
        add(words, node.getAccessibleHelp());
        if (node instanceof Control control) {
            if (control.getTooltip() != null) {
                add(words, control.getTooltip().getText());
            }
            menuWords(control.getContextMenu(), words);
        }
        if (node instanceof TextInputControl input) {
            add(words, input.getPromptText());
            if (input.getContextMenu() == null) {
                words.add("copy cut paste (the English menu of JavaFX)");
            }
        }
        return words;
    }

    private static void menuWords(ContextMenu menu, List<String> words) {
        if (menu != null) {
            for (MenuItem item : menu.getItems()) {
                add(words, item.getText());
            }
        }
    }

    private static void add(List<String> words, String word) {
        if (word != null) {
            words.add(word);
        }
    }

    private static boolean hasName(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean input = node instanceof TextInputControl;
        boolean spoken = !input && text instanceof String words && !words.isBlank();
        boolean set =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        return spoken || set;
    }

    private static boolean isFrame(Node node) {
        return node instanceof ScrollPane || node instanceof ScrollBar || node instanceof Separator;
    }

    private static boolean isCut(Labeled labeled) {
        boolean fixed = !(labeled instanceof Label) || labeled.getMinWidth() == Control.USE_PREF_SIZE;
        return fixed && !labeled.isWrapText() && labeled.isManaged() && labeled.getWidth() + 1 < labeled.prefWidth(-1);
    }

    private static boolean endsInDots(Labeled labeled) {
        String words = labeled.getText();
        return labeled.isWrapText()
                && labeled.isManaged()
                && words != null
                && labeled.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> child instanceof Text text
                                && text.getText().endsWith(labeled.getEllipsisString())
                                && !words.endsWith(labeled.getEllipsisString()));
    }

    private static String describe(Node node) {
        StringBuilder path = new StringBuilder(node.getClass().getSimpleName());
        node.getStyleClass().forEach(name -> path.append('.').append(name));
        return path.toString();
    }
}
