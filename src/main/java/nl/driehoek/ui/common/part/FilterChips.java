package nl.driehoek.ui.common.part;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/**
 * A row of chips, one chosen, with a check.
 *
 * @param <T> what is chosen
 */
public final class FilterChips<T> extends FlowPane {

    /** The {@code options}, written by {@code words}, kept in step with {@code chosen}. */
    public FilterChips(List<T> options, Function<T, String> words, Property<T> chosen) {
        getStyleClass().add("filter-chips");
        Choices<T> choices = new Choices<>(chosen);
        choices.fill(this, options, words, "filter-chip");
        choices.buttons().values().forEach(FilterChips::checkWhenChosen);
    }

    /** A chip that is on or off by itself; such chips stand apart at the right. */
    public static ToggleButton toggle(String words, BooleanProperty on) {
        ToggleButton chip = new ToggleButton(words);
        chip.getStyleClass().add("filter-chip");
        chip.setMnemonicParsing(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.selectedProperty().bindBidirectional(on);
        checkWhenChosen(chip);
        return chip;
    }

    static void checkWhenChosen(ToggleButton chip) {
        chip.selectedProperty().subscribe(chosen -> chip.setGraphic(chosen ? new Icon(Feather.CHECK) : null));
    }
}
