package nl.driehoek.coach.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what the writer reports that somebody said: quotations, "X zei dat ...", "volgens X", "..., vertelde X". Those
 * words are never the writer's own claim.
 */
final class Speech {

    private static final Set<String> SAYING = Set.of(
            "zeggen",
            "vertellen",
            "schrijven",
            "antwoorden",
            "roepen",
            "melden",
            "mailen",
            "appen",
            "fluisteren",
            "beweren",
            "verklaren",
            "benadrukken",
            "opmerken",
            "toelichten",
            "bevestigen",
            "uitleggen",
            "aangeven",
            "vragen",
            "noemen",
            "omschrijven",
            "beschrijven",
            "klagen",
            "schreeuwen",
            "mompelen",
            "zuchten",
            "toegeven",
            "meedelen",
            "berichten",
            "noteren",
            "rapporteren",
            "sms'en",
            "gillen",
            "herhalen",
            "concluderen",
            "vaststellen",
            "constateren",
            "uitroepen",
            "doorgeven",
            "reageren",
            "stellen",
            "bekennen",
            "opschrijven",
            "typen",
            "verzuchten",
            "snikken",
            "bellen",
            "uitspreken",
            "laten",
            "geven",
            "leggen");
    /** These say something only with the word beside them. */
    private static final java.util.Map<String, Set<String>> WITH = java.util.Map.of(
            "laten", Set.of("weten", "horen", "blijken"),
            "geven", Set.of("aan", "toe", "door"),
            "leggen", Set.of("uit"),
            "stellen", Set.of("vast", "dat"),
            "reageren", Set.of("met"),
            "bellen", Set.of("dat"));

    private static final Set<String> NAMING = Set.of("noemen", "omschrijven", "beschrijven");
    private static final Set<String> CONJUNCTIONS =
            Set.of("dat", "of", "hoe", "waarom", "wat", "wie", "waar", "wanneer", "waarin", "waarvan", ":");
    private static final Set<String> SELF = Set.of("ik", "wij", "we");
    private static final Set<String> OWN = Set.of("mij", "me", "ons", "mijn");

    private Speech() {}

    /** {@code sentence} with its reported words marked. */
    static Sentence marked(Sentence sentence, List<int[]> quotations) {
        boolean[] said = new boolean[sentence.size()];
        for (int i = 0; i < said.length; i++) {
            Token token = sentence.at(i);
            said[i] = quotations.stream().anyMatch(place -> token.from() >= place[0] && token.until() <= place[1]);
        }
        accordingTo(sentence, said);
        for (int verb = 0; verb < said.length; verb++) {
            if (!said[verb] && isSaying(sentence, verb)) {
                report(sentence, verb, said);
            }
        }
        return with(sentence, said);
    }

    private static Sentence with(Sentence sentence, boolean[] said) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < said.length; i++) {
            tokens.add(said[i] ? sentence.at(i).asSaid() : sentence.at(i));
        }
        return new Sentence(sentence.text(), sentence.from(), sentence.until(), tokens);
    }

    private static void accordingTo(Sentence sentence, boolean[] said) {
        for (int i = 0; i + 1 < said.length; i++) {
            String word = sentence.at(i).lower();
            boolean source = word.equals("volgens") || word.equals("aldus");
            if (source && !OWN.contains(sentence.at(i + 1).lower())) {
                java.util.Arrays.fill(said, true);
            }
        }
    }

    private static boolean isSaying(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean verb = token.forms().stream()
                .anyMatch(form -> form.tag().startsWith("WKW")
                        && SAYING.contains(form.lemma())
                        && goesWith(sentence, at, form.lemma()));
        return verb && !isSelf(sentence, at);
    }

    private static boolean goesWith(Sentence sentence, int at, String lemma) {
        Set<String> beside = WITH.get(lemma);
        if (beside == null) {
            return true;
        }
        int end = Math.min(sentence.size(), at + 9);
        return sentence.tokens().subList(at, end).stream().anyMatch(token -> beside.contains(token.lower()));
    }

    private static boolean isSelf(Sentence sentence, int verb) {
        boolean before = verb > 0 && SELF.contains(sentence.at(verb - 1).lower());
        boolean after = verb + 1 < sentence.size()
                && SELF.contains(sentence.at(verb + 1).lower());
        return before || after;
    }

    private static void report(Sentence sentence, int verb, boolean[] said) {
        int clause = conjunctionAfter(sentence, verb);
        if (clause > 0) {
            fill(said, clause + 1, said.length);
        } else if (naming(sentence.at(verb))) {
            fill(said, verb + 1, said.length);
        } else if (verb > 1 && sentence.at(verb - 1).text().equals(",")) {
            fill(said, 0, verb);
        }
    }

    private static boolean naming(Token verb) {
        return NAMING.stream().anyMatch(verb::isFormOf);
    }

    private static int conjunctionAfter(Sentence sentence, int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            if (CONJUNCTIONS.contains(sentence.at(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private static void fill(boolean[] said, int from, int until) {
        for (int i = from; i < until; i++) {
            said[i] = true;
        }
    }
}
