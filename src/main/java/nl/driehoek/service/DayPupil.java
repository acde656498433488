package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.domain.pupil.PupilId;

/**
 * A pupil as Vandaag names one: roepnaam and groep, no more, because others may see the screen.
 *
 * @param id which pupil
 * @param callName how the pupil is called
 * @param initials one or two letters for the avatar
 * @param place group as it is written, "6 De Reigers"; empty without a group
 */
public record DayPupil(PupilId id, String callName, String initials, String place) {

    /** Refuses null. */
    public DayPupil {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(callName, "callName");
        Objects.requireNonNull(initials, "initials");
        Objects.requireNonNull(place, "place");
    }

    /** The id only. */
    @Override
    public String toString() {
        return "DayPupil " + id.value();
    }
}
