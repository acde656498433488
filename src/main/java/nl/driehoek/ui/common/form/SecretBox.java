package nl.driehoek.ui.common.form;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A secret field with an eye to look at what was typed and a word when Caps Lock is on. */
public final class SecretBox extends VBox {

    private final SecretField field;
    private final Label capsLock;
    private boolean revealed;

    /** An empty box; give {@link #field} its accessible text or put it in a form. */
    public SecretBox(Texts texts) {
        field = new SecretField(texts);
        capsLock = Labels.caption(texts.get("ui.secret.caps"));
        capsLock.setGraphic(new Icon(Feather.ARROW_UP));
        capsLock.getStyleClass().add("caps-lock");
        Button eye = Buttons.bare(Feather.EYE, texts.get("ui.secret.show"), this::toggle);
        StackPane.setAlignment(eye, Pos.CENTER_RIGHT);
        StackPane row = new StackPane(field, eye);
        row.getStyleClass().add("with-button");
        getStyleClass().add("form-field");
        getChildren().addAll(row, capsLock);
        field.addEventHandler(KeyEvent.KEY_RELEASED, _ -> lookAtCapsLock());
        field.focusedProperty().subscribe(_ -> lookAtCapsLock());
    }

    /** Where one types. */
    public SecretField field() {
        return field;
    }

    private void toggle() {
        revealed = !revealed;
        field.reveal(revealed);
    }

    private void lookAtCapsLock() {
        Optional<Boolean> on = field.isFocused() ? Platform.isKeyLocked(KeyCode.CAPS) : Optional.empty();
        capsLock.setVisible(on.orElse(false));
        capsLock.setManaged(capsLock.isVisible());
    }
}
