package nl.driehoek.ui.common.theme;

import java.util.List;

/** The steps of the letter size, in per cent: 100 up to 200. */
public final class TextSize {

    /** The size everyone starts with. */
    public static final int NORMAL = 100;

    /** The largest size. */
    public static final int LARGEST = 200;

    /** The sizes one chooses from, smallest first. */
    public static final List<Integer> STEPS = List.of(NORMAL, 110, 120, 130, 150, 175, LARGEST);

    private TextSize() {}

    /** {@code percent} brought within 100–200. */
    public static int within(int percent) {
        return Math.clamp(percent, NORMAL, LARGEST);
    }

    /** One step larger, 200 at most. */
    public static int larger(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(LARGEST);
    }

    /** One step smaller, 100 at least. */
    public static int smaller(int percent) {
        return STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .orElse(NORMAL);
    }
}
