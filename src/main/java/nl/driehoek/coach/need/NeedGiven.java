package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Words;

/** What gives the writer something: "..., dat zou mij rust geven", "... zou fijn zijn", "..., daar ben ik mee geholpen". */
final class NeedGiven {

    private static final Set<String> GIVING =
            Set.of("geeft", "geven", "biedt", "bieden", "brengt", "brengen", "helpt", "helpen", "scheelt", "bezorgt");
    private static final Set<String> WELCOME = WordFile.set("behoefte/welkom.tsv");
    private static final Set<String> IS = Set.of("is", "zijn");
    private static final Set<String> SMALL = Set.of("al", "ook", "me", "mij");
    private static final Set<String> ENOUGH = Set.of("genoeg", "voldoende", "welkom", "ideaal");
    private static final Set<String> STRESSING =
            Set.of("al", "echt", "heel", "wel", "enorm", "ook", "zo", "pas", "zeker");
    private static final Set<String> SERVED = Set.of("geholpen", "gebaat", "gediend", "blij", "mee");
    private static final Set<String> WOULD = Set.of("zou", "zouden");
    private static final Set<String> BEING = Set.of("zou", "ben", "zijn");
    private static final Set<String> THEREBY = Set.of("daar", "daarmee", "dat");
    private static final Set<String> POINTING = Set.of("dat", "daar", "dit", "die", "zoiets", "daarmee");

    private NeedGiven() {}

    /** The places in {@code sentence}. */
    static List<Candidate> in(Sentence sentence, NeedWords words) {
        List<Candidate> places = new ArrayList<>();
        for (int i = 1; i + 1 < sentence.size(); i++) {
            boolean would = sentence.isAt(i, WOULD);
            int next = sentence.isAt(i + 1, STRESSING) ? i + 2 : i + 1;
            boolean gives = (would || sentence.isAt(i, GIVING)) && sentence.isAt(next, NeedFrame.ME)
                    || would
                            && (sentence.isAt(next, WELCOME)
                                    || next < sentence.size() && words.isListed(sentence.at(next)));
            boolean enough = isEnough(sentence, i);
            boolean served = isServed(sentence, i);
            boolean need = gives && i + 2 < sentence.size() && words.isListed(sentence.at(i + 2));
            if (gives || served || enough) {
                places.add(NeedFrame.behind(sentence, i, POINTING, would || served || enough || need));
            }
        }
        return places;
    }

    /** "Een kaartje is al genoeg". */
    private static boolean isEnough(Sentence sentence, int at) {
        return sentence.isAt(at, IS)
                && (sentence.isAt(at + 1, ENOUGH) || sentence.isAt(at + 1, SMALL) && sentence.isAt(at + 2, ENOUGH));
    }

    private static boolean isServed(Sentence sentence, int at) {
        return sentence.isAt(at, BEING)
                && sentence.isAt(at + 1, NeedFrame.WRITER)
                && sentence.isAt(at - 1, THEREBY)
                && new Words(sentence, at, sentence.size()).has(token -> SERVED.contains(token.lower()));
    }
}
