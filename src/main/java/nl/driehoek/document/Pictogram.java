package nl.driehoek.document;

/**
 * The pictograms: line drawings on a grid of 24 units. The same pictogram always means the same thing.
 *
 * <p>A drawing is a row of commands: {@code M x y} move, {@code L x y} line, {@code C} curve with two control points,
 * {@code Z} close, {@code O x y r} circle.
 */
enum Pictogram {
    /** It goes well. */
    SUN("O 12 12 4.2 M 12 2 L 12 4.3 M 12 19.7 L 12 22 M 2 12 L 4.3 12 M 19.7 12 L 22 12 M 4.9 4.9 L 6.6 6.6"
            + " M 17.4 17.4 L 19.1 19.1 M 4.9 19.1 L 6.6 17.4 M 17.4 6.6 L 19.1 4.9"),
    /** An agreement. */
    HAND_WITH_HEART("M 13.5 10.2 C 9.6 7.6 9.2 5.6 9.6 4.4 C 10.2 2.5 12.6 2.4 13.5 4.2 C 14.4 2.4 16.8 2.5 17.4 4.4"
            + " C 17.8 5.6 17.4 7.6 13.5 10.2 Z M 2 14.6 C 3.4 13.4 5.6 13 7.4 13.9 L 9.4 14.9 L 13 14.9"
            + " C 15 14.9 15 17.4 13 17.4 L 9.6 17.4 M 14.6 16.4 L 19.6 13.4 C 21.6 12.4 22.8 14.4 21.2 15.7"
            + " L 15.6 20 C 14.4 20.9 13 21 11.6 20.6 L 7.2 19.4 C 5.4 19 3.8 19.2 2 20"),
    /** Looking back. */
    TWO_ARROWS(
            "M 20 10.2 C 18.9 6.4 15.6 4.2 12 4.2 C 8.9 4.2 6.5 5.6 4.6 8.2 M 4 3.6 L 4.3 8.5 L 9.2 8.2 M 4 13.8 C 5.1"
                    + " 17.6 8.4 19.8 12 19.8 C 15.1 19.8 17.5 18.4 19.4 15.8 M 20 20.4 L 19.7 15.5 L 14.8 15.8"),
    /** Sign or write. */
    PEN("M 3.6 20.4 L 4.8 15.4 L 16.2 4 C 17.4 2.8 19.2 2.9 20.2 3.9 C 21.2 4.9 21.2 6.6 20 7.8 L 8.6 19.2 Z"
            + " M 14.2 6 L 18 9.8"),
    /** The talk. */
    BALLOON("M 4 4 L 20 4 C 21.2 4 22 4.8 22 6 L 22 14.5 C 22 15.7 21.2 16.5 20 16.5 L 11.5 16.5 L 7 20.8 L 7 16.5"
            + " L 4 16.5 C 2.8 16.5 2 15.7 2 14.5 L 2 6 C 2 4.8 2.8 4 4 4 Z M 6.6 8.6 L 17.4 8.6 M 6.6 12 L 14 12"),
    /** Words explained. */
    BOOK("M 12 6.4 C 9.6 4.6 6.4 4.2 2.6 4.4 L 2.6 18.4 C 6.4 18.2 9.6 18.6 12 20.4 C 14.4 18.6 17.6 18.2 21.4 18.4"
            + " L 21.4 4.4 C 17.6 4.2 14.4 4.6 12 6.4 Z M 12 6.4 L 12 20.2"),
    /** Understood. */
    EAR("M 6.4 9.4 C 6.2 5.4 8.8 2.6 12.2 2.6 C 15.6 2.6 18 5.2 18 8.6 C 18 11.4 16.4 12.8 15 14.4 C 13.8 15.8"
            + " 14.2 17.4 13.2 19.2 C 12.2 21 9.6 21.8 7.8 20 M 9.4 9.2 C 9.4 7 10.6 5.8 12.2 5.8 C 13.8 5.8 15 7"
            + " 15 8.8 C 15 11.2 12.4 11.4 12 13.6"),
    /** Private. */
    LOCK("M 5.6 10.4 L 18.4 10.4 C 19.4 10.4 20 11 20 12 L 20 19.6 C 20 20.6 19.4 21.2 18.4 21.2 L 5.6 21.2 C 4.6"
            + " 21.2 4 20.6 4 19.6 L 4 12 C 4 11 4.6 10.4 5.6 10.4 Z M 7.6 10.4 L 7.6 7 C 7.6 4.4 9.4 2.6 12 2.6 C"
            + " 14.6 2.6 16.4 4.4 16.4 7 L 16.4 10.4 O 12 15.2 0.6 M 12 15.6 L 12 17.4"),
    /** People. */
    PEOPLE("O 8.6 8 3.6 M 2 20 C 2 15.6 4.8 13.8 8.6 13.8 C 12.4 13.8 15.2 15.6 15.2 20 M 15.4 4.8 C 17.4 4.6 19 6"
            + " 19 8 C 19 10 17.4 11.4 15.6 11.2 M 17.2 13.8 C 20.2 14 22 16 22 19.4"),
    /** Times. */
    CLOCK("O 12 12 9.6 M 12 6.2 L 12 12 L 16 14.4"),
    /** Cut off here. */
    SCISSORS("O 5.6 6.2 3 O 5.6 17.8 3 M 8.2 7.8 L 21.4 17.4 M 8.2 16.2 L 21.4 6.6"),
    /** Questions. */
    QUESTION("O 12 12 9.6 M 9 9.4 C 9 7.6 10.2 6.4 12 6.4 C 13.8 6.4 15 7.6 15 9.2 C 15 11.4 12 11.8 12 14 O 12 17.2"
            + " 0.4"),
    /** The next date. */
    CALENDAR("M 5 4.4 L 19 4.4 C 20.4 4.4 21.4 5.4 21.4 6.8 L 21.4 19 C 21.4 20.4 20.4 21.4 19 21.4 L 5 21.4 C 3.6 21.4"
            + " 2.6 20.4 2.6 19 L 2.6 6.8 C 2.6 5.4 3.6 4.4 5 4.4 Z M 2.6 9.6 L 21.4 9.6 M 7.4 2.4 L 7.4 6.2 M 16.6 2.4"
            + " L 16.6 6.2 O 7.6 13.4 0.4 O 12 13.4 0.4 O 16.4 13.4 0.4 O 7.6 17.4 0.4 O 12 17.4 0.4"),
    /** The recovery key. */
    KEY("O 7.4 16.6 4.6 M 10.8 13.2 L 20.8 3.2 M 16.2 7.8 L 19.4 11 M 18.8 5.2 L 21.2 7.6"),
    /** The school itself: child, parents and school side by side. */
    SCHOOL("M 12 6 L 4.8 18.4 L 19.2 18.4 Z O 12 4.6 2.4 O 4.2 18.6 2.4 O 19.8 18.6 2.4");

    private final String drawing;

    Pictogram(String drawing) {
        this.drawing = drawing;
    }

    String drawing() {
        return drawing;
    }

    /** The name of the class in the style sheets. */
    String styleClass() {
        return "pic-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
