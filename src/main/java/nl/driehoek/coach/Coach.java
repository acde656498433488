package nl.driehoek.coach;

import java.util.List;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.domain.coach.WrittenIn;

/** Reads along while somebody writes. It advises and never blocks; it keeps nothing and sends nothing. */
@FunctionalInterface
public interface Coach {

    /** The remarks on {@code text} for {@code reader}, in the order of their places; empty when there is nothing to say. */
    List<Remark> review(WrittenIn place, String text, ReaderNeeds reader);

    /** This coach with what a school wants read besides; a coach that has rules of its own alone stays as it is. */
    default Coach knowing(SchoolWords words) {
        return this;
    }
}
