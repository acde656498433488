package nl.driehoek.ui.common.part;

import java.time.format.DateTimeFormatter;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Tells at the top right how saving stands; bind {@link #stateProperty} to the view model. */
public final class SaveIndicator extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private final ObjectProperty<SaveState> state = new SimpleObjectProperty<>(new SaveState.Untouched());
    private final Texts texts;
    private final Label words = Labels.fixed(new Label());
    private final Button again;

    /** An indicator; {@code retry} saves once more after a failure. */
    public SaveIndicator(Texts texts, Runnable retry) {
        this.texts = texts;
        again = Buttons.link(texts.get("ui.save.again"), retry);
        getStyleClass().add("card-head");
        getChildren().addAll(words, again);
        state.subscribe(this::show);
    }

    /** What is told. */
    public ObjectProperty<SaveState> stateProperty() {
        return state;
    }

    private void show(SaveState now) {
        boolean failed = now instanceof SaveState.Failed;
        again.setVisible(failed);
        again.setManaged(failed);
        words.getStyleClass().setAll("label", "save-state");
        switch (now) {
            case SaveState.Untouched _ -> tell("", null);
            case SaveState.NotSaved _ -> tell(texts.get("ui.save.not"), Feather.EDIT_2);
            case SaveState.Saving _ -> tell(texts.get("ui.save.busy"), Feather.LOADER);
            case SaveState.Saved saved -> {
                tell(texts.get("ui.save.done", TIME.format(saved.at())), Feather.CHECK);
                words.getStyleClass().add("saved");
            }
            case SaveState.Failed _ -> {
                tell(texts.get("ui.save.failed"), Feather.ALERT_TRIANGLE);
                words.getStyleClass().add("failed");
            }
        }
    }

    private void tell(String text, Feather sign) {
        words.setText(text);
        words.setGraphic(sign == null ? null : new Icon(sign));
    }
}
