package nl.driehoek.coach.clause;

import java.util.Set;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Cuts at every mark and at every word that opens or joins a clause. */
final class FineCut {

    private static final Set<String> JOINING = Set.of("en", "maar", "want", "dus", "of");

    private FineCut() {}

    /** Whether a clause begins with the word at {@code at}. */
    static boolean opens(Sentence sentence, int at) {
        return Openers.isSide(sentence, at) || joins(sentence, at);
    }

    /** Whether the word at {@code at} joins a clause with its own verb or with "ik". */
    static boolean joins(Sentence sentence, int at) {
        if (!JOINING.contains(sentence.at(at).lower())) {
            return false;
        }
        int end = Math.min(sentence.size(), at + 3);
        for (int i = at + 1; i < end; i++) {
            Token token = sentence.at(i);
            if (!token.isWord()) {
                return false;
            }
            if (Verbs.isMostlyFinite(token)
                            && (!token.is("ZNW") && !token.is("BNW")
                                    || i + 1 < sentence.size() && Verbs.isSubject(sentence.at(i + 1)))
                    || token.lower().equals("ik")) {
                return true;
            }
        }
        return false;
    }
}
