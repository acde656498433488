package nl.driehoek.coach.rule;

import java.util.List;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.domain.coach.Remark;

/** Looks for one kind of thing in a passage. Knows nothing of other rules and keeps nothing. */
@FunctionalInterface
public interface Rule {

    /** The remarks, in any order. */
    List<Remark> remarks(Passage passage);
}
