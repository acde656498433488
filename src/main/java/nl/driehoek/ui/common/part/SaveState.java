package nl.driehoek.ui.common.part;

import java.time.LocalTime;
import java.util.Objects;

/** Where saving stands. */
public sealed interface SaveState {

    /** Nothing to tell yet. */
    record Untouched() implements SaveState {}

    /** Something was typed and is not saved yet. */
    record NotSaved() implements SaveState {}

    /** Saving is under way. */
    record Saving() implements SaveState {}

    /**
     * All is saved.
     *
     * @param at local time of the save
     */
    record Saved(LocalTime at) implements SaveState {
        /** Checks. */
        public Saved {
            Objects.requireNonNull(at);
        }
    }

    /** Saving does not work; the text is still on the screen. */
    record Failed() implements SaveState {}
}
