package nl.driehoek.coach.reading;

import java.util.Set;
import nl.driehoek.coach.file.WordFile;

/** What papers say and what experts found: "in het verslag staat dat ...", "stelde ... vast". */
final class Documents {

    private static final Set<String> DOCUMENTS = WordFile.set("taal/stuk.tsv");
    private static final Set<String> STATING = Set.of(
            "staan",
            "blijken",
            "vermelden",
            "noemen",
            "beschrijven",
            "spreken",
            "luiden",
            "lezen",
            "melden",
            "stellen");
    private static final Set<String> FINDING = Set.of("diagnosticeren", "vaststellen", "constateren", "onderzoeken");

    private Documents() {}

    /** "Staat", "blijkt" or "vermeldt" in a sentence that names a paper. */
    static boolean isStating(Sentence sentence, int at) {
        boolean stating = STATING.stream().anyMatch(sentence.at(at)::isFormOf)
                && sentence.at(at).is("WKW");
        return stating
                && sentence.tokens().stream()
                        .anyMatch(token -> DOCUMENTS.stream().anyMatch(token::isFormOf));
    }

    /** "Stelde ... vast", "is ... gediagnosticeerd", "kreeg de diagnose". */
    static boolean isFinding(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean apart = token.isFormOf("stellen")
                && sentence.tokens().subList(at, sentence.size()).stream()
                        .anyMatch(other -> other.lower().equals("vast"));
        return apart
                || FINDING.stream().anyMatch(token::isFormOf)
                || token.lower().equals("diagnose");
    }
}
