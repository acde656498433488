package nl.driehoek.app.tour;

import nl.driehoek.ui.common.theme.Appearance;

/** How a screen is pictured. */
enum Look {
    /** The usual window by day. */
    LIGHT(1366, 768, 100, Appearance.LIGHT, ""),
    /** The usual window in the dark. */
    DARK(1366, 768, 100, Appearance.DARK, "-donker"),
    /** A window of 1366 px at 125 % scaling. */
    NARROW(1093, 614, 100, Appearance.LIGHT, "-smal"),
    /** Letters of 150 %. */
    LARGE(1366, 768, 150, Appearance.LIGHT, "-150procent");

    private final double width;
    private final double height;
    private final int textPercent;
    private final Appearance appearance;
    private final String ending;

    Look(double width, double height, int textPercent, Appearance appearance, String ending) {
        this.width = width;
        this.height = height;
        this.textPercent = textPercent;
        this.appearance = appearance;
        this.ending = ending;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    int textPercent() {
        return textPercent;
    }

    Appearance appearance() {
        return appearance;
    }

    /** What is added to the name of the file. */
    String ending() {
        return ending;
    }
}
