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
        boolean past = PastRequest.isPast(asked, asked.around(place.from()));
        return !past && AskedPatterns.isAsked(asked, place) && !isConcrete(asked.sentence(), place.until());
    }

    private static boolean isConcrete(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean by = token.lower().equals("door")
                    && i + 1 < sentence.size()
                    && sentence.tokens().subList(i, sentence.size()).stream()
                            .anyMatch(other -> other.lower().equals("te"));
            if (CONCRETE.contains(token.lower()) || token.text().equals(":") || by) {
                return true;
            }
        }
        return false;
    }
}
