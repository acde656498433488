package nl.driehoek.coach.reading;

import java.util.Map;
import java.util.Set;

/** Verbs that say something only with a word beside them: "gaf aan", "liet weten", "hoorde dat". */
final class SayingWith {

    private static final int NEAR = 9;

    private static final Map<String, Set<String>> BESIDE = Map.ofEntries(
            Map.entry("laten", Set.of("weten", "horen", "blijken", "noteren", "vallen")),
            Map.entry("geven", Set.of("aan", "toe", "door", "kennen")),
            Map.entry("leggen", Set.of("uit")),
            Map.entry("stellen", Set.of("vast", "dat")),
            Map.entry("reageren", Set.of("met")),
            Map.entry("bellen", Set.of("dat")),
            Map.entry("lezen", Set.of("dat")),
            Map.entry("horen", Set.of("dat")),
            Map.entry("praten", Set.of("over")),
            Map.entry("spreken", Set.of("over", "dat", "uit")),
            Map.entry("vernemen", Set.of("dat")),
            Map.entry("voegen", Set.of("toe")),
            Map.entry("merken", Set.of("op")),
            Map.entry("delen", Set.of("mee")),
            Map.entry("brengen", Set.of("verslag", "naar")),
            Map.entry("vermoeden", Set.of("dat")),
            Map.entry("menen", Set.of("dat")),
            Map.entry("zingen", Set.of(":", "dat")),
            Map.entry("opgeven", Set.of("als")),
            Map.entry("gebaren", Set.of("dat")),
            Map.entry("knikken", Set.of("dat")));

    private SayingWith() {}

    /** Whether the verb {@code lemma} at {@code at} has its word beside it. */
    static boolean is(Sentence sentence, int at, String lemma) {
        return BESIDE.containsKey(lemma)
                && sentence.tokens().subList(at, Math.min(sentence.size(), at + NEAR)).stream()
                        .anyMatch(token -> BESIDE.get(lemma).contains(token.lower()));
    }
}
