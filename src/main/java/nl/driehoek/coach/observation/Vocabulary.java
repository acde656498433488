package nl.driehoek.coach.observation;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.pattern.WordLists;
import nl.driehoek.coach.reading.Token;

/** The word lists for a waarneming, one for each topic. */
final class Vocabulary implements WordLists {

    private static final String FOLDER = "waarneming/";

    private final Map<String, WordSet> sets;

    private Vocabulary(Map<String, WordSet> sets) {
        this.sets = Map.copyOf(sets);
    }

    /** Reads all of them. */
    static Vocabulary read() {
        return new Vocabulary(Stream.of(Topic.values())
                .map(Topic::file)
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> Lexicon.read(FOLDER + name + ".tsv").words())));
    }

    /** Whether {@code token} is on the list about {@code topic}. */
    boolean has(Topic topic, Token token) {
        return named(topic.file()).holds(token);
    }

    @Override
    public WordSet named(String name) {
        WordSet set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no list " + name);
        }
        return set;
    }
}
