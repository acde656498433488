package nl.driehoek.coach;

import java.util.List;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.WrittenIn;

/** Reads along while somebody writes. It advises and never blocks; it keeps nothing and sends nothing. */
@FunctionalInterface
public interface Coach {

    /** The remarks on {@code text} for {@code reader}, in the order of their places; empty when there is nothing to say. */
    List<Remark> review(WrittenIn place, String text, ReaderNeeds reader);
}
