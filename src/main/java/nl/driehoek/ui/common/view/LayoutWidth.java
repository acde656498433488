package nl.driehoek.ui.common.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableObjectValue;

/** The room of the window as views follow it; the shell binds {@link #windowWidthProperty} to its scene. */
public final class LayoutWidth {

    private static final double BASE_WINDOW = 1366;

    private final DoubleProperty windowWidth = new SimpleDoubleProperty(BASE_WINDOW);
    private final ObjectBinding<Width> width;
    private final ObservableNumberValue textFactor;

    /** Follows the window and {@code textFactor} (1.0 up to 2.0). */
    public LayoutWidth(ObservableNumberValue textFactor) {
        this.textFactor = textFactor;
        width = Bindings.createObjectBinding(
                () -> Width.of(windowWidth.get() / textFactor.doubleValue()), windowWidth, textFactor);
    }

    /** A fixed room, for tests and pictures. */
    public static LayoutWidth fixed(Width width) {
        LayoutWidth fixed = new LayoutWidth(new SimpleDoubleProperty(1));
        fixed.windowWidth.set(
                switch (width) {
                    case WIDE -> BASE_WINDOW;
                    case NARROW -> 1093;
                    case SMALL -> 800;
                });
        return fixed;
    }

    /** The size of the letters as a factor, 1.0 up to 2.0. */
    public double textFactor() {
        return textFactor.doubleValue();
    }

    /** Width of the window in px. */
    public DoubleProperty windowWidthProperty() {
        return windowWidth;
    }

    /** The class of the room now; follow it with {@link View#follow}. */
    public ObservableObjectValue<Width> width() {
        return width;
    }

    /** The class of the room now. */
    public Width get() {
        return width.get();
    }
}
