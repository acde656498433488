package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;

/** What stands before a frame: "... heb ik nodig", "..., daar heb ik behoefte aan", "... is voor mij belangrijk". */
final class NeedBefore {

    private static final Set<String> WANTING = Set.of("vind", "vinden", "verlang", "verlangen", "snak");
    private static final Set<String> OCCASIONS = Set.of("toen", "nadat", "omdat", "doordat", "tijdens", "sinds", "nu");
    private static final Set<String> SMALL = WordFile.set("behoefte/klein.tsv");
    private static final Set<String> WISHING =
            Set.of("wil", "willen", "wens", "wensen", "zoek", "zoeken", "mis", "missen", "wou", "vraag", "hoop");
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
            boolean pointed = sentence.isAt(i - 1, POINTING)
                    && sentence.isAt(i, WISHING)
                    && sentence.isAt(i + 1, NeedFrame.WRITER)
                    && isLast(sentence, i + 2);
            boolean what = sentence.isAt(i, IS)
                    && sentence.isAt(i + 1, Set.of("wat", "waar"))
                    && sentence.isAt(i + 2, NeedFrame.WRITER);
            if ((mine && endsFrame(sentence, i + 2) || pointed || what) && !OCCASIONS.contains(begin(sentence, i))) {
                places.add(NeedFrame.behind(sentence, i, POINTING, true));
            }
        }
        return places;
    }

    private static boolean isLast(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && (SMALL.contains(sentence.lower(at)) || sentence.lower(at).equals("graag"))) {
            at++;
        }
        return at >= sentence.size() || !sentence.at(at).isWord();
    }

    /** "Na het overleg heb ik rust nodig": the need stands inside the frame, and not before it. */
    private static boolean hasThing(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && SMALL.contains(sentence.lower(at))) {
            at++;
        }
        boolean left = sentence.isAt(at, Set.of("behoefte", "mee", "naar", "aan"));
        return at < sentence.size()
                && !left
                && !sentence.isAt(at, NeedFrame.WORTH)
                && sentence.at(at).isWord();
    }

    private static String begin(Sentence sentence, int verb) {
        Candidate all = NeedFrame.behind(sentence, verb, POINTING, true);
        return all.first();
    }

    private static boolean endsFrame(Sentence sentence, int from) {
        if (hasThing(sentence, from)) {
            return false;
        }
        for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
            boolean preposition = (sentence.isAt(i, LEFT) || sentence.isAt(i, Set.of("behoefte")))
                    && (i + 1 == sentence.size() || !sentence.at(i + 1).isWord());
            if (preposition || sentence.isAt(i, NeedFrame.WORTH) && !sentence.isAt(i + 1, LEADING)) {
                return i - from < 4;
            }
        }
        return false;
    }
}
