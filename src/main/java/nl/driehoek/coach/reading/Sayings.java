package nl.driehoek.coach.reading;

import java.util.Set;
import nl.driehoek.coach.file.WordFile;

/** The verbs with which a writer reports what another said, wrote or named. */
final class Sayings {

    private static final int NEAR = 9;

    private static final Set<String> SAYING = WordFile.set("taal/zeggen.tsv");

    private static final Set<String> NOUN_FOLLOWS =
            Set.of("de", "een", "mijn", "onze", "ons", "uw", "jouw", "deze", "dit", "geen", "elke", "elk", "per");
    private static final Set<String> NAMING = Set.of(
            "noemen", "omschrijven", "beschrijven", "bestempelen", "typeren", "betitelen", "uitschelden", "schelden");
    private static final Set<String> ABOUT = Set.of(
            "vertellen",
            "klagen",
            "spreken",
            "praten",
            "schrijven",
            "mailen",
            "bellen",
            "appen",
            "melden",
            "vermelden");
    private static final Set<String> RECEIVING = Set.of("horen", "lezen", "vernemen");

    private Sayings() {}

    /** Whether the word at {@code at} is a verb of saying. */
    static boolean isSaying(Sentence sentence, int at) {
        return !isNounHere(sentence, at)
                && !isScoldingAsked(sentence.at(at))
                && !isMeaning(sentence, at)
                && sentence.at(at).forms().stream()
                        .anyMatch(form -> form.tag().startsWith("WKW")
                                && !sentence.at(at).lower().equals("hoort")
                                && (SAYING.contains(form.lemma()) || SayingWith.is(sentence, at, form.lemma())));
    }

    /** "Dat wil zeggen dat": what something means, and nobody says it. */
    private static boolean isMeaning(Sentence sentence, int at) {
        return sentence.lower(at).equals("zeggen")
                && sentence.lower(at - 1).equals("wil")
                && !sentence.isAt(at - 2, Set.of("hij", "zij", "ze", "ik", "u", "jij", "je", "vader", "moeder"));
    }

    /** Whether even the writer reports with {@code verb} what another said. */
    static boolean isReceiving(Token verb) {
        return RECEIVING.stream().anyMatch(verb::isFormOf);
    }

    /** "Stoppen met schelden", "niet uit te schelden": the act itself, nothing is reported. */
    private static boolean isScoldingAsked(Token token) {
        return token.is("WKW:TGW:INF") && (token.isFormOf("schelden") || token.isFormOf("uitschelden"));
    }

    /** "Mijn mail", "een bericht": the word is no verb after such a word. */
    private static boolean isNounHere(Sentence sentence, int at) {
        return at > 0
                && sentence.at(at).is("ZNW")
                && NOUN_FOLLOWS.contains(sentence.at(at - 1).lower());
    }

    /** Whether {@code verb} gives somebody a name. */
    static boolean isNaming(Token verb) {
        return NAMING.stream().anyMatch(verb::isFormOf);
    }

    /** Where "over" stands in "vertelde over" and "klaagde over", or -1. */
    static int about(Sentence sentence, int verb) {
        if (ABOUT.stream().noneMatch(sentence.at(verb)::isFormOf)) {
            return -1;
        }
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + NEAR); i++) {
            if (sentence.at(i).lower().equals("over")) {
                return i;
            }
        }
        return -1;
    }
}
