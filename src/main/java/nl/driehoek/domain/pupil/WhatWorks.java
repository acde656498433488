package nl.driehoek.domain.pupil;

import java.util.Objects;

/**
 * Something that works for a child, or does not.
 *
 * @param works whether it works
 * @param note what, who says so, and since when
 */
public record WhatWorks(boolean works, PictureNote note) {

    /** Refuses null. */
    public WhatWorks {
        Objects.requireNonNull(note, "note");
    }
}
