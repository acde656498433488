package nl.driehoek.ui.common.reading;

import java.util.List;
import java.util.stream.Stream;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.form.Underline;

/** One text on the page that the meelezer reads. */
final class Spot {

    private final GrowingArea area;
    private final WrittenIn place;
    private final String name;
    private List<Remark> remarks = List.of();
    private List<Remark> together = List.of();
    private String read = "";

    /** The text of {@code area}, which stands on the page under {@code name}. */
    Spot(GrowingArea area, WrittenIn place, String name) {
        this.area = area;
        this.place = place;
        this.name = name;
    }

    GrowingArea area() {
        return area;
    }

    WrittenIn place() {
        return place;
    }

    String name() {
        return name;
    }

    List<Remark> remarks() {
        return Stream.concat(remarks.stream(), together.stream())
                .sorted(Remark.BY_PLACE)
                .toList();
    }

    String text() {
        String text = area.getText();
        return text == null ? "" : text;
    }

    /** Whether the text is another than the one that was read. */
    boolean isUnread() {
        return !text().equals(read);
    }

    /** Takes {@code found} for {@code text}, unless something else stands there by now. */
    void take(String text, List<Remark> found) {
        if (text.equals(text())) {
            read = text;
            remarks = List.copyOf(found);
        }
    }

    /** Takes what shows when all texts are read together. */
    void takeTogether(String text, List<Remark> found) {
        if (text.equals(text())) {
            together = List.copyOf(found);
        }
    }

    /** Leaves this remark out until the text is read again. */
    void drop(Remark remark) {
        remarks = remarks.stream().filter(other -> !other.equals(remark)).toList();
        together = together.stream().filter(other -> !other.equals(remark)).toList();
    }

    /** Has the text read again, although it is the same. */
    void forget() {
        read = "";
        remarks = List.of();
        together = List.of();
    }

    /** Keeps the remarks that a change left alone, where their words are now. */
    void changed(String before, String after) {
        Shift shift = Shift.of(before, after);
        remarks = shift.keep(remarks);
        together = shift.keep(together);
    }

    void underline(Remark active) {
        area.underline(remarks().stream()
                .map(remark -> new Underline(remark.from(), remark.until(), remark.equals(active)))
                .toList());
    }
}
