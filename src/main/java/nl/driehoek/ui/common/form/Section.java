package nl.driehoek.ui.common.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.MultiChips;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.part.Segments;

/** Fields of a form below each other; the chain only adds, settings sit in the lambda of the element. */
public final class Section {

    private final Texts texts;
    private final Clock clock;
    private final Pane pane;
    private final List<Field> fields = new ArrayList<>();

    Section(Texts texts, Clock clock, Pane pane) {
        this.texts = texts;
        this.clock = clock;
        this.pane = pane;
    }

    List<Field> fields() {
        return fields;
    }

    /** One line of text. */
    public Section text(String labelKey, Property<String> value, Consumer<Field> settings) {
        TextField control = TextMenu.on(new TextField(), texts);
        control.textProperty().bindBidirectional(value);
        return add(new Field(texts, labelKey, control, control), settings);
    }

    /** One line of text. */
    public Section text(String labelKey, Property<String> value) {
        return text(labelKey, value, _ -> {});
    }

    /** Several lines of text that grow; at least {@code lines}. */
    public Section area(String labelKey, Property<String> value, int lines, Consumer<Field> settings) {
        GrowingArea control = new GrowingArea(texts, lines);
        control.textProperty().bindBidirectional(value);
        return add(new Field(texts, labelKey, control, control), settings);
    }

    /** Several lines of text that grow; at least {@code lines}. */
    public Section area(String labelKey, Property<String> value, int lines) {
        return area(labelKey, value, lines, _ -> {});
    }

    /** A date; null is none. */
    public Section date(String labelKey, Property<LocalDate> value, Consumer<Field> settings) {
        DateField control = new DateField(texts, clock, value);
        Field field = new Field(texts, labelKey, control, control.editor());
        field.reading(control::problem);
        return add(field, settings);
    }

    /** A date; null is none. */
    public Section date(String labelKey, Property<LocalDate> value) {
        return date(labelKey, value, _ -> {});
    }

    /** A time of day; null is none. */
    public Section time(String labelKey, Property<LocalTime> value, Consumer<Field> settings) {
        ReadField<LocalTime> control = new ReadField<>(texts, value, DutchTimes::read, DutchTimes::written);
        control.setPromptText(texts.get("ui.time.prompt"));
        Field field = new Field(texts, labelKey, control, control);
        field.reading(() -> {
            control.commit();
            return control.problem();
        });
        return add(field, settings);
    }

    /** A time of day; null is none. */
    public Section time(String labelKey, Property<LocalTime> value) {
        return time(labelKey, value, _ -> {});
    }

    /** One of a list that unfolds. */
    public <T> Section choice(
            String labelKey, List<T> options, Function<T, String> words, Property<T> value, Consumer<Field> settings) {
        ComboBox<T> control = new ComboBox<>(FXCollections.observableArrayList(options));
        control.setConverter(writing(words));
        control.setMaxWidth(Double.MAX_VALUE);
        control.valueProperty().bindBidirectional(value);
        return add(new Field(texts, labelKey, control, control), settings);
    }

    /** One of a list that unfolds. */
    public <T> Section choice(String labelKey, List<T> options, Function<T, String> words, Property<T> value) {
        return choice(labelKey, options, words, value, _ -> {});
    }

    /** One of a few, all in sight. */
    public <T> Section segments(
            String labelKey, List<T> options, Function<T, String> words, Property<T> value, Consumer<Field> settings) {
        Segments<T> row = new Segments<>(options, words, value);
        return add(new Field(texts, labelKey, row, (Control) row.getChildren().getFirst()), settings);
    }

    /** One of a few, all in sight. */
    public <T> Section segments(String labelKey, List<T> options, Function<T, String> words, Property<T> value) {
        return segments(labelKey, options, words, value, _ -> {});
    }

    /** Any number of a few, as chips. */
    public <T> Section chips(
            String labelKey,
            List<T> options,
            Function<T, String> words,
            ObservableList<T> chosen,
            Consumer<Field> settings) {
        MultiChips<T> row = new MultiChips<>(options, words, chosen);
        return add(new Field(texts, labelKey, row, (Control) row.getChildren().getFirst()), settings);
    }

    /** A box to check, with its words beside it. */
    public Section check(String labelKey, Property<Boolean> value) {
        CheckBox box = new CheckBox(texts.get(labelKey));
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.selectedProperty().bindBidirectional(value);
        pane.getChildren().add(box);
        return this;
    }

    /** A control of the feature itself, with our label, hint and message around it. */
    public Section field(String labelKey, Node body, Control focus, Consumer<Field> settings) {
        return add(new Field(texts, labelKey, body, focus), settings);
    }

    /** Anything else: a notice, a line of buttons. */
    public Section node(Node node) {
        pane.getChildren().add(node);
        return this;
    }

    /** Things that belong together side by side, with equal room. */
    public Section together(Consumer<Section> parts) {
        VBox parking = new VBox();
        Section inner = new Section(texts, clock, parking);
        parts.accept(inner);
        List<Region> columns = new ArrayList<>();
        parking.getChildren().forEach(node -> columns.add((Region) node));
        fields.addAll(inner.fields);
        pane.getChildren().add(PartyCard.sideBySide(columns));
        return this;
    }

    private Section add(Field field, Consumer<Field> settings) {
        settings.accept(field);
        fields.add(field);
        pane.getChildren().add(field.node());
        return this;
    }

    private static <T> StringConverter<T> writing(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T option) {
                return option == null ? "" : words.apply(option);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("the list is not typed in");
            }
        };
    }
}
