package nl.driehoek.coach.observation;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.pattern.WordLists;
import nl.driehoek.coach.reading.Token;

/** The word lists for a waarneming, each a file that anyone can read and add to. */
final class Words implements WordLists {

    /** A list. */
    enum List {
        /** What somebody is like. */
        TRAIT("eigenschap"),
        /** How somebody acts. */
        MANNER("gedrag"),
        /** What acts, work, looks and events are worth. */
        VALUE("waarde"),
        /** What goes on inside somebody. */
        MOOD("gemoed"),
        /** Words that make another one stronger or weaker. */
        INTENSIFIER("versterker"),
        /** Nouns that are always a label. */
        LABEL("etiketwoord"),
        /** Nouns that are a label only when somebody is it. */
        SHARED_LABEL("etiketwoord-ook-anders"),
        /** People and groups of people. */
        PERSON("mensen"),
        /** Animals. */
        ANIMAL("dieren"),
        /** Figures of a story. */
        FIGURE("figuren"),
        /** Acts, work, looks and events. */
        DOING("doen"),
        /** Words of time. */
        TIME("tijd"),
        /** Books, songs and plays. */
        STORY("verteld"),
        /** Who or what can know a diagnosis. */
        SOURCE("bron");

        private final String file;

        List(String file) {
            this.file = file;
        }
    }

    private static final String FOLDER = "waarneming/";

    private final Map<String, WordSet> sets;

    private Words(Map<String, WordSet> sets) {
        this.sets = Map.copyOf(sets);
    }

    /** Reads all of them. */
    static Words read() {
        return new Words(Stream.of(List.values())
                .map(list -> list.file)
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> Lexicon.read(FOLDER + name + ".tsv").words())));
    }

    /** Whether {@code token} is on {@code list}. */
    boolean has(List list, Token token) {
        return named(list.file).holds(token);
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
