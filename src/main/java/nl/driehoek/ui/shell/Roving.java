package nl.driehoek.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** One stop for Tab, arrows inside: only one of the nodes takes part in the Tab order at a time. */
final class Roving {

    private final List<? extends Node> stops;

    Roving(List<? extends Node> stops, Node first) {
        this.stops = stops;
        stops.forEach(stop -> {
            stop.setFocusTraversable(stop.equals(first));
            stop.addEventFilter(KeyEvent.KEY_PRESSED, event -> walk(stop, event));
            stop.focusedProperty().addListener((_, _, focused) -> {
                if (focused) {
                    stops.forEach(other -> other.setFocusTraversable(other.equals(stop)));
                }
            });
        });
    }

    private void walk(Node stop, KeyEvent event) {
        int at = stops.indexOf(stop);
        int to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> stops.size() - 1;
            default -> at;
        };
        if (to != at && !event.isAltDown() && !event.isControlDown() && !event.isMetaDown()) {
            event.consume();
            stops.get(Math.floorMod(to, stops.size())).requestFocus();
        }
    }
}
