package nl.driehoek.coach.clause;

import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Token;

/** What the rules want to know of verbs and of the words that can be the subject of one. */
public final class Verbs {

    private static final Set<String> SUBJECTS = WordFile.set("taal/onderwerp.tsv");
    /** Words that are far more often something else than the verb the dictionary also knows. */
    private static final Set<String> HARDLY_VERBS = WordFile.set("taal/zelden-werkwoord.tsv");

    private static final Set<String> COPULAS =
            Set.of("zijn", "worden", "blijven", "lijken", "blijken", "schijnen", "heten", "overkomen");
    private static final Set<String> BARE_COPULAS = Set.of("zijn", "worden", "lijken", "blijven");
    private static final Set<String> AUXILIARIES = WordFile.set("taal/hulpwerkwoord.tsv");

    private Verbs() {}

    /** Whether {@code token} can be the verb that bends with its subject, and mostly is. */
    public static boolean isMostlyFinite(Token token) {
        return token.isFinite() && !HARDLY_VERBS.contains(token.lower());
    }

    /** Whether {@code token} links somebody to what he is: "is", "werd", "blijven". */
    public static boolean isCopula(Token token) {
        return token.isFinite() && COPULAS.stream().anyMatch(token::isFormOf) || BARE_COPULAS.contains(token.lower());
    }

    /** Whether {@code token} can be a verb and nothing else. */
    public static boolean isOnlyVerb(Token token) {
        return !token.forms().isEmpty()
                && token.forms().stream()
                        .allMatch(form ->
                                form.tag().startsWith("WKW:TGW") || form.tag().startsWith("WKW:VLT"));
    }

    /** Whether {@code token} is a bending verb that helps another. */
    public static boolean isAuxiliary(Token token) {
        return AUXILIARIES.contains(token.lower());
    }

    /** Whether {@code token} can be the whole verb, or a plural. */
    public static boolean isInfinitive(Token token) {
        return token.is("WKW:TGW:INF");
    }

    /** Whether {@code token} is any form of a verb. */
    public static boolean isVerb(Token token) {
        return isMostlyFinite(token) || isInfinitive(token) || token.is("WKW:VTD");
    }

    /** Whether {@code token} is a pronoun that can be a subject. */
    public static boolean isSubject(Token token) {
        return SUBJECTS.contains(token.lower());
    }
}
