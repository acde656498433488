package nl.driehoek.ui.common.part;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;

/** What one corner says: a line and a head in its colour. Cards of one row have equal width and height. */
public final class PartyCard extends StackPane {

    private final VBox content;

    /** The card of {@code party} with {@code title} as head and {@code nodes} below. */
    public PartyCard(Texts texts, Party party, String title, Node... nodes) {
        Region line = new Region();
        line.getStyleClass().addAll("party-line", party.styleClass());
        line.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(line, Pos.TOP_CENTER);
        content = new Card(head(texts, party, title));
        content.getStyleClass().add("party-card");
        content.getChildren().addAll(nodes);
        getChildren().addAll(content, line);
    }

    /** A head in the colour of {@code party}: marker and words. */
    public static Node head(Texts texts, Party party, String title) {
        Label words = Labels.h3(title);
        words.getStyleClass().add(party.styleClass() + "-text");
        return Card.headOf(new Hoekje(texts, party), words);
    }

    /** A block on the tint of {@code party} with its head, for use inside a card. */
    public static VBox tinted(Texts texts, Party party, String title, Node... nodes) {
        VBox block = new VBox(head(texts, party, title));
        block.getStyleClass().addAll("tinted", party.styleClass());
        block.getChildren().addAll(nodes);
        return block;
    }

    /** {@code columns} side by side, equal in width and height. */
    public static GridPane sideBySide(List<? extends Region> columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("side-by-side");
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setFillHeight(true);
        grid.getRowConstraints().add(row);
        for (Region column : columns) {
            ColumnConstraints constraint = new ColumnConstraints();
            constraint.setPercentWidth(100.0 / columns.size());
            grid.getColumnConstraints().add(constraint);
            column.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            grid.addRow(0, column);
        }
        return grid;
    }

    /** {@code rows} below each other, equal in width: the small form of {@link #sideBySide}. */
    public static VBox below(List<? extends Region> rows) {
        VBox box = new VBox();
        box.getStyleClass().add("one-below-other");
        box.getChildren().addAll(rows);
        return box;
    }
}
