package nl.driehoek.ui.common.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.Scene;

/**
 * How all windows look: colours, letters and their size. Styles a scene before it is shown and keeps it in step when
 * the system or the user changes the scheme or the size of the letters. Popups take the sheets of the window they
 * belong to. Create and use it on the JavaFX thread.
 */
public final class Theme {

    /** Height of the body letter at 100 %, in px. */
    public static final double BODY_PX = 15;

    private static final List<String> SHEETS = List.of(
            "base.css",
            "button.css",
            "form.css",
            "table.css",
            "component.css",
            "read-along.css",
            "dialog.css",
            "shell.css");

    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(TextSize.NORMAL);
    private final BooleanProperty lessMotion = new SimpleBooleanProperty();
    private final ObjectBinding<Scheme> scheme;
    private final DoubleBinding textFactor = textPercent.divide(100.0);
    private final BooleanBinding still;
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();

    /** A theme that follows the system; loads the fonts. */
    public Theme() {
        Fonts.load();
        Platform.Preferences system = Platform.getPreferences();
        scheme = Bindings.createObjectBinding(
                () -> schemeFor(appearance.get(), system.getColorScheme()), appearance, system.colorSchemeProperty());
        still = lessMotion.or(Bindings.createBooleanBinding(system::isReducedMotion, system.reducedMotionProperty()));
        scheme.addListener((_, _, now) -> useSheetsFor(now));
        textPercent.addListener((_, _, _) -> restyle());
        useSheetsFor(scheme.get());
    }

    static Scheme schemeFor(Appearance chosen, ColorScheme system) {
        return switch (chosen) {
            case LIGHT -> Scheme.LIGHT;
            case DARK -> Scheme.DARK;
            case SYSTEM -> system == ColorScheme.DARK ? Scheme.DARK : Scheme.LIGHT;
        };
    }

    /** Gives {@code scene} our sheets now and whenever they change. */
    public void style(Scene scene) {
        scenes.removeIf(known -> known.get() == null);
        scenes.add(new WeakReference<>(scene));
        scene.getStylesheets().setAll(sheets());
    }

    /** The user’s choice of scheme. */
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /** The scheme in use. */
    public ObservableObjectValue<Scheme> scheme() {
        return scheme;
    }

    /** Size of the letters in per cent; set it through {@link TextSize} values 100 up to 200. */
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /** Size of the letters as a factor: 1.0 up to 2.0. */
    public ObservableNumberValue textFactor() {
        return textFactor;
    }

    /** The user’s own choice for less motion. */
    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }

    /** Whether nothing may move: by the system’s setting or the user’s own. */
    public ObservableBooleanValue still() {
        return still;
    }

    private void useSheetsFor(Scheme now) {
        Application.setUserAgentStylesheet(
                now == Scheme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        restyle();
    }

    private void restyle() {
        List<String> sheets = sheets();
        scenes.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .forEach(scene -> scene.getStylesheets().setAll(sheets));
    }

    private List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        sheets.add(sheet(scheme.get().tokens()));
        SHEETS.forEach(name -> sheets.add(sheet(name)));
        sheets.add(rootSize());
        return sheets;
    }

    /** The address of one of our sheets, for example {@code "today.css"}; an unknown name is a defect and throws. */
    public static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/nl/driehoek/ui/" + name), name)
                .toExternalForm();
    }

    /** The root font size is the only thing that grows; all else is in em. */
    private String rootSize() {
        String css = String.format(
                Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", BODY_PX * TextSize.within(textPercent.get()) / 100);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
