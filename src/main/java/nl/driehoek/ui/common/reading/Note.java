package nl.driehoek.ui.common.reading;

import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.WrittenIn;

/** A remark and the text on the page it is about. */
public final class Note {

    private final Spot spot;
    private final Remark remark;

    Note(Spot spot, Remark remark) {
        this.spot = spot;
        this.remark = remark;
    }

    Spot spot() {
        return spot;
    }

    /** What was noticed. */
    public Remark remark() {
        return remark;
    }

    /** What the text is called on the page. */
    public String name() {
        return spot.name();
    }

    /** What kind of text it is. */
    public WrittenIn place() {
        return spot.place();
    }

    /** Whether it is the same remark on the same text. */
    boolean isSameAs(Note other) {
        return other != null && spot == other.spot && remark.equals(other.remark);
    }

    /** Whether it is about the same words in the same text, perhaps moved by a change before them. */
    boolean isAlike(Note other) {
        return other != null
                && spot == other.spot
                && remark.label() == other.remark.label()
                && remark.words().equals(other.remark.words());
    }
}
