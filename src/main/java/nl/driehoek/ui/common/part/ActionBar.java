package nl.driehoek.ui.common.part;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The fixed bar at the foot: side actions left, the next step right. */
public final class ActionBar extends HBox {

    /** {@code left} from the left, {@code right} at the right; at most one of all is filled. */
    public ActionBar(List<? extends Node> left, List<? extends Node> right) {
        getStyleClass().add("action-bar");
        getChildren().addAll(left);
        getChildren().add(Card.spacer());
        getChildren().addAll(right);
    }
}
