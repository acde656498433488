package nl.driehoek.ui.conversation;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;

/** Places that are held for a notice and take no room while there is none. */
final class Held {

    private Held() {}

    /** {@code box} takes room only while something stands in it. */
    static void onlyWhenFilled(VBox box) {
        box.managedProperty().bind(Bindings.isNotEmpty(box.getChildren()));
        box.visibleProperty().bind(box.managedProperty());
    }
}
