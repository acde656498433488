package nl.driehoek.ui.nvc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.form.WordGroup;
import nl.driehoek.ui.common.form.WordPicker;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.reading.Note;
import nl.driehoek.ui.common.reading.ReadAlong;
import org.kordamp.ikonli.feather.Feather;

/** The grid of two columns and four rows. The focus goes row by row: ik, jij. */
final class NvcGrid extends GridPane {

    private static final double WORDS_PERCENT = 20;
    private static final double TEXT_PERCENT = 40;

    private final Texts texts;
    private final NvcSheetViewModel model;
    private final ReadingAlong reading;
    private final Map<NvcCell, GrowingArea> areas = new LinkedHashMap<>();

    NvcGrid(Texts texts, NvcSheetViewModel model, ReadingAlong reading) {
        this.texts = texts;
        this.model = model;
        this.reading = reading;
        getStyleClass().add("nvc-grid");
        getColumnConstraints().addAll(percent(WORDS_PERCENT), percent(TEXT_PERCENT), percent(TEXT_PERCENT));
        add(head(Party.SCHOOL, texts.get("nvc.self"), texts.get("nvc.self.explained")), 1, 0);
        add(head(Party.PARENTS, texts.get("nvc.other"), texts.get("nvc.other.explained")), 2, 0);
        row(1, WrittenIn.OBSERVATION, texts.get("nvc.observation.explained"));
        row(2, WrittenIn.FEELING, texts.get("nvc.feeling.explained"));
        row(3, WrittenIn.NEED, texts.get("nvc.need.explained"));
        row(4, WrittenIn.REQUEST, texts.get("nvc.request.explained"));
        words(2, WrittenIn.FEELING, texts.get("nvc.feeling.pick"), texts.get("nvc.feeling.ask"), reading.feelings());
        words(3, WrittenIn.NEED, texts.get("nvc.need.pick"), texts.get("nvc.need.ask"), reading.needs());
        CheckBox toSelf = new CheckBox(texts.get("nvc.request.to-self"));
        toSelf.setWrapText(true);
        toSelf.selectedProperty().bindBidirectional(model.requestToSelf());
        add(toSelf, 1, 6);
    }

    /** Shows under the request which of its qualities are there. */
    void checks(ReadAlong along) {
        add(new RequestChecks(texts, model, along), 1, 5);
    }

    /** The area of one place. */
    GrowingArea area(NvcCell cell) {
        return areas.get(cell);
    }

    /** What one place is called. */
    String name(NvcCell cell) {
        String row = rowName(cell.row());
        return cell.self() ? row : texts.get("nvc.cell.name", row, texts.get("nvc.other"));
    }

    private String rowName(WrittenIn row) {
        return switch (row) {
            case OBSERVATION -> texts.get("nvc.observation");
            case FEELING -> texts.get("nvc.feeling");
            case NEED -> texts.get("nvc.need");
            case REQUEST -> texts.get("nvc.request");
            case FOR_PARENTS -> "";
        };
    }

    /** Offers words for a feeling or a need, which take the place of what {@code note} is about. */
    void pick(ReadAlong along, Note note, Node near) {
        boolean feeling = note.place() == WrittenIn.FEELING;
        List<WordGroup> groups = groups(feeling ? reading.feelings() : reading.needs());
        String question = texts.get(feeling ? "nvc.feeling.ask" : "nvc.need.ask");
        new WordPicker(texts, question, groups, words -> along.replace(note, String.join(", ", words))).showUnder(near);
    }

    private static List<WordGroup> groups(Map<String, List<String>> words) {
        return words.entrySet().stream()
                .map(group -> new WordGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** Only shows, nothing can be typed. */
    void readOnly() {
        areas.values().forEach(area -> area.setEditable(false));
        lookupAll(".check-box").forEach(box -> box.setDisable(true));
        lookupAll(".nvc-words").forEach(button -> button.setVisible(false));
    }

    private void row(int row, WrittenIn place, String explained) {
        String name = rowName(place);
        VBox words = new VBox(Labels.h3(name), Labels.caption(explained));
        words.getStyleClass().add("nvc-row-head");
        add(words, 0, row);
        add(cell(new NvcCell(true, place), name, texts.get("nvc.self"), prompt(place, true)), 1, row);
        add(cell(new NvcCell(false, place), name, texts.get("nvc.other"), prompt(place, false)), 2, row);
    }

    private Node cell(NvcCell cell, String row, String column, String prompt) {
        GrowingArea area = new GrowingArea(texts, 3);
        area.textProperty().bindBidirectional(model.text(cell));
        area.setAccessibleText(texts.get("nvc.cell.name", row, column));
        area.setPromptText(prompt);
        area.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.flush();
            }
        });
        areas.put(cell, area);
        GridPane.setHgrow(area, Priority.ALWAYS);
        return area;
    }

    private String prompt(WrittenIn place, boolean self) {
        return switch (place) {
            case OBSERVATION ->
                self ? texts.get("nvc.observation.prompt.self") : texts.get("nvc.observation.prompt.other");
            case FEELING -> self ? texts.get("nvc.feeling.prompt.self") : texts.get("nvc.feeling.prompt.other");
            case NEED -> self ? texts.get("nvc.need.prompt.self") : texts.get("nvc.need.prompt.other");
            case REQUEST -> self ? texts.get("nvc.request.prompt.self") : texts.get("nvc.request.prompt.other");
            case FOR_PARENTS -> "";
        };
    }

    /** A picker goes into the column where one typed last; "ik" at first. */
    private void words(int row, WrittenIn place, String verb, String question, Map<String, List<String>> groups) {
        NvcCell self = new NvcCell(true, place);
        NvcCell other = new NvcCell(false, place);
        boolean[] last = {true};
        areas.get(self).focusedProperty().subscribe(focused -> last[0] |= focused);
        areas.get(other).focusedProperty().subscribe(focused -> last[0] &= !focused);
        WordPicker picker =
                new WordPicker(texts, question, groups(groups), words -> model.insert(last[0] ? self : other, words));
        Button open = Buttons.link(Feather.LIST, verb, () -> picker.showUnder(areas.get(last[0] ? self : other)));
        open.getStyleClass().add("nvc-words");
        VBox head = (VBox) getChildren().stream()
                .filter(node -> GridPane.getRowIndex(node) == row && GridPane.getColumnIndex(node) == 0)
                .findFirst()
                .orElseThrow();
        head.getChildren().add(open);
    }

    private Node head(Party party, String name, String explained) {
        Node whose = PartyCard.head(texts, party, name);
        HBox head = new HBox(whose, Labels.caption(explained));
        head.getStyleClass().add("nvc-column-head");
        if (whose instanceof Region words) {
            words.setMinWidth(Region.USE_PREF_SIZE); // the explanation wraps, the name does not
        }
        return head;
    }

    private static ColumnConstraints percent(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }
}
