package nl.driehoek.exchange.csv;

import java.util.Locale;
import java.util.Map;
import nl.driehoek.domain.family.Relation;

/** The words that administrations use for what somebody is to a child. */
final class RelationWords {

    private static final Map<String, Relation> PLAIN = Map.of(
            "moeder", Relation.MOTHER,
            "mama", Relation.MOTHER,
            "vader", Relation.FATHER,
            "papa", Relation.FATHER,
            "voogd", Relation.GUARDIAN,
            "instelling", Relation.INSTITUTION,
            "grootouder", Relation.GRANDPARENT,
            "pleegouder", Relation.FOSTER_PARENT,
            "stiefouder", Relation.STEP_PARENT);

    private RelationWords() {}

    /** The relation that {@code words} mean; an organisation is an institution whatever they say. */
    static Relation relation(String words, boolean organisation) {
        String word = words.toLowerCase(Locale.ROOT);
        if (organisation) {
            return Relation.INSTITUTION;
        }
        if (PLAIN.containsKey(word)) {
            return PLAIN.get(word);
        }
        if (word.startsWith("pleeg") || word.startsWith("gezinshuis")) {
            return Relation.FOSTER_PARENT;
        }
        if (word.startsWith("stief") || word.startsWith("bonus") || word.startsWith("partner")) {
            return Relation.STEP_PARENT;
        }
        if (word.startsWith("oma") || word.startsWith("opa") || word.startsWith("groot")) {
            return Relation.GRANDPARENT;
        }
        return word.contains("voogd") ? Relation.GUARDIAN : Relation.OTHER;
    }

    /** {@code words} when the relation alone says less than they do, else empty. */
    static String beside(String words, boolean organisation) {
        boolean said = !organisation && PLAIN.containsKey(words.toLowerCase(Locale.ROOT));
        return said ? "" : words;
    }
}
