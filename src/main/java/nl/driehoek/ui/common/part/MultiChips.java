package nl.driehoek.ui.common.part;

import java.util.List;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import nl.driehoek.text.Texts;

/**
 * Chips of which several may be chosen; one stop for Tab.
 *
 * @param <T> what is chosen
 */
public final class MultiChips<T> extends FlowPane {

    /** The {@code options}, written by {@code words}, kept in step with the list {@code chosen}. */
    public MultiChips(List<T> options, Function<T, String> words, ObservableList<T> chosen) {
        getStyleClass().add("filter-chips");
        for (T option : options) {
            getChildren().add(chip(option, words.apply(option), chosen));
        }
        if (!options.isEmpty()) {
            new OneStop(List.copyOf(getChildren()), getChildren().getFirst());
        }
    }

    /** Each chip says what it is about, for chips without a label of their own. */
    public MultiChips<T> about(Texts texts, String what) {
        Choices.about(this, texts, what);
        return this;
    }

    private ToggleButton chip(T option, String words, ObservableList<T> chosen) {
        ToggleButton chip = new ToggleButton(words);
        chip.getStyleClass().add("filter-chip");
        chip.setMnemonicParsing(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setSelected(chosen.contains(option));
        FilterChips.checkWhenChosen(chip);
        chip.selectedProperty().addListener((_, _, on) -> {
            if (on && !chosen.contains(option)) {
                chosen.add(option);
            } else if (!on) {
                chosen.remove(option);
            }
        });
        chosen.addListener((ListChangeListener<T>) _ -> chip.setSelected(chosen.contains(option)));
        return chip;
    }
}
