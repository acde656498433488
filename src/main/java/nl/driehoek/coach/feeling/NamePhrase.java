package nl.driehoek.coach.feeling;

import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Finds how far a phrase reaches that begins with an article: "de boksbal van de klas". */
final class NamePhrase {

    private static final Set<String> ARTICLES = Set.of("een", "de", "het", "geen", "zo'n", "'n", "'t", "n");
    private static final Set<String> MEASURES = WordFile.set("gevoel/maat.tsv");
    private static final Set<String> TAIL = Set.of("van", "aan", "zonder", "uit", "tussen", "tegen");
    /** Adjectives that name a person. */
    private static final Set<String> PERSONS = Set.of(
            "vreemde",
            "mindere",
            "minste",
            "ongewenste",
            "slechte",
            "zwakste",
            "laatste",
            "verliezende",
            "gekke",
            "domme");

    private NamePhrase() {}

    /** Whether {@code token} can begin such a phrase. */
    static boolean begins(Token token) {
        return ARTICLES.contains(token.lower());
    }

    /** The token after the phrase that begins with the article, or -1 when it is an amount or holds no noun. */
    static int end(Clause clause, int article) {
        Sentence sentence = clause.sentence();
        int noun = article + 1;
        while (noun < clause.until() && isBefore(sentence.at(noun))) {
            noun++;
        }
        if (noun > article + 1
                && (noun == clause.until() || !isNoun(sentence.at(noun)))
                && isPerson(sentence.at(noun - 1))) {
            noun--;
        }
        if (noun >= clause.until()
                || !isNoun(sentence.at(noun)) && !isPerson(sentence.at(noun))
                || hasMeasure(sentence, article, noun)) {
            return -1;
        }
        if (noun + 1 < clause.until() && isDone(sentence.at(noun + 1))) {
            return -1;
        }
        return withTail(clause, noun + 1);
    }

    /** The phrase that ends before {@code until}, with "van de klas" behind it. */
    private static int withTail(Clause clause, int until) {
        Sentence sentence = clause.sentence();
        if (until + 1 < clause.until() && TAIL.contains(sentence.at(until).lower())) {
            int tail = until + 1;
            while (tail < clause.until()
                    && (ARTICLES.contains(sentence.at(tail).lower())
                            || isBefore(sentence.at(tail))
                            || sentence.at(tail).is("VNW"))) {
                tail++;
            }
            return Math.min(clause.until(), tail + 1);
        }
        return until;
    }

    private static boolean hasMeasure(Sentence sentence, int from, int until) {
        return sentence.tokens().subList(from + 1, until + 1).stream()
                .anyMatch(token -> MEASURES.contains(token.lower()));
    }

    /** An inflected adjective before a noun; "slechte", "vijfde", "echt". */
    private static boolean isBefore(Token token) {
        return (token.is("BNW") || token.is("GET") || token.is("BYW") || token.is("WKW:VTD") || token.is("WKW:ODW"))
                && !(token.is("ZNW") && !token.lower().endsWith("e"));
    }

    /** "Als een kind behandeld", "als een kind zo blij": the image only says how. */
    private static boolean isDone(Token next) {
        return next.lower().equals("zo") || next.is("WKW:VTD") || next.lower().startsWith("behandel");
    }

    /** An adjective used as the name of a person: "een vreemde". */
    private static boolean isPerson(Token token) {
        return PERSONS.contains(token.lower());
    }

    private static boolean isNoun(Token token) {
        return token.is("ZNW") || token.isUnknown();
    }
}
