package nl.driehoek.coach.request;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Token;

/** How long units of time are, and what number a word says. */
final class TimeUnits {

    /** Longer than this is not now: four weeks. */
    static final int NOW = 28;

    private static final int MONTH = 30;
    private static final int SEASON = 90;
    private static final int HALF_YEAR = 180;
    private static final int YEAR = 365;
    private static final int SOME = 3;

    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("minuut", 0),
            Map.entry("kwartier", 0),
            Map.entry("seconde", 0),
            Map.entry("uur", 0),
            Map.entry("les", 0),
            Map.entry("lesuur", 0),
            Map.entry("dag", 1),
            Map.entry("nacht", 1),
            Map.entry("ochtend", 1),
            Map.entry("morgen", 1),
            Map.entry("middag", 1),
            Map.entry("avond", 1),
            Map.entry("schooldag", 1),
            Map.entry("werkdag", 1),
            Map.entry("weekend", 2),
            Map.entry("week", 7),
            Map.entry("werkweek", 7),
            Map.entry("schoolweek", 7),
            Map.entry("projectweek", 7),
            Map.entry("toetsweek", 7),
            Map.entry("vakantieweek", 7),
            Map.entry("maand", MONTH),
            Map.entry("zomervakantie", MONTH + 12),
            Map.entry("winter", SEASON),
            Map.entry("zomer", SEASON),
            Map.entry("herfst", SEASON),
            Map.entry("lente", SEASON),
            Map.entry("voorjaar", SEASON),
            Map.entry("najaar", SEASON),
            Map.entry("kwartaal", SEASON),
            Map.entry("trimester", SEASON),
            Map.entry("seizoen", HALF_YEAR),
            Map.entry("semester", HALF_YEAR),
            Map.entry("halfjaar", HALF_YEAR),
            Map.entry("jaar", YEAR),
            Map.entry("schooljaar", YEAR),
            Map.entry("kalenderjaar", YEAR),
            Map.entry("cursusjaar", YEAR),
            Map.entry("studiejaar", YEAR),
            Map.entry("leerjaar", YEAR),
            Map.entry("lesjaar", YEAR));
    /** Pieces of a life; as a whole they take long. */
    private static final Set<String> STAGES = WordFile.set("verzoek/levensdeel.tsv");

    private static final Set<String> STAGE_BEGINS = Set.of(
            "basis",
            "lagere",
            "middelbare",
            "peuter",
            "kleuter",
            "brug",
            "school",
            "klas",
            "stage",
            "studie",
            "studenten",
            "kinder",
            "tiener",
            "puber");
    private static final Set<String> STAGE_ENDS = Set.of("tijd", "periode", "loopbaan", "carrière");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("een", 1),
            Map.entry("één", 1),
            Map.entry("anderhalf", 2),
            Map.entry("anderhalve", 2),
            Map.entry("twee", 2),
            Map.entry("beide", 2),
            Map.entry("drie", 3),
            Map.entry("vier", 4),
            Map.entry("vijf", 5),
            Map.entry("zes", 6),
            Map.entry("zeven", 7),
            Map.entry("acht", 8),
            Map.entry("negen", 9),
            Map.entry("tien", 10),
            Map.entry("elf", 11),
            Map.entry("twaalf", 12),
            Map.entry("vijftien", 15),
            Map.entry("twintig", 20),
            Map.entry("dertig", 30),
            Map.entry("veertig", 40),
            Map.entry("vijftig", 50),
            Map.entry("honderd", 100),
            Map.entry("paar", SOME),
            Map.entry("aantal", SOME),
            Map.entry("tal", SOME),
            Map.entry("enkele", SOME),
            Map.entry("enige", SOME),
            Map.entry("meerdere", SOME),
            Map.entry("verschillende", SOME));
    private static final Set<String> DAY_NAMES =
            Set.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    private TimeUnits() {}

    /** The days in the unit that {@code token} names, 0 for a part of a day; none when it is no unit. */
    static OptionalInt days(Token token) {
        String word = token.lower();
        if (DAYS.containsKey(word)) {
            return OptionalInt.of(DAYS.get(word));
        }
        if (isDayName(token) || word.endsWith("vakantie")) {
            return OptionalInt.of(1);
        }
        return DAYS.entrySet().stream()
                .filter(unit -> token.isFormOf(unit.getKey()) && token.is("ZNW"))
                .mapToInt(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether {@code token} names more than one of a unit. */
    static boolean isPlural(Token token) {
        return token.is("ZNW:MRV");
    }

    /** Whether {@code token} is a piece of a life, such as "schooltijd". */
    static boolean isStage(Token token) {
        return STAGES.contains(token.lower())
                || STAGE_BEGINS.stream().anyMatch(token.lower()::startsWith)
                        && STAGE_ENDS.stream().anyMatch(token.lower()::endsWith);
    }

    /** Whether {@code token} is a day of the week, or a part of one. */
    static boolean isDayName(Token token) {
        return DAY_NAMES.stream().anyMatch(day -> token.lower().startsWith(day));
    }

    /** The number that {@code token} says; none when it says none. */
    static OptionalInt number(Token token) {
        if (NUMBERS.containsKey(token.lower())) {
            return OptionalInt.of(NUMBERS.get(token.lower()));
        }
        return token.lower().matches("\\d{1,3}")
                ? OptionalInt.of(Integer.parseInt(token.lower()))
                : OptionalInt.empty();
    }
}
