package nl.driehoek.coach.reading;

import java.util.Arrays;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;

/** Sources that the writer names: "volgens X" and "aldus X", but not "volgens mij" or "volgens het rooster". */
final class Sources {

    private static final Set<String> OWN = Set.of("mij", "me", "ons");
    /** After "volgens mijn" these are the writer's own view or notes, and no other speaker. */
    private static final Set<String> OWN_THINGS = WordFile.set("taal/eigen-kijk.tsv");

    private static final Set<String> RULES =
            Set.of("regel", "regels", "afspraak", "afspraken", "rooster", "planning", "schema", "plan", "voorschrift");

    private Sources() {}

    /** Marks in {@code said} what {@code sentence} has from a source. */
    static void mark(Sentence sentence, boolean[] said) {
        for (int i = 0; i + 1 < said.length; i++) {
            String word = sentence.at(i).lower();
            boolean source = word.equals("volgens")
                    || word.equals("aldus")
                    || word.equals("naar")
                            && sentence.at(i + 1).lower().equals("eigen")
                            && nears(sentence, i, "zeggen");
            boolean rule = i + 2 < said.length
                    && (RULES.contains(sentence.at(i + 1).lower())
                            || RULES.contains(sentence.at(i + 2).lower()));
            if (source && !rule && !isOwn(sentence, i + 1)) {
                Arrays.fill(said, Breaks.before(sentence, i), Breaks.after(sentence, i), true);
            }
        }
    }

    private static boolean isOwn(Sentence sentence, int at) {
        boolean mine = sentence.at(at).lower().equals("mijn")
                && (at + 1 == sentence.size()
                        || OWN_THINGS.contains(sentence.at(at + 1).lower())
                        || at + 2 < sentence.size()
                                && OWN_THINGS.contains(sentence.at(at + 2).lower()));
        return mine || OWN.contains(sentence.at(at).lower());
    }

    private static boolean nears(Sentence sentence, int at, String word) {
        int end = Math.min(sentence.size(), at + 4);
        return sentence.tokens().subList(at, end).stream()
                .anyMatch(token -> token.lower().equals(word));
    }
}
