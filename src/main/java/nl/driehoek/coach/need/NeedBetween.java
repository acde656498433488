package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.reading.Sentence;

/** What stands inside a frame: "ik heb ... nodig", "voor mij is ... belangrijk", "ik vind ... fijn". */
final class NeedBetween {

    private static final int FAR = 6;
    private static final Set<String> NONE = Set.of("geen", "niet", "niets");
    private static final Set<String> IS = Set.of("is", "zijn");
    private static final Set<String> FINDING = Set.of("vind", "vinden", "vond", "is", "zijn", "lijkt");

    private NeedBetween() {}

    /** The places in {@code sentence}. */
    static List<Candidate> in(Sentence sentence) {
        List<Candidate> places = new ArrayList<>();
        for (int end = 1; end < sentence.size(); end++) {
            int start = sentence.isAt(end, NeedFrame.WORTH) ? opening(sentence, end) : -1;
            boolean none = start >= 0 && sentence.isAt(start, NONE) && sentence.isAt(end, Set.of("nodig"));
            if (start >= 0 && start < end && !none) {
                places.add(new Candidate(sentence, start, end, true));
            }
        }
        return places;
    }

    /** Where the words begin that end before the last word of a frame at {@code end}, or -1. */
    private static int opening(Sentence sentence, int end) {
        boolean nodig = sentence.at(end).lower().equals("nodig");
        if (nodig && sentence.isAt(end - 1, NeedFrame.WRITER)) {
            return -1;
        }
        boolean side = nodig && sentence.isAt(end + 1, NeedFrame.HAVE) && !sentence.isAt(end + 2, NeedFrame.WRITER);
        for (int i = end - 1; i >= 0 && sentence.at(i).isWord(); i--) {
            if (side && sentence.isAt(i, NeedFrame.WRITER)) {
                return i + 1;
            }
            if (nodig && sentence.isAt(i, IS)) {
                return sentence.at(i + 1).lower().equals("er") ? i + 2 : i + 1;
            }
            boolean verb = sentence.isAt(i, nodig ? NeedFrame.HAVE : FINDING);
            boolean mine = hasWriter(sentence, i) || !nodig && sentence.isAt(i - 1, NeedFrame.ME);
            if (verb && mine) {
                return sentence.isAt(i + 1, NeedFrame.WRITER) ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    private static boolean hasWriter(Sentence sentence, int verb) {
        return sentence.isFirst(verb)
                || sentence.isAt(0, NeedFrame.WRITER) && sentence.lower(1).equals("als") && verb < FAR
                || sentence.isAt(verb - 1, NeedFrame.WRITER)
                || sentence.isAt(verb + 1, NeedFrame.WRITER);
    }
}
