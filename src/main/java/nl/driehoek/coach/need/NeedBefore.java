package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.reading.Sentence;

/** What stands before a frame: "... heb ik nodig", "..., daar heb ik behoefte aan", "... is voor mij belangrijk". */
final class NeedBefore {

    private static final Set<String> WANTING = Set.of("vind", "vinden", "verlang", "verlangen", "snak");
    private static final Set<String> IS = Set.of("is", "zijn");
    private static final Set<String> FOR_ME = Set.of("voor", "mij", "me");
    private static final Set<String> POINTING = Set.of("dat", "daar", "dit", "die", "zoiets");
    private static final Set<String> LEFT = Set.of("aan", "naar");
    private static final Set<String> LEADING = Set.of("dat", "als");

    private NeedBefore() {}

    /** The places in {@code sentence}. */
    static List<Candidate> in(Sentence sentence) {
        List<Candidate> places = new ArrayList<>();
        for (int i = 1; i + 1 < sentence.size(); i++) {
            boolean wants = sentence.isAt(i, NeedFrame.HAVE) || sentence.isAt(i, WANTING);
            boolean mine = wants && sentence.isAt(i + 1, NeedFrame.WRITER)
                    || sentence.isAt(i, IS) && sentence.isAt(i + 1, FOR_ME);
            if (mine && endsFrame(sentence, i + 2)) {
                places.add(NeedFrame.behind(sentence, i, POINTING, true));
            }
        }
        return places;
    }

    private static boolean endsFrame(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
            boolean preposition = sentence.isAt(i, LEFT)
                    && (i + 1 == sentence.size() || !sentence.at(i + 1).isWord());
            if (preposition || sentence.isAt(i, NeedFrame.WORTH) && !sentence.isAt(i + 1, LEADING)) {
                return i - from < 4;
            }
        }
        return false;
    }
}
