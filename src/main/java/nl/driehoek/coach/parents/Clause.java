package nl.driehoek.coach.parents;

import java.util.Set;
import nl.driehoek.coach.reading.Sentence;

/** Finds the borders of a clause. A comma is none: it may part the items of a row. */
final class Clause {

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

    private Clause() {}

    /** The first token of the clause of the token {@code at}. */
    static int start(Sentence sentence, int at) {
        int start = at;
        while (start > 0 && !isBorder(sentence, start - 1)) {
            start--;
        }
        return start;
    }

    /** The token after the last one of the clause of the token {@code at}. */
    static int end(Sentence sentence, int at) {
        int end = at;
        while (end < sentence.size() && !isBorder(sentence, end)) {
            end++;
        }
        return end;
    }

    /** "of", "als" and "dat" inside a clause join words; after a comma they open a clause. */
    private static boolean isBorder(Sentence sentence, int at) {
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
