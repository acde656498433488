package nl.driehoek.ui;

/** The windows every screen must do well in. */
public enum Room {
    /** 1366 × 768 at 100 %. */
    BASE(1366, 768, 100),
    /** 1366 × 768 at 125 % screen scaling. */
    SCALED(1093, 614, 100),
    /** The smallest window. */
    LEAST(1000, 600, 100),
    /** Letters of 150 %. */
    LARGE(1366, 768, 150);

    private final double width;
    private final double height;
    private final int textPercent;

    Room(double width, double height, int textPercent) {
        this.width = width;
        this.height = height;
        this.textPercent = textPercent;
    }

    /** Width in px. */
    public double width() {
        return width;
    }

    /** Height in px. */
    public double height() {
        return height;
    }

    /** Size of the letters in per cent. */
    public int textPercent() {
        return textPercent;
    }
}
