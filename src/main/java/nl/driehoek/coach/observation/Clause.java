package nl.driehoek.coach.observation;

import java.util.List;
import java.util.function.Predicate;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/**
 * A piece of a sentence with one verb group.
 *
 * @param sentence the sentence
 * @param from its first token
 * @param until the token after it
 * @param who whom it is about
 */
record Clause(Sentence sentence, int from, int until, Who who) {

    /** Whom or what a clause is about. */
    enum Who {
        /** The writer. */
        SELF,
        /** Somebody else, by name or by "hij" or by who it is. */
        PERSON,
        /** Several people: the class, the parents, "iedereen". */
        GROUP,
        /** An animal. */
        ANIMAL,
        /** Somebody in a story. */
        FIGURE,
        /** An act, a piece of work, a look or an event. */
        DOING,
        /** "Het" or "dat". */
        IT,
        /** Any other thing. */
        THING,
        /** Nobody is named. */
        NOBODY;

        boolean isPeople() {
            return this == PERSON || this == GROUP;
        }
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, until);
    }

    boolean holds(int at) {
        return at >= from && at < until;
    }

    boolean any(Predicate<Token> test) {
        return tokens().stream().anyMatch(test);
    }

    /** Whether it says what its subject is, apart from the word at {@code but}. */
    boolean isCopular(int but) {
        boolean copula = false;
        for (int i = from; i < until; i++) {
            Token token = sentence.at(i);
            if (i == but || !token.is("WKW") || isPossessive(i)) {
                continue;
            }
            if (Grammar.isCopula(token) || isImpression(token)) {
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
            return Grammar.isDeterminer(token);
        }
        boolean noun = at + 1 < until
                && Grammar.isNoun(sentence.at(at + 1))
                && !sentence.at(at + 1).is("BYW");
        boolean adjective =
                at + 2 < until && sentence.at(at + 1).is("BNW:STL:VRB") && Grammar.isNoun(sentence.at(at + 2));
        return noun || adjective;
    }

    /** "Komt ... over". */
    private boolean isImpression(Token token) {
        return token.isFormOf("komen") && any(other -> other.lower().equals("over")) || token.isFormOf("ogen");
    }

    private boolean isOtherVerb(int at, Token token) {
        if (token.isFormOf("kunnen")
                || token.isFormOf("zullen")
                || token.isFormOf("geweest")
                || token.lower().equals("geworden")) {
            return false;
        }
        boolean noun = Grammar.isNoun(token) && !token.is("WKW:VLT");
        boolean adjective = token.is("BNW") && !token.is("WKW:VTD");
        return !noun
                && !adjective
                && !Grammar.isName(sentence, at)
                && !Grammar.isPreposition(token)
                && !token.is("BYW");
    }

    private boolean verbless(int but) {
        for (int i = from; i < until; i++) {
            if (i != but && Grammar.isFinite(sentence.at(i)) && !Grammar.isName(sentence, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it tells about a time that has gone; "school" is hardly ever the past of "schuilen". */
    boolean isPast() {
        return any(token -> token.is("WKW:VLT") && !token.lower().equals("school"))
                || any(token -> token.lower().equals("geweest"));
    }

    Clause about(Who other) {
        return new Clause(sentence, from, until, other);
    }
}
