package nl.driehoek.service;

import java.util.List;
import java.util.Objects;

/** Notices words that put people in a box, so that the writer can choose what somebody says or does instead. */
@FunctionalInterface
public interface LabelCheck {

    /** Notices nothing. */
    LabelCheck NONE = _ -> List.of();

    /** The words in {@code text} that label somebody, in order; never null. */
    List<Found> find(String text);

    /**
     * A word that labels.
     *
     * @param from place of its first letter
     * @param until place after its last letter
     * @param words as they stand in the text
     */
    record Found(int from, int until, String words) {
        /** Checks the places. */
        public Found {
            Objects.requireNonNull(words, "words");
            if (from < 0 || until < from) {
                throw new IllegalArgumentException("place of a word");
            }
        }
    }
}
