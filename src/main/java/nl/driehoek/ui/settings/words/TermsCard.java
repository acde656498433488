package nl.driehoek.ui.settings.words;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.driehoek.service.ExplainedTerm;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** All terms that parents get explained, to search, to read and to change. */
final class TermsCard extends VBox {

    private final ViewContext context;
    private final Texts texts;
    private final WordsModel model;
    private final TextField search;
    private final ListView<ExplainedTerm> list;
    private final Label count = Labels.caption("");
    private String opened = "";

    TermsCard(ViewContext context, WordsModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        search = search();
        list = list();
        FlowPane tools = new FlowPane(
                search,
                FilterChips.toggle(texts.get("settings.terms.only-own"), model.ownProperty()),
                Buttons.secondary(
                        Feather.PLUS, texts.get("settings.terms.add"), () -> new TermDialog(context, model).add()));
        tools.getStyleClass().addAll("button-flow", "term-tools");
        getChildren()
                .add(Card.titled(
                        texts.get("settings.terms.head"),
                        Labels.quiet(texts.get("settings.terms.text")),
                        tools,
                        list,
                        count));
        model.shown().subscribe(this::showCount);
        model.shown().addListener((ListChangeListener<ExplainedTerm>) _ -> {
            if (!search.isFocused()) {
                choose(opened);
            }
        });
    }

    private TextField search() {
        TextField field = TextMenu.on(new TextField(), texts);
        field.setPromptText(texts.get("settings.terms.search"));
        field.setAccessibleText(texts.get("settings.terms.search"));
        field.textProperty().bindBidirectional(model.searchProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !model.shown().isEmpty()) {
                event.consume();
                list.getSelectionModel().selectFirst();
                list.scrollTo(0);
                list.requestFocus();
            }
        });
        return field;
    }

    private ListView<ExplainedTerm> list() {
        ListView<ExplainedTerm> view = new ListView<>(model.shown());
        view.getStyleClass().add("term-list");
        view.setAccessibleText(texts.get("settings.terms.head"));
        view.setPlaceholder(Labels.caption(texts.get("settings.terms.nothing")));
        view.setCellFactory(_ -> {
            TermCell cell = new TermCell(texts);
            cell.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !cell.isEmpty()) {
                    open(cell.getItem());
                }
            });
            return cell;
        });
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ExplainedTerm chosen = view.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null && !event.isShortcutDown()) {
                event.consume();
                open(chosen);
            }
        });
        return view;
    }

    /** What was opened stays chosen when the list is read anew. */
    private void choose(String word) {
        model.shown().stream()
                .filter(term -> term.word().equals(word))
                .findFirst()
                .ifPresent(term -> {
                    list.getSelectionModel().select(term);
                    list.scrollTo(term);
                });
    }

    private void open(ExplainedTerm term) {
        opened = term.word();
        new TermDialog(context, model).open(term);
    }

    private void showCount() {
        int found = model.shown().size();
        int all = model.terms().size();
        count.setText(
                found == all ? texts.get("settings.terms.count", all) : texts.get("settings.terms.found", found, all));
    }

    Node first() {
        return search;
    }
}
