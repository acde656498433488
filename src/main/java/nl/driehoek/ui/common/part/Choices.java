package nl.driehoek.ui.common.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.driehoek.text.Texts;

/** A row of toggle buttons of which one is chosen, one stop for Tab; kept in step with a property both ways. */
final class Choices<T> {

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Property<T> chosen;
    private Optional<OneStop> stop = Optional.empty();

    Choices(Property<T> chosen) {
        this.chosen = chosen;
        group.selectedToggleProperty().addListener((_, before, now) -> keepOne(before, now));
    }

    void fill(Pane pane, List<T> options, Function<T, String> words, String... styleClasses) {
        for (T option : options) {
            ToggleButton button = new ToggleButton(words.apply(option));
            button.getStyleClass().addAll(styleClasses);
            button.setMnemonicParsing(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setMinHeight(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(option);
            buttons.put(option, button);
            pane.getChildren().add(button);
        }
        List<ToggleButton> all = List.copyOf(buttons.values());
        if (!all.isEmpty()) {
            stop = Optional.of(new OneStop(all, all.getFirst()));
        }
        chosen.subscribe(this::show);
    }

    /** Each choice in {@code pane} says what it is about. */
    static void about(Pane pane, Texts texts, String what) {
        pane.getChildren().forEach(node -> {
            if (node instanceof ToggleButton choice) {
                choice.setAccessibleText(texts.get("ui.form.choice", what, choice.getText()));
            }
        });
    }

    Map<T, ToggleButton> buttons() {
        return buttons;
    }

    private void show(T value) {
        ToggleButton button = value == null ? null : buttons.get(value);
        if (!Objects.equals(group.getSelectedToggle(), button)) {
            group.selectToggle(button);
        }
        if (button != null && buttons.values().stream().noneMatch(ToggleButton::isFocused)) {
            stop.ifPresent(one -> one.enterAt(button));
        }
    }

    /** Clicking the chosen one again leaves it chosen. */
    private void keepOne(Toggle before, Toggle now) {
        if (now == null) {
            if (before != null && Objects.equals(before.getUserData(), chosen.getValue())) {
                group.selectToggle(before);
            }
            return;
        }
        @SuppressWarnings("unchecked")
        T value = (T) now.getUserData();
        if (!Objects.equals(value, chosen.getValue())) {
            chosen.setValue(value);
        }
    }
}
