package nl.driehoek.ui.common.part;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.view.LayoutWidth;
import org.kordamp.ikonli.feather.Feather;

/** The head of a page: back link, title, one line of facts; right: save indicator and actions; below: tabs or steps. */
public final class PageHeader extends VBox {

    private final Label title;
    private final Label facts = Labels.quiet("");
    private final HBox titleRow = new HBox();
    private final HBox middle = new HBox();
    private final PageActions actions;

    /** A header with {@code title}. */
    public PageHeader(Texts texts, LayoutWidth width, String title) {
        this.title = Labels.title(title);
        actions = new PageActions(texts, width);
        getStyleClass().add("page-header");
        titleRow.getStyleClass().add("title-row");
        titleRow.getChildren().add(this.title);
        facts.managedProperty().bind(facts.textProperty().isNotEmpty());
        facts.visibleProperty().bind(facts.managedProperty());
        facts.getStyleClass().add("facts");
        VBox words = new VBox(titleRow, facts);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        middle.getStyleClass().add("header-middle");
        middle.getChildren().addAll(words, actions);
        getChildren().add(middle);
    }

    /** The title, when it changes while the page is shown. */
    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /** A link above the title that says where it leads. */
    public PageHeader back(String where, Runnable action) {
        Button link = Buttons.link(Feather.ARROW_LEFT, where, action);
        link.getStyleClass().add("back-link");
        getChildren().addFirst(link);
        return this;
    }

    /** The line of facts below the title. */
    public PageHeader facts(String words) {
        facts.setText(words);
        return this;
    }

    /** The line of facts, following {@code words}. */
    public PageHeader facts(ObservableValue<String> words) {
        facts.textProperty().bind(words);
        return this;
    }

    /** What stands before the title, an avatar for example. */
    public PageHeader lead(Node node) {
        middle.getChildren().addFirst(node);
        return this;
    }

    /** A chip after the title. */
    public PageHeader badge(Node chip) {
        titleRow.getChildren().add(chip);
        return this;
    }

    /** The save indicator, before the actions. */
    public PageHeader save(SaveIndicator indicator) {
        middle.getChildren().add(middle.getChildren().indexOf(actions), indicator);
        return this;
    }

    /** Adds an action; the most important one comes last and stays longest when room is scarce. */
    public PageHeader action(Button button) {
        actions.add(button);
        return this;
    }

    /** Adds an action under the sign with three dots. */
    public PageHeader seldom(String verb, Runnable action) {
        MenuItem item = new MenuItem(verb);
        item.setOnAction(_ -> action.run());
        actions.addSeldom(item);
        return this;
    }

    /** Adds a line under the header: tabs, steps, filters, a notice. */
    public PageHeader below(Node node) {
        getChildren().add(node);
        return this;
    }

    /** A thin bar with {@code words} while {@code busy} lasts longer than 0.4 s. */
    public PageHeader busy(ObservableBooleanValue busy, String words) {
        getChildren().add(new BusyLine(busy, words));
        return this;
    }
}
