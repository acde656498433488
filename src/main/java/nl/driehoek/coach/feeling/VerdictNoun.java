package nl.driehoek.coach.feeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Clauses;
import nl.driehoek.coach.clause.Cut;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** A name or an image in the place of a feeling: "ik voel me een slechte juf", "ik voel me net de boksbal van de klas". */
final class VerdictNoun implements Rule {

    private static final Set<String> ARTICLES = Set.of("een", "de", "het", "geen", "zo'n", "'n", "'t", "n");
    private static final Set<String> MEASURES = Set.of(
            "beetje",
            "tikje",
            "tikkeltje",
            "stuk",
            "stukje",
            "stukken",
            "paar",
            "tijdje",
            "tijd",
            "dag",
            "dagen",
            "week",
            "weken",
            "maand",
            "jaar",
            "ochtend",
            "middag",
            "avond",
            "nacht",
            "uur",
            "moment",
            "keer",
            "eerste",
            "laatste",
            "hele",
            "deel",
            "gesprek",
            "les",
            "en",
            "zee",
            "hoop",
            "boel",
            "zier",
            "fractie",
            "slag",
            "ene",
            "gevoel",
            "andere",
            "afgelopen",
            "rest",
            "meest",
            "meeste",
            "beste",
            "ergst",
            "fijnst",
            "weekend",
            "volgende");
    /** After these "als een ..." is the feeling itself; after another word it says how something was done. */
    private static final Set<String> BEFORE_AS = Set.of(
            "me",
            "mij",
            "mezelf",
            "ons",
            "gewoon",
            "echt",
            "nu",
            "soms",
            "dan",
            "vaak",
            "meer",
            "net",
            "wel",
            "nog",
            "steeds",
            "altijd",
            "weer",
            "hier",
            "daar",
            "toen",
            "eigenlijk",
            "ik");

    private static final Set<String> BEFORE_NAME = Set.of("als", "net", "toch");
    private static final Set<String> TAIL = Set.of("van", "aan", "zonder", "uit", "tussen", "tegen");
    private static final Set<String> HARSH = Set.of(
            "slechte",
            "waardeloze",
            "mislukte",
            "hopeloze",
            "domme",
            "rotte",
            "beroerde",
            "belabberde",
            "slappe",
            "luie",
            "ondankbare",
            "stomme",
            "incapabele",
            "onbekwame",
            "nutteloze",
            "zwakke",
            "falende",
            "ontaarde");

    private final WordSet images = Lexicon.read("gevoel/beeld.tsv").words();

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Clause clause : Clauses.of(sentence, Cut.FINE)) {
                place(clause).ifPresent(words -> remarks.add(words.remark(RemarkLabel.THOUGHT)));
            }
        }
        return remarks;
    }

    private Optional<Words> place(Clause clause) {
        boolean feels = FeelingPlace.isFelt(clause);
        boolean is = FeelingPlace.isI(clause);
        int article = clause.find(token -> ARTICLES.contains(token.lower()));
        while ((feels || is) && article >= 0) {
            int until = phrase(clause, article);
            if (until > 0 && (feels ? isNamed(clause, article) : isHarsh(clause.sentence(), article, until))) {
                return Optional.of(new Words(clause.sentence(), article, until));
            }
            article = clause.find(article + 1, token -> ARTICLES.contains(token.lower()));
        }
        return Optional.empty();
    }

    /** A phrase right in the place of the feeling: no preposition leads it in. */
    private static boolean isNamed(Clause clause, int article) {
        if (article == clause.from()) {
            return true;
        }
        Token before = clause.sentence().at(article - 1);
        boolean likened = before.lower().equals("als")
                && article >= 2
                && !BEFORE_AS.contains(clause.sentence().at(article - 2).lower());
        boolean free = !likened && (!before.is("VRZ") || BEFORE_NAME.contains(before.lower()));
        return free
                && !before.said()
                && !before.lower().equals("niet")
                && !before.lower().equals("voor");
    }

    private boolean isHarsh(Sentence sentence, int article, int until) {
        boolean after = article > 0
                && (sentence.at(article - 1).isFormOf("zijn")
                        || !sentence.at(article - 1).is("VRZ"));
        return after
                && sentence.tokens().subList(article, until).stream()
                        .anyMatch(token ->
                                HARSH.contains(token.lower()) || images.words().contains(token.lower()));
    }

    /** The token after the phrase that begins with the article, or -1 when it is an amount or holds no noun. */
    private static int phrase(Clause clause, int article) {
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
        int until = noun + 1;
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
        return Set.of(
                        "vreemde",
                        "mindere",
                        "minste",
                        "ongewenste",
                        "slechte",
                        "zwakste",
                        "laatste",
                        "verliezende",
                        "gekke",
                        "domme")
                .contains(token.lower());
    }

    private static boolean isNoun(Token token) {
        return token.is("ZNW") || token.isUnknown();
    }
}
