package nl.driehoek.coach.request;

import java.util.Map;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.pattern.WordLists;

/** The word lists that patterns of requests name. */
final class RequestWords implements WordLists {

    /** What a child has with it: "handen op tafel", "tas in de kast". */
    static final WordSet BELONGINGS = words("spullen");

    private final Map<String, WordSet> lists = Map.of(
            "nadruk", words("nadruk"),
            "vgr", words("vaag_vergrotend"),
            "vaagbnw", words("vaag_bijvoeglijk"),
            "vaagdoen", words("vaag_doen"),
            "vaagznw", words("vaag_zelfstandig"),
            "vaagww", words("vaag_werkwoord"),
            "vijf", words("vijf"),
            "nveel", words("veel"));

    @Override
    public WordSet named(String name) {
        WordSet list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return list;
    }

    /** The list in the file {@code name}. */
    static WordSet words(String name) {
        return Lexicon.read("verzoek/" + name + ".tsv").words();
    }
}
