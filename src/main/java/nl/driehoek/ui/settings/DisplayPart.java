package nl.driehoek.ui.settings;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import nl.driehoek.service.Preferences;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.theme.Appearance;
import nl.driehoek.ui.common.theme.TextSize;
import nl.driehoek.ui.common.view.Follow;

/** Letters, colours, motion and the idle minutes; every change counts at once and stays on this computer. */
final class DisplayPart extends VBox {

    private static final List<Integer> MINUTES = List.of(2, 5, 10, 15, 30);

    private final Texts texts;
    private final SettingsDesk.Around around;
    private final ObjectProperty<Integer> size;
    private final ObjectProperty<Preferences.Look> look;
    private final ObjectProperty<Boolean> still;
    private final ObjectProperty<Integer> minutes;

    DisplayPart(Texts texts, SettingsDesk.Around around) {
        this.texts = texts;
        this.around = around;
        Preferences now = around.preferences().load();
        size = new SimpleObjectProperty<>(around.theme().textPercentProperty().get());
        look = new SimpleObjectProperty<>(now.look());
        still = new SimpleObjectProperty<>(now.lessMotion());
        minutes = new SimpleObjectProperty<>(now.lockAfterMinutes());
        getStyleClass().add("form");
        Form display = new Form(texts, around.clock())
                .fields(s -> s.segments(
                                "settings.size",
                                TextSize.STEPS,
                                percent -> texts.get("settings.percent", percent),
                                size)
                        .segments("settings.look", List.of(Preferences.Look.values()), this::name, look)
                        .check("settings.still", still));
        Form lock = new Form(texts, around.clock())
                .fields(s -> s.segments(
                        "settings.lock",
                        MINUTES,
                        number -> texts.get("settings.minutes", number),
                        minutes,
                        f -> f.hint("settings.lock.hint")));
        getChildren()
                .addAll(
                        Card.titled(texts.get("settings.display.head"), display.node()),
                        Card.titled(texts.get("settings.lock.head"), lock.node()));
        List.of(size, look, still, minutes).forEach(value -> value.subscribe(() -> changed()));
        Follow.whileInScene(this, around.theme().textPercentProperty(), percent -> size.set(percent.intValue()));
    }

    private String name(Preferences.Look of) {
        return texts.get(
                switch (of) {
                    case SYSTEM -> "settings.look.system";
                    case LIGHT -> "settings.look.light";
                    case DARK -> "settings.look.dark";
                });
    }

    private void changed() {
        int percent = size.get() == null ? 100 : size.get();
        int after = minutes.get() == null ? 10 : minutes.get();
        Preferences.Look chosen = look.get() == null ? Preferences.Look.SYSTEM : look.get();
        around.preferences().save(new Preferences(percent, chosen, still.get(), after));
        around.theme().textPercentProperty().set(percent);
        around.theme().lessMotionProperty().set(still.get());
        around.theme()
                .appearanceProperty()
                .set(
                        switch (chosen) {
                            case SYSTEM -> Appearance.SYSTEM;
                            case LIGHT -> Appearance.LIGHT;
                            case DARK -> Appearance.DARK;
                        });
        around.lockAfter().accept(after);
    }
}
