package nl.driehoek.coach.parents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Clauses;
import nl.driehoek.coach.clause.Cut;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/**
 * Finds the verbs that make a participle passive: behind it ("getest wordt", "gemaakt moeten worden") or before it ("is
 * getest", "moet worden gemaakt").
 */
final class PassiveGroups {

    private static final Set<String> BARE_MODALS = Set.of("kunnen", "moeten", "mogen", "zullen", "hoeven");
    private static final Set<String> BARE = Set.of("worden", "zijn", "te", "geweest");

    private final VerbWords verbs;

    PassiveGroups(VerbWords verbs) {
        this.verbs = verbs;
    }

    /** The verb group of the participle {@code at}, or nothing when it is no passive. */
    Optional<Words> around(Sentence sentence, int at) {
        if (at + 1 < sentence.size() && VerbWords.isParticiple(sentence.at(at + 1))) {
            // "is nat teruggekomen": the last one is the verb, this one tells how
            return Optional.empty();
        }
        int end = endOfVerbs(sentence, at + 1);
        if (VerbWords.isAttributive(sentence, at) || end == at + 1 && VerbWords.isNoun(sentence, at)) {
            return Optional.empty();
        }
        List<Token> after = sentence.tokens().subList(at + 1, end);
        if (after.stream()
                .anyMatch(verb -> VerbWords.isHebben(verb) || verb.lower().equals("geworden"))) {
            return Optional.empty();
        }
        boolean worden = after.stream().anyMatch(VerbWords::isWorden);
        boolean passive = worden || after.stream().anyMatch(VerbWords::isZijn);
        if (!passive) {
            return behind(sentence, at);
        }
        if (!accepted(sentence.at(at), worden)) {
            return Optional.empty();
        }
        int from = after.stream().allMatch(PassiveGroups::isBare) ? finite(sentence, at) : at;
        return Optional.of(new Words(sentence, from, end));
    }

    private static int endOfVerbs(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && isVerbAfter(sentence, end)) {
            end++;
            if (sentence.lower(end - 2).equals("te")) {
                // "om getest te worden moet hij": the next verb is another one
                return end;
            }
        }
        return end;
    }

    private static boolean isVerbAfter(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean owning = token.lower().equals("zijn") && OwnOrVerb.nounFollows(sentence, at);
        return !owning
                && (VerbWords.isWorden(token)
                        || VerbWords.isZijn(token)
                        || VerbWords.isHebben(token)
                        || VerbWords.isModal(token)
                        || token.lower().equals("geworden"));
    }

    private static boolean isBare(Token token) {
        return BARE.contains(token.lower()) || BARE_MODALS.contains(token.lower());
    }

    /** Where the finite verb of "gemaakt moeten worden" stands; the participle itself when there is none. */
    private static int finite(Sentence sentence, int at) {
        return before(sentence, at).stream()
                .filter(i -> !VerbWords.isWorden(sentence.at(i)) && !VerbWords.isZijn(sentence.at(i)))
                .findFirst()
                .orElse(at);
    }

    /** The group of a participle behind its verbs: "is getest", "had moeten worden gemaakt". */
    private Optional<Words> behind(Sentence sentence, int at) {
        List<Integer> chain = before(sentence, at);
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        Token nearest = sentence.at(chain.getFirst());
        boolean worden = VerbWords.isWorden(nearest);
        boolean misspeltWithoutWorden = !worden && VerbWords.isMisspelt(sentence.at(at));
        if (!worden && !VerbWords.isZijn(nearest) || misspeltWithoutWorden || !accepted(sentence.at(at), worden)) {
            return Optional.empty();
        }
        int first = 0;
        while (first + 1 < chain.size() && leads(sentence.at(chain.get(first + 1)), sentence.at(chain.get(first)))) {
            first++;
        }
        return Optional.of(new Words(sentence, chain.get(first), withTwin(sentence, at + 1)));
    }

    /** "moet" leads "worden", "had" leads "moeten". */
    private static boolean leads(Token verb, Token follower) {
        boolean ofModal = BARE_MODALS.contains(follower.lower());
        return isBare(follower) && VerbWords.isModal(verb) || ofModal && VerbWords.isHebben(verb);
    }

    /** "nagekeken en besproken" has one verb before both. */
    private static int withTwin(Sentence sentence, int end) {
        boolean twin = sentence.lower(end).equals("en")
                && end + 1 < sentence.size()
                && sentence.at(end + 1).is("WKW:VTD:ONV")
                && endOfVerbs(sentence, end + 2) == end + 2;
        return twin ? end + 2 : end;
    }

    /** The verbs of the clause before the participle {@code at}, the nearest first. */
    private static List<Integer> before(Sentence sentence, int at) {
        List<Integer> chain = new ArrayList<>();
        // "aangezien" is a participle that also parts clauses
        int start = Clauses.upTo(Clauses.of(sentence, Cut.WIDE), at)
                .map(Clause::from)
                .orElse(at);
        for (int i = at - 1; i >= start; i--) {
            Token token = sentence.at(i);
            boolean zijn = VerbWords.isZijn(token) && (!token.lower().equals("zijn") || OwnOrVerb.isVerb(sentence, i));
            boolean modal = VerbWords.isModal(token) && !token.lower().equals("te");
            boolean will = token.isFormOf("gaan")
                    && chain.isEmpty()
                    && VerbWords.isWorden(sentence.at(Math.min(at + 1, sentence.size() - 1)));
            if (VerbWords.isWorden(token) || zijn || modal || will || VerbWords.isHebben(token)) {
                chain.add(i);
            } else if (VerbWords.isOtherFinite(token) || chain.isEmpty() && isOtherGroup(sentence, i)) {
                break;
            }
        }
        return chain;
    }

    /** A participle before "en" or a comma: what follows is another group. */
    private static boolean isOtherGroup(Sentence sentence, int at) {
        String next = sentence.lower(at + 1);
        return VerbWords.isParticiple(sentence.at(at)) && (next.equals("en") || next.equals(","));
    }

    private boolean accepted(Token participle, boolean worden) {
        return worden ? !verbs.isBecoming(participle) : !verbs.isActiveOrState(participle);
    }
}
