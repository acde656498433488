package nl.driehoek.coach.request;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.request.TimePhrase.Reach;

/** Reads "elke maandag", "bij ieder bezoek", "twee keer per week", "om de dag", "dagelijks", "dag in dag uit". */
final class RepeatedTime {

    private static final Set<String> EACH = Set.of("elke", "elk", "iedere", "ieder", "alle");
    private static final Set<String> BEFORE =
            Set.of("bij", "na", "voor", "vóór", "tijdens", "onder", "in", "op", "aan");
    private static final Set<String> BETWEEN = WordFile.set("verzoek/tussen_elke.tsv");
    private static final Set<String> TIMES =
            Set.of("keer", "maal", "keren", "dagen", "avonden", "ochtenden", "middagen");
    private static final Set<String> HABIT = WordFile.set("verzoek/gewoonte.tsv");
    private static final Set<String> DAY_HABIT =
            Set.of("maandags", "dinsdags", "woensdags", "donderdags", "vrijdags", "zaterdags", "zondags");
    private static final WordSet OCCASIONS = RequestWords.words("gelegenheid");

    private final Sentence sentence;

    RepeatedTime(Sentence sentence) {
        this.sentence = sentence;
    }

    Optional<TimePhrase> at(int at) {
        return never(at)
                .or(() -> each(at))
                .or(() -> rate(at))
                .or(() -> alternate(at))
                .or(() -> chain(at))
                .or(() -> habit(at));
    }

    private String word(int at) {
        return at >= 0 && at < sentence.size() ? sentence.at(at).lower() : "";
    }

    private static Optional<TimePhrase> again(int from, int until) {
        return Optional.of(new TimePhrase(from, until, Reach.AGAIN));
    }

    private boolean isOccasion(int at) {
        if (at >= sentence.size()) {
            return false;
        }
        Token token = sentence.at(at);
        OptionalInt days = TimeUnits.days(token);
        return days.isPresent() && (days.getAsInt() > 0 || token.isFormOf("les")) || OCCASIONS.holds(token);
    }

    /** "Geen enkele ochtend meer". */
    private Optional<TimePhrase> never(int at) {
        boolean none = word(at).equals("geen") && word(at + 1).equals("enkele") && isOccasion(at + 2);
        boolean more = none && word(at + 3).equals("meer");
        return none ? Optional.of(new TimePhrase(at, at + (more ? 4 : 3), Reach.FAR)) : Optional.empty();
    }

    /** "Elke eerste maandag van de maand", "bij iedere toets". */
    private Optional<TimePhrase> each(int start) {
        int at = start + (BEFORE.contains(word(start)) ? 1 : 0);
        if (!EACH.contains(word(at))) {
            return Optional.empty();
        }
        at++;
        while (BETWEEN.contains(word(at))) {
            at++;
        }
        if (!isOccasion(at)) {
            return Optional.empty();
        }
        boolean all = word(start).equals("alle") || word(start + 1).equals("alle");
        int end = at + 1;
        while (Set.of("en", "of").contains(word(end))
                && end + 1 < sentence.size()
                && TimeUnits.isDayName(sentence.at(end + 1))) {
            end += 2;
        }
        boolean of = Set.of("van", "in").contains(word(end))
                && Set.of("de", "het", "dit").contains(word(end + 1));
        boolean longer = of
                && end + 2 < sentence.size()
                && TimeUnits.days(sentence.at(end + 2)).orElse(0) > 2;
        boolean far = longer && TimeUnits.days(sentence.at(end + 2)).orElse(0) > TimeUnits.NOW + 2;
        int until = longer ? end + 3 : end;
        boolean days = !all || TimeUnits.days(sentence.at(at)).orElse(0) >= 1;
        return days ? Optional.of(new TimePhrase(start, until, far ? Reach.FAR : Reach.AGAIN)) : Optional.empty();
    }

    /** "Twee keer per week", "een keer in de maand", "3 avonden per week", "eens per jaar". */
    private Optional<TimePhrase> rate(int at) {
        boolean once = Set.of("eens", "eenmaal", "tweemaal", "driemaal").contains(word(at));
        boolean times = at < sentence.size()
                && TimeUnits.number(sentence.at(at)).isPresent()
                && (TIMES.contains(word(at + 1)) || at + 1 < sentence.size() && isOccasion(at + 1));
        int per = at + (once ? 1 : 2);
        if (!once && !times) {
            return Optional.empty();
        }
        boolean spoken = word(per).equals("per");
        boolean within = word(per).equals("in") && Set.of("de", "het").contains(word(per + 1));
        int unit = per + (within ? 2 : 1);
        boolean fits = (spoken || within)
                && unit < sentence.size()
                && TimeUnits.days(sentence.at(unit)).orElse(0) > 0
                && !TimeUnits.isPlural(sentence.at(unit));
        return fits ? again(at, unit + 1) : Optional.empty();
    }

    /** "Om de dag", "om de twee weken", "om de week". */
    private Optional<TimePhrase> alternate(int at) {
        if (!word(at).equals("om") || !word(at + 1).equals("de")) {
            return Optional.empty();
        }
        int unit = at
                + 2
                + (at + 2 < sentence.size()
                                && TimeUnits.number(sentence.at(at + 2)).isPresent()
                        ? 1
                        : 0);
        unit += word(unit).equals("andere") ? 1 : 0;
        boolean fits =
                unit < sentence.size() && TimeUnits.days(sentence.at(unit)).orElse(0) > 0;
        return fits ? again(at, unit + 1) : Optional.empty();
    }

    /** "Dag in dag uit", "week na week", "keer op keer". */
    private Optional<TimePhrase> chain(int at) {
        boolean linked = at + 2 < sentence.size()
                && word(at).equals(word(at + 2))
                && isOccasion(at)
                && Set.of("in", "na", "op").contains(word(at + 1));
        if (linked) {
            return again(at, word(at + 3).equals("uit") ? at + 4 : at + 3);
        }
        boolean comma = at + 4 < sentence.size()
                && word(at + 1).equals("in")
                && word(at + 2).equals(",")
                && word(at).equals(word(at + 3))
                && word(at + 4).equals("uit");
        return comma ? again(at, at + 5) : Optional.empty();
    }

    private Optional<TimePhrase> habit(int at) {
        String word = word(at);
        if (word.equals("met") && Set.of("regelmaat", "grote").contains(word(at + 1))) {
            return word(at + 1).equals("grote") && !word(at + 2).equals("regelmaat")
                    ? Optional.empty()
                    : again(at, word(at + 1).equals("grote") ? at + 3 : at + 2);
        }
        boolean days = (word.equals("op") || word.equals("in"))
                && at + 1 < sentence.size()
                && (TimeUnits.isDayName(sentence.at(at + 1))
                        || Set.of("werkdagen", "schooldagen", "lesdagen", "weekenden")
                                .contains(word(at + 1)))
                && word(at + 1).endsWith("en");
        if (days) {
            return again(at, at + 2);
        }
        if (DAY_HABIT.contains(word)) {
            boolean s = word(at - 1).equals("'s") || word(at - 1).equals("s");
            return again(s ? at - 1 : at, at + 1);
        }
        if (!HABIT.contains(word)) {
            return Optional.empty();
        }
        boolean degree = at + 1 < sentence.size() && sentence.at(at + 1).is("BNW:VGR");
        boolean still = Set.of("nog", "niet", "hoe").contains(word(at - 1));
        boolean one = Set.of("een", "één", "1").contains(word(at + 1))
                && !word(at + 1).equals("een");
        return degree || still || one ? Optional.empty() : again(at, at + 1);
    }
}
