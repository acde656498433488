package nl.driehoek.coach.observation;

import java.util.Locale;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.domain.coach.Remark;

/**
 * Tells generalising words from a plain fact: with a count, named days or a clock time, in a timetable or a house rule, or
 * about a group at one moment.
 */
final class Generalising {

    private static final Set<String> GROUP_WORDS =
            Set.of("iedereen", "niemand", "eenieder", "allemaal", "alle", "geen", "de", "stuk");
    /** First words of sayings that are no plain fact about a thing either. */
    private static final Set<String> STRONG = WordFile.set("waarneming/generalisatie-gezegde.tsv");

    private static final Set<String> CLASS = Set.of("kinderen", "leerlingen", "klas", "groep", "kleuters", "groepen");
    private static final Set<String> EACH = Set.of("elk", "ieder");
    private static final Set<String> ONCE_ONLY = WordFile.set("waarneming/generalisatie-geteld.tsv");

    private Generalising() {}

    /** Whether the words of {@code remark} generalise in {@code claim}. */
    static boolean is(Claim claim, Remark remark) {
        String first = remark.words().toLowerCase(Locale.ROOT).split(" ")[0];
        if (isGroup(first, remark.words())) {
            return !PlainFacts.isOneMoment(claim);
        }
        if (first.startsWith("weer") || first.equals("alweer") || first.equals("wéér") || first.equals("opnieuw")) {
            boolean self = claim.who() == Who.SELF && !first.equals("opnieuw");
            return !self && claim.who() != Who.ANIMAL;
        }
        if (claim.who() == Who.SELF && !isHuge(first)) {
            return false;
        }
        if (STRONG.contains(first) && remark.words().indexOf(' ') > 0) {
            return !PlainFacts.isCounted(claim.sentence()) || claim.who() == Who.PERSON;
        }
        if (isOfClass(claim, first)) {
            return false;
        }
        return EACH.contains(first) ? !isBounded(claim) : !isUsual(claim, first, remark.words());
    }

    /** "Iedereen", "de hele klas", but not "alle keren". */
    private static boolean isGroup(String first, String words) {
        return (GROUP_WORDS.contains(first) || words.matches("(?i).*\\b(iedereen|niemand)"))
                && !words.matches("(?i).*\\b(keer|tijd|dag|week|les|dagen)\\b.*");
    }

    private static boolean isHuge(String first) {
        return first.matches("honderd|honderden|duizend|duizenden|tig|zoveel|ontelbare|talloze|wat");
    }

    /** "Elke dag rekenen de kinderen". */
    private static boolean isOfClass(Claim claim, String first) {
        boolean habit = first.equals("elke") || first.equals("iedere");
        return habit && claim.who() == Who.GROUP && claim.has(token -> CLASS.contains(token.lower()));
    }

    private static boolean isBounded(Claim claim) {
        return claim.isPast()
                || claim.has(Token::hasDigit)
                || PlainFacts.isTimetable(claim)
                || PlainFacts.isCounted(claim.sentence());
    }

    private static boolean isUsual(Claim claim, String first, String words) {
        boolean things = switch (claim.who()) {
            case THING, DOING -> !isPassive(claim) && !isOwned(claim);
            case ANIMAL, FIGURE -> true;
            case SELF, PERSON, GROUP, IT, NOBODY -> false;
        };
        return things
                || PlainFacts.isTimetable(claim)
                || ONCE_ONLY.contains(first) && PlainFacts.isCounted(claim.sentence())
                || first.equals("de") && claim.isPast() && words.contains("dag");
    }

    /** "Zijn gymtas ligt altijd thuis" is about the one whose bag it is. */
    private static boolean isOwned(Claim claim) {
        int noun = claim.find(claim.from() + 1, token -> token.is("ZNW") && !token.is("VNW") && !token.is("WKW"));
        return noun > claim.from() && claim.sentence().at(noun - 1).lower().matches("zijn|haar|hun");
    }

    /** "Zijn huiswerk wordt niet gemaakt" is about the one who should. */
    private static boolean isPassive(Claim claim) {
        return claim.has(token -> token.is("WKW:VTD")) && claim.has(token -> token.isFormOf("worden"));
    }
}
