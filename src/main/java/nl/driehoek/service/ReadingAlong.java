package nl.driehoek.service;

import java.util.List;
import java.util.Map;
import nl.driehoek.coach.Coach;
import nl.driehoek.coach.WordList;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.WrittenIn;

/** The meelezer for the screens: remarks on a text, and words to pick from. */
public final class ReadingAlong {

    private final Coach coach;

    /** Reads along with {@code coach}. */
    public ReadingAlong(Coach coach) {
        this.coach = coach;
    }

    /** The remarks on {@code text}, in order; call it away from the screen. */
    public List<Remark> review(WrittenIn place, String text) {
        return coach.review(place, text, ReaderNeeds.usual());
    }

    /** Words for feelings, per head. */
    public Map<String, List<String>> feelings() {
        return WordList.feelings().groups();
    }

    /** Words for needs, per head. */
    public Map<String, List<String>> needs() {
        return WordList.needs().groups();
    }
}
