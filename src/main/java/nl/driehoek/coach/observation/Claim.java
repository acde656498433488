package nl.driehoek.coach.observation;

import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Stretch;
import nl.driehoek.coach.reading.Token;

/**
 * A clause with one verb group, that claims something about somebody.
 *
 * @param sentence the sentence
 * @param from its first token
 * @param until the token after it
 * @param who whom it is about
 */
record Claim(Sentence sentence, int from, int until, Who who) implements Stretch {

    /** Whether it says what its subject is, apart from the word at {@code but}. */
    boolean isCopular(int but) {
        boolean copula = false;
        for (int i = from; i < until; i++) {
            Token token = sentence.at(i);
            if (i == but || !token.is("WKW") || isPossessive(i)) {
                continue;
            }
            if (Verbs.isCopula(token) || isImpression(token)) {
                copula = true;
            } else if (isOtherVerb(i, token)) {
                return false;
            }
        }
        return copula || verbless(but);
    }

    /** "Zijn" before a noun. */
    private boolean isPossessive(int at) {
        Token token = sentence.at(at);
        if (!token.lower().equals("zijn")) {
            return Nouns.isDeterminer(token);
        }
        boolean noun = at + 1 < until
                && Nouns.isNoun(sentence.at(at + 1))
                && !sentence.at(at + 1).is("BYW");
        boolean adjective =
                at + 2 < until && sentence.at(at + 1).is("BNW:STL:VRB") && Nouns.isNoun(sentence.at(at + 2));
        return noun || adjective;
    }

    /** "Komt ... over". */
    private boolean isImpression(Token token) {
        return token.isFormOf("komen") && has(other -> other.lower().equals("over")) || token.isFormOf("ogen");
    }

    private boolean isOtherVerb(int at, Token token) {
        if (token.isFormOf("kunnen")
                || token.isFormOf("zullen")
                || token.isFormOf("geweest")
                || token.lower().equals("geworden")) {
            return false;
        }
        boolean noun = Nouns.isNoun(token) && !token.is("WKW:VLT");
        boolean adjective = token.is("BNW") && !token.is("WKW:VTD");
        return !noun && !adjective && !Nouns.isName(sentence, at) && !Nouns.isPreposition(token) && !token.is("BYW");
    }

    private boolean verbless(int but) {
        for (int i = from; i < until; i++) {
            if (i != but && sentence.at(i).isFinite() && !Nouns.isName(sentence, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it tells about a time that has gone; "school" is hardly ever the past of "schuilen". */
    boolean isPast() {
        return has(token -> token.is("WKW:VLT") && !token.lower().equals("school"))
                || has(token -> token.lower().equals("geweest"));
    }
}
