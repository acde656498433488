package nl.driehoek.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;
import nl.driehoek.domain.coach.WrittenIn;

/**
 * Texts for tests, written in one place and read by the coach, that is loaded once for all.
 *
 * @param place where they are written
 */
public record Written(WrittenIn place) {

    private static final Coach COACH = RuleCoach.complete(DutchDictionary.load());

    /** All that the coach remarks on {@code text}. */
    public List<Remark> remarks(String text) {
        return COACH.review(place, text, ReaderNeeds.usual());
    }

    /** What it is sure of. */
    public List<Remark> sure(String text) {
        return remarks(text).stream()
                .filter(remark -> remark.strength() == Strength.SURE)
                .toList();
    }

    /** Checks that in {@code text} these {@code places}, parted by semicolons, surely carry {@code label}, and no other. */
    public void marks(RemarkLabel label, String text, String places) {
        assertEquals(Arrays.asList(places.split(";")), marked(label, text));
    }

    /** Checks that nothing in {@code text} surely carries {@code label}. */
    public void leaves(RemarkLabel label, String text) {
        assertEquals(List.of(), marked(label, text), text);
    }

    private List<String> marked(RemarkLabel label, String text) {
        return sure(text).stream()
                .filter(remark -> remark.label() == label)
                .map(Remark::words)
                .toList();
    }
}
