package nl.driehoek.ui.common.part;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** A unit that is opened or changed as a whole: head left, link right, content below. */
public class Card extends VBox {

    /** A card without a head. */
    public Card(Node... content) {
        getStyleClass().add("card");
        getChildren().addAll(content);
    }

    /** A card with {@code title} as its head. */
    public static Card titled(String title, Node... content) {
        Card card = new Card(headOf(Labels.h3(title)));
        card.getChildren().addAll(content);
        return card;
    }

    /** A card with a head and a link or chip at its right. */
    public static Card withRight(String title, Node right, Node... content) {
        Card card = new Card(headOf(Labels.h3(title), spacer(), right));
        card.getChildren().addAll(content);
        return card;
    }

    /** The part that is shared with parents: white, and told what it is printed on. */
    public static Card shared(String title, String note, Node... content) {
        Card card = new Card(headOf(Icon.of(Feather.USERS, "accent").large(), Labels.h3(title), Labels.caption(note)));
        card.getChildren().addAll(content);
        return card;
    }

    /** The part for school alone: sunken ground and a lock. */
    public static Card internal(String title, String note, Node... content) {
        Card card = new Card(
                headOf(Icon.of(Feather.LOCK, "quiet").large(), Labels.h3(title), spacer(), Labels.caption(note)));
        card.getChildren().addAll(content);
        card.getStyleClass().add("internal");
        return card;
    }

    /** A green card that invites to share good news. */
    public static Card good(String title, Node... content) {
        Card card = new Card(headOf(Icon.of(Feather.SUN, "goed").large(), Labels.h3(title)));
        card.getChildren().addAll(content);
        card.getStyleClass().add("good");
        return card;
    }

    /** A head of {@code nodes} in one line. */
    public static HBox headOf(Node... nodes) {
        HBox head = new HBox(nodes);
        head.getStyleClass().add("card-head");
        return head;
    }

    /** Room that pushes what follows to the right. */
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** Adds {@code nodes} below. */
    public final Card with(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /** Adds a link at the foot, for example "Alle 12 contacten". */
    public final Card foot(Button link) {
        getChildren().add(link);
        return this;
    }
}
