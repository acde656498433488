package nl.driehoek.ui.common.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** A Dutch date field: type 1-9-2026, or choose from the calendar with its button or Alt Down. */
public final class DateField extends StackPane {

    private final ReadField<LocalDate> field;
    private final Property<LocalDate> value;
    private final MonthGrid grid;
    private final Popover calendar;

    /** A field kept in step with {@code value}; null is no date. */
    public DateField(Texts texts, Clock clock, Property<LocalDate> value) {
        this.value = value;
        field = new ReadField<>(
                texts, value, typed -> DutchDates.read(typed, LocalDate.now(clock)), DutchDates::written);
        field.setPromptText(texts.get("ui.date.prompt"));
        grid = new MonthGrid(texts, LocalDate.now(clock), this::chosen);
        calendar = new Popover(grid);
        Button open = Buttons.bare(Feather.CALENDAR, texts.get("ui.date.open"), this::openCalendar);
        open.setFocusTraversable(false);
        getStyleClass().add("with-button");
        setMaxWidth(Double.MAX_VALUE);
        StackPane.setAlignment(open, Pos.CENTER_RIGHT);
        getChildren().addAll(field, open);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                event.consume();
                openCalendar();
            }
        });
    }

    /** Where one types. */
    public TextField editor() {
        return field;
    }

    /** What keeps the typed words from being read; reads them first. */
    public Optional<Verdict.Problem> problem() {
        field.commit();
        return field.problem();
    }

    private void openCalendar() {
        grid.show(value.getValue());
        calendar.showUnder(field);
        grid.focusDay();
    }

    private void chosen(LocalDate date) {
        value.setValue(date);
        calendar.close();
    }
}
