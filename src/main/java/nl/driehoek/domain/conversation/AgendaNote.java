package nl.driehoek.domain.conversation;

import nl.driehoek.domain.Require;

/**
 * What was said at one point of the agenda.
 *
 * @param point the point as it stood on the agenda
 * @param done whether it was talked about
 * @param note what was said, may be empty
 */
public record AgendaNote(String point, boolean done, String note) {

    /** The point must be filled. */
    public AgendaNote {
        point = Require.filled(point, "point");
        note = Require.text(note, "note");
    }

    /** Personal. */
    @Override
    public String toString() {
        return "AgendaNote";
    }
}
