package nl.driehoek.document;

/** What a file that came in, such as a scan, turned out to be. */
public sealed interface IncomingPaper {

    /** The kinds we can show; the first bytes decide, never the name. */
    enum Kind {
        /** PDF. */
        PDF,
        /** PNG. */
        PNG,
        /** JPEG. */
        JPEG
    }

    /**
     * It may be kept and shown.
     *
     * @param kind what it is
     * @param pages 1 to 500; a picture has one
     */
    record Viewable(Kind kind, int pages) implements IncomingPaper {}

    /**
     * It may be kept as it is, but is not shown inside the application.
     *
     * @param kind what it says it is
     * @param why encrypted, broken, with a program in it, or too much to show
     */
    record KeptOnly(Kind kind, Obstacle why) implements IncomingPaper {}

    /**
     * It is not taken in.
     *
     * @param why too large, or of another kind
     */
    record Refused(Obstacle why) implements IncomingPaper {}
}
