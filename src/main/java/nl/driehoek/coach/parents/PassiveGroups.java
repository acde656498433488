package nl.driehoek.coach.parents;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Finds the verbs that make a participle passive, before it or after it. */
final class PassiveGroups {

    private static final Set<String> BEFORE_VERB_ZIJN =
            Set.of("wij", "we", "zij", "ze", "jullie", "die", "er", "dat", "hier", "daar", "nu", "beide", "allebei", "allemaal", "deze");

    private final VerbWords verbs;

    PassiveGroups(VerbWords verbs) {
        this.verbs = verbs;
    }

    /** The verb group of the participle {@code at}, or nothing when it is no passive. */
    Optional<Words> around(Sentence sentence, int at) {
        if (VerbWords.isAttributive(sentence, at) || VerbWords.isNoun(sentence, at)) {
            return Optional.empty();
        }
        int end = at + 1;
        boolean worden = false;
        boolean zijn = false;
        while (end < sentence.size() && isVerbAfter(sentence, end)) {
            Token verb = sentence.at(end);
            if (VerbWords.isHebben(verb) || verb.lower().equals("geworden")) {
                return Optional.empty();
            }
            worden |= VerbWords.isWorden(verb);
            zijn |= VerbWords.isZijn(verb);
            end++;
        }
        while (end > at + 1 && VerbWords.isModal(sentence.at(end - 1)) && !(worden || zijn)) {
            end--;
        }
        boolean infinitive = end > at + 1 && isInfinitive(sentence, at + 1, end);
        if ((worden || zijn) && !infinitive) {
            return accepted(sentence, at, worden) ? Optional.of(new Words(sentence, at, end)) : Optional.empty();
        }
        return before(sentence, at, end, worden, zijn);
    }

    private static boolean isVerbAfter(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean owning = token.lower().equals("zijn") && !isLastVerb(sentence, at);
        return !owning
                && (VerbWords.isWorden(token)
                        || VerbWords.isZijn(token)
                        || VerbWords.isHebben(token)
                        || VerbWords.isModal(token)
                        || token.lower().equals("geworden"));
    }

    /** "zijn" behind a participle is its verb when no noun follows: "gemaakt zijn tas" owns. */
    private static boolean isLastVerb(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return true;
        }
        Token next = sentence.at(at + 1);
        return !(next.is("ZNW") || next.is("BNW")) || next.is("VGW") || next.is("VRZ");
    }

    /** "worden" or "zijn" with no finite verb behind the participle: the finite one, if any, stands before it. */
    private static boolean isInfinitive(Sentence sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            Token token = sentence.at(i);
            boolean finite = !token.lower().equals("worden") && !token.lower().equals("zijn") && !token.lower().equals("te")
                    && !token.lower().equals("geweest") && !token.isFormOf("te") && !isBareModal(token);
            if (finite) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBareModal(Token token) {
        return Set.of("kunnen", "moeten", "mogen", "zullen", "hoeven").contains(token.lower());
    }

    private Optional<Words> before(Sentence sentence, int at, int end, boolean wordenAfter, boolean zijnAfter) {
        int first = -1;
        boolean worden = wordenAfter;
        int start = Clause.start(sentence, at);
        for (int i = at - 1; i >= start; i--) {
            Token token = sentence.at(i);
            if (VerbWords.isHebben(token)) {
                first = wordenAfter || first >= 0 && worden ? i : -1;
                if (first < 0) {
                    return Optional.empty();
                }
                break;
            }
            if (isPassiveVerb(sentence, i)) {
                if (first >= 0 && !adjacentInfinitive(sentence, first)) {
                    break;
                }
                worden |= VerbWords.isWorden(token);
                first = i;
            } else if (VerbWords.isModal(token) && !token.lower().equals("te") && (wordenAfter || zijnAfter || first >= 0)) {
                if (first < 0 || adjacentInfinitive(sentence, first)) {
                    first = i;
                }
                if (!isBareModal(token)) {
                    break;
                }
            } else if (isOtherFinite(token) || VerbWords.isParticiple(token) && i + 1 < at && first < 0 && endsGroup(sentence, i)) {
                break;
            }
        }
        return found(sentence, at, end, first, worden, wordenAfter || zijnAfter);
    }

    private Optional<Words> found(Sentence sentence, int at, int end, int first, boolean worden, boolean verbAfter) {
        if (first < 0 && !verbAfter || !accepted(sentence, at, worden)) {
            return Optional.empty();
        }
        return Optional.of(new Words(sentence, first < 0 ? at : first, end));
    }

    /** A participle before "en": what follows is another group. */
    private static boolean endsGroup(Sentence sentence, int at) {
        return Words.lower(sentence, at + 1).equals("en") || Words.lower(sentence, at + 1).equals(",");
    }

    private static boolean adjacentInfinitive(Sentence sentence, int at) {
        String word = sentence.at(at).lower();
        return word.equals("worden") || word.equals("zijn") || isBareModal(sentence.at(at)) || word.equals("geweest");
    }

    private static boolean isPassiveVerb(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (VerbWords.isWorden(token)) {
            return true;
        }
        return VerbWords.isZijn(token) && (!token.lower().equals("zijn") || isVerbZijn(sentence, at));
    }

    /** Tells the verb "zijn" from the word that owns: "de sommen zijn gemaakt", "op zijn stoel". */
    private static boolean isVerbZijn(Sentence sentence, int at) {
        Token before = at > 0 ? sentence.at(at - 1) : null;
        Token next = at + 1 < sentence.size() ? sentence.at(at + 1) : null;
        if (next == null || before != null && before.is("VRZ") && !before.is("BYW") && !before.is("ZNW")) {
            return next == null;
        }
        boolean manyBefore = before != null
                && (before.is("ZNW:MRV") || BEFORE_VERB_ZIJN.contains(before.lower()) || before.is("ENM:PER:FST") && before.isCapital());
        boolean owned = (next.is("ZNW") || next.is("BNW")) && !next.is("VNW") && !next.is("VRZ") && !next.is("BYW")
                && !next.is("WKW:VTD") && !next.isCapital() && !next.is("GET");
        return manyBefore || !owned;
    }

    /** A verb form that can be nothing else. */
    private static boolean isOtherFinite(Token token) {
        return !token.forms().isEmpty()
                && token.forms().stream()
                        .allMatch(form -> form.tag().startsWith("WKW:TGW:3EP")
                                || form.tag().startsWith("WKW:TGW:1EP")
                                || form.tag().startsWith("WKW:VLT"))
                && !VerbWords.isModal(token);
    }

    private boolean accepted(Sentence sentence, int at, boolean worden) {
        Token participle = sentence.at(at);
        if (worden) {
            return !verbs.isBecoming(participle);
        }
        return !verbs.isActiveOrState(participle) && !VerbWords.isMisspelt(participle);
    }
}
