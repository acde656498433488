package nl.driehoek.coach.clause;

import java.util.Set;
import nl.driehoek.coach.reading.Sentence;

/** Cuts at joining words and at marks. A comma does not part: it may stand between the items of a row. */
final class WideCut {

    private static final Set<String> BORDERS = Set.of(
            ";",
            ":",
            "(",
            ")",
            "–",
            "—",
            "\"",
            "“",
            "”",
            "dat",
            "als",
            "omdat",
            "want",
            "maar",
            "zodat",
            "terwijl",
            "doordat",
            "hoewel",
            "wanneer",
            "voordat",
            "nadat",
            "totdat",
            "zodra",
            "tenzij",
            "mits",
            "waardoor",
            "waarbij",
            "waarin",
            "waarmee",
            "waarna",
            "waarop",
            "waaraan",
            "waarvan",
            "indien",
            "opdat",
            "aangezien",
            "tot",
            "dus",
            "toen",
            "of");
    private static final Set<String> INSIDE = Set.of("tot", "of", "als", "dus", "toen", "dat");

    private WideCut() {}

    /** "of", "als" and "dat" inside a clause join words; after a comma they open a clause. */
    static boolean parts(Sentence sentence, int at) {
        String word = sentence.at(at).lower();
        if (!BORDERS.contains(word)) {
            return false;
        }
        if (!INSIDE.contains(word)) {
            return true;
        }
        return !word.equals("tot") && !word.equals("toen") && !word.equals("dus") && !word.equals("of")
                || at > 0 && sentence.at(at - 1).text().equals(",");
    }
}
