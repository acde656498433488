package nl.driehoek.ui.common.view;

/** How much room a page has, by effective width: window width divided by the text factor. */
public enum Width {
    /** 1180 and up: full left bar, side columns. */
    WIDE,
    /** 900 up to 1179: rail, two columns, the rest under Meer. */
    NARROW,
    /** Below 900: one column. */
    SMALL;

    private static final double WIDE_FROM = 1180;
    private static final double NARROW_FROM = 900;

    /** The class of {@code effectiveWidth}, in px at 100 %. */
    public static Width of(double effectiveWidth) {
        if (effectiveWidth >= WIDE_FROM) {
            return WIDE;
        }
        return effectiveWidth >= NARROW_FROM ? NARROW : SMALL;
    }
}
