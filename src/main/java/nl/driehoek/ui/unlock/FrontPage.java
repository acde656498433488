package nl.driehoek.ui.unlock;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Logo;
import nl.driehoek.ui.common.view.Follow;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;

/** A page before the school is open: a column with the logo left, the three people right; narrow: the column alone. */
public abstract class FrontPage extends View {

    private final ViewContext context;
    private final VBox content = new VBox();

    /** A page with the name of the school, or the words that stand there when there is none. */
    protected FrontPage(ViewContext context, String school) {
        this.context = context;
        useSheet("unlock.css");
        getStyleClass().add("front-page");
        VBox names = new VBox(Labels.title(context.texts().get("app.name")), Labels.quiet(school));
        HBox brand = new HBox(new Logo(Logo.Size.MEDIUM), names);
        brand.getStyleClass().add("front-brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("front-content");
        VBox column = new VBox(brand, content);
        column.getStyleClass().add("front-column");
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("front-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.getStyleClass().add("front-side");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Follow.whileInScene(this, context.width().width(), width -> arrange(scroll, width));
    }

    private void arrange(ScrollPane side, Width width) {
        setLeft(null);
        setCenter(null);
        if (width == Width.WIDE) {
            setLeft(side);
            setCenter(new FrontPicture(context.texts()));
        } else {
            setCenter(side);
        }
    }

    /** Where the page works. */
    protected final ViewContext context() {
        return context;
    }

    /** Fills the column. */
    protected final void content(Node... nodes) {
        content.getChildren().setAll(nodes);
    }
}
