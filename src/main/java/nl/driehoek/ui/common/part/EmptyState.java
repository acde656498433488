package nl.driehoek.ui.common.part;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Nothing here yet: pale logo, what is missing, how to begin, one filled button. On the canvas, not in a card. */
public final class EmptyState extends VBox {

    /** What is missing and how to begin; the first of {@code buttons} is the filled one. */
    public EmptyState(String missing, String how, Button... buttons) {
        getStyleClass().add("empty-state");
        FlowPane row = new FlowPane(buttons);
        row.getStyleClass().add("button-flow");
        row.setAlignment(Pos.CENTER);
        getChildren().addAll(new Logo(Logo.Size.LARGE).pale(), centred(Labels.h2(missing)), centred(Labels.quiet(how)));
        if (buttons.length > 0) {
            getChildren().add(row);
        }
    }

    /** A quiet line below the buttons. */
    public EmptyState note(String note) {
        getChildren().add(centred(Labels.caption(note)));
        return this;
    }

    private static Label centred(Label label) {
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.getStyleClass().add("narrow-text");
        return label;
    }
}
