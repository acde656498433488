package nl.driehoek.ui.common.part;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** One stop for Tab, arrows inside: only one of the nodes takes part in the Tab order at a time. */
public final class OneStop {

    private final List<? extends Node> stops;

    /** Makes {@code stops} one stop, entered at {@code first}. */
    public OneStop(List<? extends Node> stops, Node first) {
        this.stops = List.copyOf(stops);
        enterAt(first);
        this.stops.forEach(stop -> {
            stop.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(stop, event));
            stop.focusedProperty().addListener((_, _, focused) -> {
                if (focused) {
                    enterAt(stop);
                }
            });
        });
    }

    /** From now on Tab comes in at {@code stop}. */
    public void enterAt(Node stop) {
        stops.forEach(other -> other.setFocusTraversable(other.equals(stop)));
    }

    private void walk(Node stop, KeyEvent event) {
        List<? extends Node> shown =
                stops.stream().filter(OneStop::canHaveFocus).toList();
        int at = shown.indexOf(stop);
        int to = switch (event.getCode()) {
            case UP, LEFT -> at - 1;
            case DOWN, RIGHT -> at + 1;
            case HOME -> 0;
            case END -> shown.size() - 1;
            default -> at;
        };
        if (to != at && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown()) {
            event.consume();
            shown.get(Math.floorMod(to, shown.size())).requestFocus();
        }
    }

    private static boolean canHaveFocus(Node stop) {
        return stop.getScene() != null && stop.isVisible() && !stop.isDisabled();
    }
}
