package nl.driehoek.ui.common.theme;

/** The steps of the letter size, in per cent: 100 up to 200. */
public final class TextSize {

    /** The size everyone starts with. */
    public static final int NORMAL = 100;

    /** The largest size. */
    public static final int LARGEST = 200;

    private static final int STEP = 10;

    private TextSize() {}

    /** {@code percent} brought within 100–200. */
    public static int within(int percent) {
        return Math.clamp(percent, NORMAL, LARGEST);
    }

    /** One step larger, 200 at most. */
    public static int larger(int percent) {
        return within(percent + STEP);
    }

    /** One step smaller, 100 at least. */
    public static int smaller(int percent) {
        return within(percent - STEP);
    }
}
