package nl.driehoek.service;

/** What came of taking an import back. */
public sealed interface UndoResult {

    /**
     * It is taken back.
     *
     * @param removed pupils that are gone again
     * @param restored pupils that are as they were
     * @param kept pupils that stay because people have worked on them since
     */
    record Undone(int removed, int restored, int kept) implements UndoResult {}

    /** A later import stands on top of it, or it was taken back before; nothing changed. */
    record NotTheLast() implements UndoResult {}

    /** The signed-in colleague may not do this; nothing changed. */
    record NoRight() implements UndoResult {}
}
