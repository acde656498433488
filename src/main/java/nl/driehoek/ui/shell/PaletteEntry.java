package nl.driehoek.ui.shell;

import org.kordamp.ikonli.feather.Feather;

/** A line of the search window. */
record PaletteEntry(Feather sign, String title, String context, Runnable action) {

    /** Names no one: a line may be about people. */
    @Override
    public String toString() {
        return "PaletteEntry";
    }
}
