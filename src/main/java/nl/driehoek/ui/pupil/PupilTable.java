package nl.driehoek.ui.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import nl.driehoek.domain.PersonName;
import nl.driehoek.service.PupilLine;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.DutchDays;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** The table of pupils. It says something about what school does, so it cannot be sorted by it. */
final class PupilTable extends TableView<PupilLine> {

    private static final double BODY_PX = 15;

    private final Texts texts;
    private final PupilWords words;
    private final DutchDays days;
    private final TableColumn<PupilLine, PupilLine> name;
    private final TableColumn<PupilLine, PupilLine> group;
    private final TableColumn<PupilLine, PupilLine> teacher;
    private final TableColumn<PupilLine, PupilLine> contacts;
    private final TableColumn<PupilLine, PupilLine> goodNews;
    private final TableColumn<PupilLine, PupilLine> next;
    private final TableColumn<PupilLine, PupilLine> toDo;

    PupilTable(Texts texts, LocalDate today, Consumer<PupilLine> open) {
        this.texts = texts;
        this.words = new PupilWords(texts);
        this.days = new DutchDays(texts, today);
        name = column("pupil.list.name", 262, this::name);
        group = column("pupil.list.group", 118, line -> quiet(line.place()));
        teacher = column("pupil.list.teacher", 132, line -> quiet(String.join(", ", line.teachers())));
        contacts = column("pupil.list.contacts", 138, this::marks);
        goodNews = column(
                "pupil.list.good-news",
                154,
                line -> quiet(line.lastGoodNews().map(days::ago).orElseGet(() -> texts.get("pupil.list.not-yet"))));
        next = column("pupil.list.next", 134, this::next);
        toDo = column("pupil.list.to-do", 150, this::toDo);
        getStyleClass().add("pupil-table");
        setAccessibleText(texts.get("pupil.list.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(Labels.quiet(texts.get("pupil.list.nobody")));
        setRowFactory(_ -> row(open));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            PupilLine chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null && !event.isShortcutDown()) {
                event.consume();
                open.accept(chosen);
            }
        });
    }

    /** Shows the columns that {@code width} has room for; {@code letter} is the size of body text in px. */
    void arrange(Width width, double letter) {
        getColumns()
                .setAll(
                        switch (width) {
                            case WIDE -> List.of(name, group, teacher, contacts, goodNews, next, toDo);
                            case NARROW -> List.of(name, group, goodNews, next, toDo);
                            case SMALL -> List.of(name, next, toDo);
                        });
        for (TableColumn<PupilLine, ?> column : getColumns()) {
            double wished = (double) column.getUserData() * letter / BODY_PX;
            column.setPrefWidth(wished);
            column.setMinWidth(column.equals(name) ? 0.75 * wished : wished * 0.92);
        }
    }

    private TableColumn<PupilLine, PupilLine> column(String key, double width, Function<PupilLine, Node> cell) {
        TableColumn<PupilLine, PupilLine> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new NodeCell(cell));
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(width);
        return column;
    }

    private static TableRow<PupilLine> row(Consumer<PupilLine> open) {
        TableRow<PupilLine> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private Node name(PupilLine line) {
        PersonName name = line.pupil().name();
        Label call = Labels.strong(name.spoken());
        call.setWrapText(false);
        call.setMinWidth(USE_PREF_SIZE);
        Label rest = quiet(name.callName().isEmpty() ? "" : name.familyName());
        rest.getStyleClass().add("ink");
        HBox box = new HBox(new Avatar(name.callName(), name.surname()).little(), call, rest);
        box.getStyleClass().add("pupil-name");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node marks(PupilLine line) {
        HBox box = new HBox();
        box.getStyleClass().add("contact-marks");
        box.setAlignment(Pos.CENTER_LEFT);
        line.lastContacts().forEach(tone -> box.getChildren().add(words.mark(tone)));
        return box;
    }

    private Node next(PupilLine line) {
        String when = line.next()
                .map(moment -> days.ahead(moment.on(), moment.from()))
                .orElse("–");
        boolean today = line.next()
                .filter(moment -> when.startsWith(texts.get("ui.days.today")))
                .isPresent();
        Label label = quiet(when);
        if (today) {
            label.getStyleClass().setAll("label", "strong");
        }
        return label;
    }

    private Node toDo(PupilLine line) {
        return line.toDo().<Node>map(this::chip).orElseGet(() -> new Label(""));
    }

    private StatusChip chip(PupilLine.ToDo what) {
        return switch (what) {
            case PupilLine.ToDo.Report _ -> StatusChip.neutral(Feather.FEATHER, texts.get("pupil.to-do.report"));
            case PupilLine.ToDo.Signatures(int signed, int of) ->
                StatusChip.neutral(Feather.EDIT_3, texts.get("pupil.to-do.signatures", signed, of));
            case PupilLine.ToDo.LookBack(LocalDate on) ->
                StatusChip.neutral(Feather.ROTATE_CCW, texts.get("pupil.to-do.look-back", days.dayAndMonth(on)));
            case PupilLine.ToDo.GoodNews _ -> StatusChip.good(Feather.SUN, texts.get("pupil.to-do.good-news"));
        };
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet-text");
        return label;
    }

    /** A cell that shows a node made for its line. */
    private static final class NodeCell extends TableCell<PupilLine, PupilLine> {

        private final Function<PupilLine, Node> make;

        NodeCell(Function<PupilLine, Node> make) {
            this.make = make;
        }

        @Override
        protected void updateItem(PupilLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : make.apply(line));
        }
    }
}
