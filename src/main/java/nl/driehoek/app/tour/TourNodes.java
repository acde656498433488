package nl.driehoek.app.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** What one can read and use below a node; what is not visible is not there. */
final class TourNodes {

    private TourNodes() {}

    /** The words below {@code root}, each on a line of its own. */
    static String words(Node root) {
        List<String> words = new ArrayList<>();
        read(root, words);
        return String.join("\n", words);
    }

    private static void read(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        } else if (node instanceof TextInputControl input) {
            words.add(input.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, words));
        }
    }

    /** The button below {@code root} that says {@code verb} and can be pressed. */
    static ButtonBase button(Node root, String verb) {
        return (ButtonBase) find(root, node -> node instanceof ButtonBase button && verb.equals(button.getText()))
                .orElseThrow(() -> new IllegalStateException("no button: " + verb));
    }

    /** The field below {@code root} that a screen reader calls {@code name}. */
    static TextInputControl field(Node root, String name) {
        return (TextInputControl) find(
                        root, node -> node instanceof TextInputControl input && name.equals(input.getAccessibleText()))
                .orElseThrow(() -> new IllegalStateException("no field: " + name));
    }

    private static Optional<Node> find(Node node, Predicate<Node> wanted) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (wanted.test(node)) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(child -> find(child, wanted))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
