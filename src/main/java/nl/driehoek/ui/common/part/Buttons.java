package nl.driehoek.ui.common.part;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Keys;
import org.kordamp.ikonli.feather.Feather;

/** Buttons of the house. Words are verbs; a button is never cut. */
public final class Buttons {

    private Buttons() {}

    /** The one filled button of a region. */
    public static Button primary(String verb, Runnable action) {
        return button(verb, action, "primary");
    }

    /** The one filled button of a region, with a sign. */
    public static Button primary(Feather sign, String verb, Runnable action) {
        return withSign(primary(verb, action), sign);
    }

    /** The filled button that goes on to the next step: an arrow after the words. */
    public static Button onward(String verb, Runnable action) {
        Button button = withSign(primary(verb, action), Feather.ARROW_RIGHT);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /** A button with a line around it. */
    public static Button secondary(String verb, Runnable action) {
        return button(verb, action, "secondary");
    }

    /** A button with a line around it and a sign. */
    public static Button secondary(Feather sign, String verb, Runnable action) {
        return withSign(secondary(verb, action), sign);
    }

    /** Green: sharing good news, nothing else. */
    public static Button good(Feather sign, String verb, Runnable action) {
        return withSign(button(verb, action, "good"), sign);
    }

    /** Red: destroys data. */
    public static Button destroying(String verb, Runnable action) {
        return withSign(button(verb, action, "destroy"), Feather.TRASH_2);
    }

    /** Without a line, in the accent colour: adding a row, opening a side thing. */
    public static Button quiet(Feather sign, String verb, Runnable action) {
        return withSign(button(verb, action, "quiet"), sign);
    }

    /** Words as a link, at the right of a head. */
    public static Button link(String words, Runnable action) {
        return button(words, action, "link");
    }

    /** Words as a link with a sign. */
    public static Button link(Feather sign, String words, Runnable action) {
        return withSign(link(words, action), sign);
    }

    /** Only a sign, with a line around it; {@code words} are its name and tooltip. */
    public static Button icon(Feather sign, String words, Runnable action) {
        Button button = withSign(button("", action, "icon-only"), sign);
        return named(button, words);
    }

    /** Only a sign with a line around it and a key, told in the tooltip. */
    public static Button icon(Feather sign, String words, KeyCombination key, Runnable action) {
        Button button = icon(sign, words, action);
        button.getTooltip().setText(words + " (" + Keys.written(key) + ")");
        return button;
    }

    /** Only a sign without a line: beside a title, at the end of a row. */
    public static Button bare(Feather sign, String words, Runnable action) {
        Button button = icon(sign, words, action);
        button.getStyleClass().add("bare");
        return button;
    }

    /** {@code button} in the low form for rows. */
    public static Button compact(Button button) {
        button.getStyleClass().add("compact");
        return button;
    }

    private static Button named(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    private static Button withSign(Button button, Feather sign) {
        button.setGraphic(new Icon(sign));
        return button;
    }

    private static Button button(String words, Runnable action, String styleClass) {
        Button button = new Button(words);
        button.getStyleClass().add(styleClass);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
