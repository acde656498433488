package nl.driehoek.coach.reading;

import java.util.Set;
import nl.driehoek.coach.file.WordFile;

/** Finds the words that lead in what somebody said: "dat", "of", "hoe", or an infinitive with "te". */
final class SaidClause {

    private static final Set<String> CONJUNCTIONS = WordFile.set("taal/gezegd.tsv");
    private static final Set<String> ASKING = Set.of("of", "hoe", "waarom", "wat", "wie", "waar", "wanneer", "welke");
    private static final Set<String> SHORT_VERBS =
            Set.of("is", "was", "kan", "mag", "moet", "had", "kon", "ging", "deed", "wil");

    private SaidClause() {}

    /** Where the conjunction stands that leads in what is said behind {@code verb}, or -1. */
    static int conjunction(Sentence sentence, int verb) {
        return conjunctionAfter(sentence, verb, CONJUNCTIONS);
    }

    /** The same for what the writer himself asked or wondered: "dat" leads in his own claim. */
    static int ofQuestion(Sentence sentence, int verb) {
        return conjunctionAfter(sentence, verb, ASKING);
    }

    /** The conjunction that leads in what is said; none when another verb comes first or "dat" points at something. */
    private static int conjunctionAfter(Sentence sentence, int verb, Set<String> conjunctions) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (conjunctions.contains(token.lower())
                    && !sentence.at(i - 1).lower().equals("dan")) {
                return pointsBack(sentence, i) ? -1 : i;
            }
            boolean otherClause = token.isFinite() && !isFiniteOfSame(sentence, verb, i) || Breaks.is(token);
            if (otherClause) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isFiniteOfSame(Sentence sentence, int verb, int at) {
        return sentence.at(verb).is("WKW:VTD") && at == verb + 1
                || sentence.at(at).is("ZNW")
                || sentence.at(at).is("VRZ")
                || sentence.at(at).is("BNW")
                || sentence.at(at).is("BYW")
                || sentence.at(at).isCapital();
    }

    private static boolean pointsBack(Sentence sentence, int at) {
        boolean comma = sentence.at(at - 1).text().equals(",")
                || sentence.at(at - 1).lower().equals("en");
        return comma
                && sentence.at(at).lower().equals("dat")
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isFinite()
                && (!sentence.at(at + 1).is("ZNW")
                        || SHORT_VERBS.contains(sentence.at(at + 1).lower()));
    }

    /** Where the claim begins in "beweerde ziek te zijn" and "gaf aan bang te zijn", or -1. */
    static int infinitive(Sentence sentence, int verb) {
        for (int i = verb + 1; i + 1 < sentence.size() && sentence.at(i).isWord(); i++) {
            boolean infinitive =
                    sentence.at(i).lower().equals("te") && sentence.at(i + 1).is("WKW:TGW:INF");
            if (infinitive && isClaim(sentence, verb, i)) {
                return verb + 1;
            }
        }
        return -1;
    }

    /** Whether no "om" leads in the infinitive at {@code te}: a purpose is the writer's own view. */
    private static boolean isClaim(Sentence sentence, int verb, int te) {
        return sentence.tokens().subList(verb, te).stream()
                .noneMatch(token -> token.lower().equals("om"));
    }
}
