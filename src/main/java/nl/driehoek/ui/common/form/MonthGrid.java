package nl.driehoek.ui.common.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** A month to choose a day from; arrows walk over days and weeks, Page Up and Page Down over months. */
final class MonthGrid extends VBox {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Texts.DUTCH);
    private static final int WEEKS = 6;

    private final GridPane days = new GridPane();
    private final Label month = Labels.strong("");
    private final LocalDate today;
    private final Consumer<LocalDate> choose;
    private LocalDate at;
    private LocalDate chosen;

    MonthGrid(Texts texts, LocalDate today, Consumer<LocalDate> choose) {
        this.today = today;
        this.choose = choose;
        this.at = today;
        getStyleClass().add("month-grid");
        HBox.setHgrow(month, Priority.ALWAYS);
        month.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(
                month,
                Buttons.bare(Feather.CHEVRON_LEFT, texts.get("ui.date.before"), () -> go(at.minusMonths(1))),
                Buttons.bare(Feather.CHEVRON_RIGHT, texts.get("ui.date.after"), () -> go(at.plusMonths(1))));
        head.getStyleClass().add("card-head");
        getChildren().addAll(head, days);
        days.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        build();
    }

    /** Shows the month of {@code date}, or of today when null, and marks it as the chosen day. */
    void show(LocalDate date) {
        chosen = date;
        at = date == null ? today : date;
        build();
    }

    private void go(LocalDate date) {
        at = date;
        build();
    }

    private void build() {
        month.setText(MONTH.format(at));
        days.getChildren().clear();
        for (DayOfWeek day : DayOfWeek.values()) {
            Label name = new Label(day.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.DUTCH));
            name.getStyleClass().add("day-name");
            name.setMaxWidth(Double.MAX_VALUE);
            days.add(name, day.getValue() - 1, 0);
        }
        LocalDate first = YearMonth.from(at).atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int offset = 0; offset < WEEKS * 7; offset++) {
            days.add(day(first.plusDays(offset)), offset % 7, 1 + offset / 7);
        }
    }

    private Button day(LocalDate date) {
        Button button = Buttons.secondary(Integer.toString(date.getDayOfMonth()), () -> choose.accept(date));
        button.getStyleClass().add("day");
        button.setAccessibleText(DutchDates.inFull(date));
        button.setUserData(date);
        button.setFocusTraversable(date.equals(at));
        mark(button, "today", date.equals(today));
        mark(button, "chosen", date.equals(chosen));
        mark(button, "other-month", date.getMonth() != at.getMonth());
        return button;
    }

    private static void mark(Button button, String styleClass, boolean on) {
        if (on) {
            button.getStyleClass().add(styleClass);
        }
    }

    private void walk(KeyEvent event) {
        LocalDate to = switch (event.getCode()) {
            case LEFT -> at.minusDays(1);
            case RIGHT -> at.plusDays(1);
            case UP -> at.minusWeeks(1);
            case DOWN -> at.plusWeeks(1);
            case PAGE_UP -> at.minusMonths(1);
            case PAGE_DOWN -> at.plusMonths(1);
            default -> null;
        };
        if (to != null) {
            event.consume();
            go(to);
            focusDay();
        }
    }

    /** Puts the focus on the day where the walk is. */
    void focusDay() {
        days.getChildren().stream()
                .filter(node -> at.equals(node.getUserData()))
                .findFirst()
                .ifPresent(node -> node.requestFocus());
    }
}
