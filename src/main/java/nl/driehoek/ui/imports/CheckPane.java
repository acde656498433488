package nl.driehoek.ui.imports;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.service.imports.ImportDraft;
import nl.driehoek.service.imports.ImportLine;
import nl.driehoek.service.imports.ImportSummary;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.ActionBar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Follow;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** The second step: every line of the file with what would happen, and the choices beside it. */
final class CheckPane extends VBox {

    private static final double ONE_LINE = 2_000;

    private final ViewContext context;
    private final Texts texts;
    private final ImportViewModel model;
    private final HBox chips = new HBox();
    private final ListView<ImportLine> list = new ListView<>();
    private final VBox side = new VBox();
    private final ScrollPane sideScroll = new ScrollPane(side);
    private final HBox middle = new HBox();
    private final Label counts = Labels.quiet("");
    private final Button take;
    private final BooleanProperty beside = new SimpleBooleanProperty();
    private final VBox table = new VBox();
    private boolean filling;

    CheckPane(ViewContext context, ImportViewModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        getStyleClass().addAll("page-content", "check-pane");
        take = Buttons.primary(texts.get("import.take", 0), model::carryOut);
        buildList();
        chips.getStyleClass().add("check-chips");
        side.getStyleClass().add("check-side");
        sideScroll.getStyleClass().addAll("page-body", "check-side-scroll");
        sideScroll.setFitToWidth(true);
        sideScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideScroll.setFocusTraversable(false);
        Node head = head();
        onlyWide(head);
        table.getChildren().addAll(head, list);
        table.getStyleClass().addAll("card", "check-table");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(table, Priority.ALWAYS);
        middle.getStyleClass().add("check-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox promise = new HBox(Icon.of(Feather.ROTATE_CCW, "quiet"), Labels.caption(texts.get("import.undo.promise")));
        promise.getStyleClass().add("check-promise");
        onlyWide(promise);
        getChildren().addAll(chips, middle, promise);
        Follow.whileInScene(this, context.width().width(), this::arrange);
        beside.addListener((_, _, _) -> arrange(context.width().get()));
        Follow.whileInScene(this, model.filterProperty(), _ -> fill());
        Follow.whileInScene(this, model.onlyToCheckProperty(), _ -> fill());
        Follow.whileInScene(this, model.selectedProperty(), _ -> showSelected());
    }

    private void onlyWide(Node node) {
        var width = context.width();
        node.managedProperty().bind(node.visibleProperty());
        node.visibleProperty().bind(Bindings.createBooleanBinding(() -> width.get() == Width.WIDE, width.width()));
    }

    /** The bar at the foot. */
    ActionBar bar() {
        return new ActionBar(
                List.of(Buttons.secondary(texts.get("import.another"), model::another)), List.of(counts, take));
    }

    /** Shows {@code draft}, keeping place and choice. */
    void show(ImportDraft draft) {
        ImportSummary summary = draft.summary();
        take.setText(texts.get("import.take", summary.pupils()));
        take.setDisable(summary.pupils() == 0 || model.busyProperty().get());
        counts.setText(texts.get("import.counts", summary.added(), summary.changed(), summary.left(), summary.open()));
        chips(draft.lines());
        fill();
        showSelected();
    }

    /** Takes the lines over, as the filled button does. */
    void finish() {
        take.fire();
    }

    /** Puts the focus in the list. */
    void takeFocus() {
        list.requestFocus();
    }

    private void buildList() {
        list.getStyleClass().add("check-list");
        list.setAccessibleText(texts.get("import.title"));
        list.setPlaceholder(Labels.quiet(texts.get("import.check.none")));
        list.setCellFactory(_ -> new LineCell(context, model));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (line != null && !filling) {
                model.selectedProperty().set(line.number());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        ImportLine line = list.getSelectionModel().getSelectedItem();
        if (line == null || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                if (line.take() != ImportLine.Take.NEVER) {
                    boolean yes = line.take() == ImportLine.Take.NO;
                    model.decide(draft -> draft.take(line.number(), yes));
                }
                event.consume();
            }
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5 -> {
                int answer = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
                model.decide(draft -> draft.detail(line.number()).answers().size() > answer
                        ? draft.answer(line.number(), answer)
                        : draft);
                event.consume();
            }
            default -> {
                // the list moves by itself
            }
        }
    }

    private Node head() {
        HBox head = new HBox(
                cell("import.check.pupil", "check-name"),
                cell("import.check.status", "check-status"),
                cell("import.check.seen", "check-words"));
        head.getStyleClass().add("check-head");
        return head;
    }

    private Label cell(String key, String styleClass) {
        Label label = Labels.fixed(Labels.fieldLabel(texts.get(key)));
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void chips(List<ImportLine> lines) {
        List<ImportFilter> filters = Arrays.stream(ImportFilter.values())
                .filter(filter -> filter == ImportFilter.ALL || filter.count(lines) > 0)
                .toList();
        ObjectProperty<ImportFilter> chosen = model.filterProperty();
        if (!filters.contains(chosen.get())) {
            chosen.set(ImportFilter.ALL);
        }
        long look = lines.stream().filter(ImportLine::toCheck).count();
        FilterChips<ImportFilter> row =
                new FilterChips<>(filters, filter -> texts.get(filter.textKey(), filter.count(lines)), chosen);
        HBox.setHgrow(row, Priority.ALWAYS);
        row.setPrefWrapLength(ONE_LINE);
        chips.getChildren()
                .setAll(row, FilterChips.toggle(texts.get("import.filter.look", look), model.onlyToCheckProperty()));
        if (context.width().get() != Width.WIDE) {
            chips.getChildren().add(FilterChips.toggle(texts.get("import.side.more"), beside));
        }
    }

    private void fill() {
        filling = true;
        List<ImportLine> lines = model.lines();
        if (list.getItems().size() == lines.size()) {
            for (int place = 0; place < lines.size(); place++) {
                if (!lines.get(place).equals(list.getItems().get(place))) {
                    list.getItems().set(place, lines.get(place));
                }
            }
        } else {
            list.getItems().setAll(lines);
        }
        filling = false;
        select();
    }

    private void select() {
        filling = true;
        int number = model.selectedProperty().get();
        for (int place = 0; place < list.getItems().size(); place++) {
            if (list.getItems().get(place).number() == number) {
                list.getSelectionModel().select(place);
            }
        }
        filling = false;
    }

    private void showSelected() {
        if (!(model.stageProperty().get() instanceof ImportStage.Checking(ImportDraft draft))) {
            return;
        }
        select();
        side.getChildren().clear();
        int number = model.selectedProperty().get();
        if (number >= 0 && number < draft.lines().size() && context.width().get() == Width.WIDE) {
            side.getChildren().add(new DetailPane(texts, model, draft, number, this::move));
        }
        side.getChildren().add(SidePane.of(texts, model, draft));
    }

    private void move(int step) {
        int place = list.getSelectionModel().getSelectedIndex() + step;
        if (place >= 0 && place < list.getItems().size()) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 2));
        }
    }

    private void arrange(Width width) {
        getStyleClass().remove("check-narrow");
        if (width == Width.WIDE) {
            middle.getChildren().setAll(table, sideScroll);
        } else {
            getStyleClass().add("check-narrow");
            middle.getChildren().setAll(beside.get() ? sideScroll : table);
        }
        HBox.setHgrow(sideScroll, width == Width.WIDE ? Priority.NEVER : Priority.ALWAYS);
        list.refresh();
        chips(model.all());
        showSelected();
    }
}
