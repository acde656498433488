package nl.driehoek.ui.contact;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Labels;

/** A group of chips below its own label; the chips come and go with the pupil. */
final class Chosen {

    private Chosen() {}

    static Node people(Texts texts, String labelKey, PeopleChips chips) {
        VBox box = new VBox(Labels.fieldLabel(texts.get(labelKey)), chips);
        box.getStyleClass().add("form-field");
        box.setAccessibleText(texts.get(labelKey));
        return box;
    }
}
