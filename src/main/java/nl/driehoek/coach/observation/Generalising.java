package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;

/**
 * Leaves out the generalising words that are a plain fact: with a count, named days or a clock time, in a timetable or a
 * house rule, or about a group at one moment.
 */
final class Generalising implements Rule {

    private static final Set<String> GROUP_WORDS =
            Set.of("iedereen", "niemand", "eenieder", "allemaal", "alle", "geen", "de", "stuk");
    private static final Set<String> MOMENT = Set.of(
            "vandaag",
            "gisteren",
            "vanmorgen",
            "vanochtend",
            "vanmiddag",
            "toen",
            "tijdens",
            "daarna",
            "net",
            "bij",
            "na",
            "eergisteren",
            "vorige",
            "afgelopen",
            "op",
            "om",
            "in",
            "deze",
            "onderweg");
    private static final Set<String> DAYS =
            Set.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final Set<String> HOUSE =
            Set.of("mogen", "moeten", "dienen", "afspraak", "regel", "rooster", "gewoonte");
    private static final Set<String> COUNTED =
            Set.of("keer", "maal", "x", "dagen", "uur", "kinderen", "leerlingen", "weken");
    /** First words of sayings that are no plain fact about a thing either. */
    private static final Set<String> STRONG = Set.of(
            "om",
            "voor",
            "te",
            "dag",
            "week",
            "keer",
            "tot",
            "aan",
            "honderd",
            "dat",
            "zulke",
            "zoals",
            "als",
            "schering",
            "vaste",
            "met",
            "in",
            "nog");

    private static final Set<String> CLASS = Set.of("kinderen", "leerlingen", "klas", "groep", "kleuters", "groepen");
    private static final Set<String> EACH = Set.of("elk", "ieder");
    private static final Set<String> ONCE_ONLY =
            Set.of("telkens", "steeds", "elke", "iedere", "elk", "ieder", "bij", "na", "op", "in", "tijdens", "voor");

    private final Rule rule;
    private final Claims claims;

    Generalising(Rule rule, Vocabulary words) {
        this.rule = rule;
        this.claims = new Claims(words);
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> kept = new ArrayList<>();
        for (Remark remark : rule.remarks(passage)) {
            for (Sentence sentence : passage.sentences()) {
                if (sentence.from() <= remark.from() && remark.from() < sentence.until() && !isFact(sentence, remark)) {
                    kept.add(remark);
                }
            }
        }
        return kept;
    }

    private boolean isFact(Sentence sentence, Remark remark) {
        Claim claim = claims.of(sentence).stream()
                .filter(each -> remark.from() < each.tokens().getLast().until())
                .findFirst()
                .orElseThrow();
        String first = remark.words().toLowerCase(Locale.ROOT).split(" ")[0];
        if ((GROUP_WORDS.contains(first) || remark.words().matches("(?i).*\\b(iedereen|niemand)"))
                && !remark.words().matches("(?i).*\\b(keer|tijd|dag|week|les|dagen)\\b.*")) {
            return isOneMoment(sentence, claim);
        }
        if (first.startsWith("weer") || first.equals("alweer") || first.equals("wéér") || first.equals("opnieuw")) {
            return claim.who() == Who.SELF && !first.equals("opnieuw") || claim.who() == Who.ANIMAL;
        }
        if (claim.who() == Who.SELF
                && !first.matches("honderd|honderden|duizend|duizenden|tig|zoveel|ontelbare|talloze|wat")) {
            return true;
        }
        if (STRONG.contains(first) && remark.words().indexOf(' ') > 0) {
            return isCounted(sentence) && claim.who() != Who.PERSON;
        }
        boolean habit = first.equals("elke") || first.equals("iedere");
        if (habit && claim.has(token -> CLASS.contains(token.lower())) && claim.who() == Who.GROUP) {
            return true;
        }
        if (EACH.contains(first)) {
            return claim.isPast() || claim.has(Token::hasDigit) || isTimetable(sentence, claim) || isCounted(sentence);
        }
        boolean things = claim.who() == Who.THING
                || claim.who() == Who.ANIMAL
                || claim.who() == Who.FIGURE
                || claim.who() == Who.DOING;
        return things
                || isTimetable(sentence, claim)
                || ONCE_ONLY.contains(first) && isCounted(sentence)
                || first.equals("de") && claim.isPast() && remark.words().contains("dag");
    }

    private static boolean isOneMoment(Sentence sentence, Claim claim) {
        boolean digits = sentence.tokens().stream().anyMatch(Token::hasDigit);
        boolean moment = sentence.tokens().stream()
                .anyMatch(token -> MOMENT.contains(token.lower()) || DAYS.contains(token.lower()));
        return digits
                || moment && (claim.isPast() || isPerfect(claim))
                || claim.who() == Who.ANIMAL
                || isHouseRule(claim)
                || isAgreed(sentence);
    }

    private static boolean isPerfect(Claim claim) {
        return claim.has(token -> token.is("WKW:VTD"));
    }

    private static boolean isHouseRule(Claim claim) {
        return claim.has(token -> HOUSE.stream().anyMatch(token::isFormOf));
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

    private static boolean isTimetable(Sentence sentence, Claim claim) {
        boolean days = sentence.tokens().stream().anyMatch(token -> DAYS.contains(token.lower()));
        boolean clock = isClock(sentence);
        boolean group = claim.who() != Who.PERSON && claim.who() != Who.NOBODY;
        return days || clock && group || claim.who() != Who.PERSON && isHouseRule(claim);
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

    private static boolean isCounted(Sentence sentence) {
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
