package nl.driehoek.ui.common.part;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.driehoek.text.Texts;

/** What a contact was about, told by shape too: good news a disc, neutral a ring, concern a diamond. */
public final class ContactMark extends StackPane {

    /** The three kinds. */
    public enum Kind {
        /** Filled disc. */
        GOOD_NEWS("good", "ui.contact.good"),
        /** Open ring. */
        NEUTRAL("neutral", "ui.contact.neutral"),
        /** Diamond. */
        CONCERN("concern", "ui.contact.concern");

        private final String styleClass;
        private final String key;

        Kind(String styleClass, String key) {
            this.styleClass = styleClass;
            this.key = key;
        }

        /** The key of the word for this kind. */
        public String key() {
            return key;
        }
    }

    /** The mark of {@code kind}; it speaks its word. */
    public ContactMark(Texts texts, Kind kind) {
        getStyleClass().addAll("contact-mark", kind.styleClass);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.get(kind.key));
        Region shape = new Region();
        shape.getStyleClass().add("shape");
        getChildren().add(shape);
    }
}
