package nl.driehoek.domain.family;

import java.util.Objects;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.pupil.PupilId;

/**
 * The bond between one parent and one child. A child has any number of them.
 *
 * @param pupil the child
 * @param parent the parent or carer
 * @param relation what the parent is to the child
 * @param words the relation in own words when it is another one, may be empty
 * @param custody gezag
 * @param place place in the list of this child's parents, from 0
 */
public record ParentLink(PupilId pupil, ParentId parent, Relation relation, String words, Custody custody, int place) {

    /** Refuses null. */
    public ParentLink {
        Objects.requireNonNull(pupil, "pupil");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(relation, "relation");
        words = Require.line(words, "words");
        Objects.requireNonNull(custody, "custody");
        Require.that(place >= 0, "place below 0");
    }

    /** The same bond at another place in the list. */
    public ParentLink at(int next) {
        return new ParentLink(pupil, parent, relation, words, custody, next);
    }
}
