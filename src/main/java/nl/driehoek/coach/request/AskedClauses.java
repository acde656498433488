package nl.driehoek.coach.request;

import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;

/** Tells clauses that ask from clauses that offer or tell, and conditions that are the wish itself. */
final class AskedClauses {

    private static final Set<String> FACT_QUESTIONS = WordFile.set("verzoek/feitvraag.tsv");
    private static final Set<String> OPEN = Set.of(
            "bereid",
            "mogelijk",
            "goed",
            "zin",
            "tijd",
            "idee",
            "bezwaar",
            "ruimte",
            "haalbaar",
            "gelegenheid",
            "oké",
            "akkoord");
    private static final Set<String> MAY = Set.of("mag", "mogen", "kunt", "kun", "hoeft", "hoef", "hoeven");
    private static final Set<String> WISHING = WordFile.set("verzoek/wens.tsv");
    private static final Set<String> STRONG = Set.of(
            "voortaan",
            "vanaf",
            "vervolg",
            "ingang",
            "heden",
            "toekomst",
            "nu",
            "nooit",
            "gewoon",
            "meteen",
            "vandaag");
    private static final Set<String> PLEASED = WordFile.set("verzoek/blij.tsv");
    private static final Set<String> PLEASING = WordFile.set("verzoek/blij_werkwoord.tsv");

    private AskedClauses() {}

    /** Whether {@code clause} offers or tells: "u mag altijd bellen", "u ziet haar elke dag", "is hij altijd zo vroeg?". */
    static boolean isFact(Asked asked, Clause clause) {
        if (clause.side() || asked.isCommand(clause)) {
            return false;
        }
        if (asked.isQuestion()) {
            boolean open = clause.has(token -> OPEN.contains(token.lower()))
                    && !clause.has(token -> Negation.DENIALS.contains(token.lower()));
            return FACT_QUESTIONS.contains(clause.first()) && !open;
        }
        boolean may = clause.has(token -> MAY.contains(token.lower()))
                && !clause.has(token -> Negation.DENIALS.contains(token.lower()));
        boolean wish = Asked.HEADS.contains(clause.first()) || clause.has(token -> WISHING.contains(token.lower()));
        boolean you = clause.has(token -> Asked.YOU.contains(token.lower()));
        boolean strong = clause.has(token -> STRONG.contains(token.lower()));
        return may || you && !wish && !strong;
    }

    /** "Kunnen jullie als ouders ...": no condition, what is asked goes on. */
    static boolean isRole(Asked asked, Clause clause) {
        int index = asked.clauses().indexOf(clause);
        if (index <= 0 || asked.clauses().get(index - 1).until() != clause.from()) {
            return false;
        }
        Clause before = asked.clauses().get(index - 1);
        boolean whole = before.has(token -> Verbs.isInfinitive(token) && !Verbs.isAuxiliary(token));
        return asked.isQuestion()
                && clause.first().equals("als")
                && !whole
                && Asked.HEADS.contains(before.first())
                && before.size() <= 4
                && !clause.has(token -> Asked.YOU.contains(token.lower()));
    }

    /** "Ik zou het fijn vinden als je ...": the condition is what is asked. */
    static boolean isWished(Asked asked, Clause clause) {
        boolean you = clause.has(token -> Asked.YOU.contains(token.lower()));
        return you
                && !asked.isQuestion()
                && asked.clauses().stream()
                        .filter(other -> !other.equals(clause) && !other.side())
                        .anyMatch(other -> other.has(token -> PLEASED.contains(token.lower()))
                                && other.has(token -> PLEASING.contains(token.lower())));
    }
}
