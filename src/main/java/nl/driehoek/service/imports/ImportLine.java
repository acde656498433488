package nl.driehoek.service.imports;

import java.util.Objects;

/**
 * A line of the preview, ready to be shown.
 *
 * @param number which line, from 0; stays the same while the preview lasts
 * @param name of the pupil, or as much of it as there is
 * @param group name of the home group, or that there is none
 * @param status what it means
 * @param words what we saw, in whole sentences; may be empty
 * @param weight how much the words matter
 * @param take whether it can be taken over, and whether it will be
 */
public record ImportLine(
        int number, String name, String group, LineStatus status, String words, Weight weight, Take take) {

    /** Refuses null. */
    public ImportLine {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(take, "take");
    }

    /** How much words matter. */
    public enum Weight {
        /** Somebody has to choose. */
        QUESTION,
        /** Somebody should look. */
        LOOK,
        /** Good to know. */
        NOTE
    }

    /** Whether a line is taken over. */
    public enum Take {
        /** It will be. */
        YES,
        /** It could be and will not. */
        NO,
        /** There is nothing to take over. */
        NEVER
    }

    /** Whether somebody should look at it. */
    public boolean toCheck() {
        return weight != Weight.NOTE;
    }

    /** Which line, not who. */
    @Override
    public String toString() {
        return "ImportLine " + number;
    }
}
