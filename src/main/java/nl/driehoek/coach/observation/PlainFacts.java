package nl.driehoek.coach.observation;

import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Sees what makes a generalising word a plain fact: a moment, a timetable, a house rule, a count. */
final class PlainFacts {

    private static final Set<String> MOMENT = WordFile.set("waarneming/moment.tsv");
    private static final Set<String> DAYS =
            Set.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final Set<String> HOUSE =
            Set.of("mogen", "moeten", "dienen", "afspraak", "regel", "rooster", "gewoonte");
    private static final Set<String> COUNTED =
            Set.of("keer", "maal", "x", "dagen", "uur", "kinderen", "leerlingen", "weken");

    private PlainFacts() {}

    /** Whether it tells of a group at one moment, or of a house rule for all. */
    static boolean isOneMoment(Claim claim) {
        Sentence sentence = claim.sentence();
        boolean digits = hasCount(sentence);
        boolean moment = sentence.tokens().stream()
                .anyMatch(token -> MOMENT.contains(token.lower()) || DAYS.contains(token.lower()));
        return digits
                || moment && (claim.isPast() || claim.has(token -> token.is("WKW:VTD")))
                || claim.who() == Who.ANIMAL
                || isHouseRule(claim)
                || isAgreed(sentence);
    }

    /** A number that is not the name of a group, as in "groep 7". */
    private static boolean hasCount(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean named = sentence.at(i).lower().matches("\\d\\p{L}")
                    || i > 0 && sentence.at(i - 1).lower().matches("groep|klas|leerjaar|lokaal|avi");
            if (sentence.at(i).hasDigit() && !named) {
                return true;
            }
        }
        return false;
    }

    /** "De huisregel is dat iedereen ...". */
    private static boolean isAgreed(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            String word = sentence.at(i).lower();
            String next = sentence.at(i + 1).lower();
            if (word.matches(".*(regel|afspraak|bedoeling|gewoonte|gebruik|rooster|afgesproken|verplicht)")
                    && next.matches("is|was|luidt|luidde|dat")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it tells what is done on a fixed day or at a fixed time. */
    static boolean isTimetable(Claim claim) {
        Sentence sentence = claim.sentence();
        boolean days = sentence.tokens().stream().anyMatch(token -> DAYS.contains(token.lower()));
        boolean clock = isClock(sentence);
        boolean group = claim.who() != Who.PERSON && claim.who() != Who.NOBODY;
        return days || clock && group || claim.who() != Who.PERSON && isHouseRule(claim);
    }

    private static boolean isHouseRule(Claim claim) {
        return claim.has(token -> HOUSE.stream().anyMatch(token::isFormOf));
    }

    private static boolean isClock(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (token.hasDigit()
                    && (token.lower().matches("\\d{1,2}[.:]\\d\\d")
                            || i + 1 < sentence.size()
                                    && sentence.at(i + 1).lower().equals("uur"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code sentence} says how often. */
    static boolean isCounted(Sentence sentence) {
        long days = sentence.tokens().stream()
                .filter(token -> DAYS.contains(token.lower()))
                .count();
        long numbers = sentence.tokens().stream().filter(Token::hasDigit).count();
        boolean counted = false;
        for (int i = 0; i + 1 < sentence.size(); i++) {
            counted |= sentence.at(i).hasDigit()
                    && COUNTED.contains(sentence.at(i + 1).lower());
        }
        return days > 0
                || numbers > 1
                || counted
                || sentence.tokens().stream()
                        .anyMatch(token ->
                                token.lower().equals("deze") || token.lower().equals("vorige"));
    }
}
