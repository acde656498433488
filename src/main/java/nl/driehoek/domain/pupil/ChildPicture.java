package nl.driehoek.domain.pupil;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The child at home and the child at school, next to each other as two valid pictures, with the child's own voice.
 *
 * @param schema form of this sheet, now 1
 * @param pupil whose picture
 * @param atHome what parents see
 * @param atSchool what school sees
 * @param voice what the child says
 * @param strengths good at, interests, difficult, needs
 * @param works what works and what does not, newest last
 */
public record ChildPicture(
        int schema,
        PupilId pupil,
        Optional<PictureNote> atHome,
        Optional<PictureNote> atSchool,
        Optional<PictureNote> voice,
        Strengths strengths,
        List<WhatWorks> works) {

    /** The form this version writes. */
    public static final int SCHEMA = 1;

    /** Copies the list. */
    public ChildPicture {
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(atHome, "atHome");
        Objects.requireNonNull(atSchool, "atSchool");
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(strengths, "strengths");
        works = List.copyOf(works);
    }

    /** The picture of a pupil of whom nothing was written yet. */
    public static ChildPicture empty(PupilId pupil) {
        return new ChildPicture(
                SCHEMA, pupil, Optional.empty(), Optional.empty(), Optional.empty(), Strengths.NONE, List.of());
    }
}
