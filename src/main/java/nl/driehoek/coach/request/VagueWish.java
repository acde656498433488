package nl.driehoek.coach.request;

import java.util.Set;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/** Weighs vague words: made concrete in the same sentence they are fine. */
final class VagueWish {

    private static final Set<String> CONCRETE =
            Set.of("dus", "bijvoorbeeld", "namelijk", "zoals", "concreet", "oftewel", "bijv", "bv");

    private VagueWish() {}

    /** Whether the words at {@code place} are asked and stay vague. */
    static boolean isVague(Asked asked, Words place) {
        return AskedPatterns.isAsked(asked, place) && staysVague(asked, place);
    }

    /** Whether {@code place} is neither made concrete behind it nor a regret about what is past. */
    static boolean staysVague(Asked asked, Words place) {
        boolean regret = asked.has(token -> Set.of("geweest", "gehad", "gezien").contains(token.lower()));
        Sentence sentence = asked.sentence();
        Token before = place.from() > 0 ? sentence.at(place.from() - 1) : sentence.at(0);
        boolean better = place.first().equals("beter")
                && (before.lower().equals("maar")
                        || asked.has(token -> Set.of("had", "hadden").contains(token.lower())));
        boolean named = Set.of("het", "tijdens").contains(before.lower())
                && sentence.at(place.from()).is("BNW")
                && place.size() == 2;
        boolean kindly = place.until() < sentence.size()
                && sentence.at(place.until()).lower().equals("om")
                && place.has(token -> token.lower().equals("lief"));
        return !regret && !kindly && !better && !named && !isConcrete(asked.sentence(), place.until());
    }

    private static boolean isConcrete(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean by = token.lower().equals("door")
                    && i + 1 < sentence.size()
                    && sentence.tokens().subList(i, sentence.size()).stream()
                            .anyMatch(other -> other.lower().equals("te"));
            boolean likeThat = token.lower().equals("zoals")
                    && i + 1 < sentence.size()
                    && Set.of("ze", "zij", "hij", "je", "u", "we", "het", "ik")
                            .contains(sentence.at(i + 1).lower());
            if (CONCRETE.contains(token.lower()) && !likeThat || token.text().equals(":") || by) {
                return true;
            }
        }
        return false;
    }
}
