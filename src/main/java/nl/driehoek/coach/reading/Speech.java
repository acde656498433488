package nl.driehoek.coach.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds what the writer reports that somebody said: quotations, "X zei dat ...", "volgens X", "..., vertelde X", "in het
 * verslag staat dat ...". Those words are never the writer's own claim.
 */
final class Speech {

    private static final Set<String> CONJUNCTIONS = Set.of(
            "dat",
            "of",
            "hoe",
            "waarom",
            "wat",
            "wie",
            "waar",
            "wanneer",
            "waarin",
            "waarvan",
            "waardoor",
            "hoeveel",
            "hoelang",
            "welke",
            "welk",
            ":");
    private static final Set<String> ASKING = Set.of("of", "hoe", "waarom", "wat", "wie", "waar", "wanneer", "welke");
    private static final Set<String> SELF = Set.of("ik", "wij", "we");
    private static final Set<String> OWN = Set.of("mij", "me", "ons");
    /** After "volgens mijn" these are the writer's own view or notes, and no other speaker. */
    private static final Set<String> OWN_THINGS = Set.of(
            "gevoel",
            "mening",
            "idee",
            "inzicht",
            "overtuiging",
            "aantekeningen",
            "telling",
            "schatting",
            "inschatting",
            "agenda",
            "notities",
            "waarneming",
            "observatie",
            "berekening",
            "horloge",
            "ervaring",
            "beleving");

    private static final Set<String> RULES =
            Set.of("regel", "regels", "afspraak", "afspraken", "rooster", "planning", "schema", "plan", "voorschrift");
    private static final Set<String> SHORT_VERBS =
            Set.of("is", "was", "kan", "mag", "moet", "had", "kon", "ging", "deed", "wil");
    private static final Set<String> BREAKS = Set.of(";", "–");

    private Speech() {}

    /** {@code sentence} with its reported words marked. */
    static Sentence marked(Sentence sentence, List<int[]> quotations) {
        boolean[] said = new boolean[sentence.size()];
        for (int i = 0; i < said.length; i++) {
            Token token = sentence.at(i);
            said[i] = quotations.stream().anyMatch(place -> token.from() >= place[0] && token.until() <= place[1]);
        }
        accordingTo(sentence, said);
        for (int i = 0; i < said.length; i++) {
            if (!said[i]) {
                report(sentence, i, said);
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
            boolean source = word.equals("volgens")
                    || word.equals("aldus")
                    || word.equals("naar")
                            && sentence.at(i + 1).lower().equals("eigen")
                            && nears(sentence, i, "zeggen");
            boolean rule = i + 2 < said.length
                    && (RULES.contains(sentence.at(i + 1).lower())
                            || RULES.contains(sentence.at(i + 2).lower()));
            if (source && !rule && !isOwn(sentence, i + 1)) {
                Arrays.fill(said, breakBefore(sentence, i), breakAfter(sentence, i), true);
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

    private static void report(Sentence sentence, int at, boolean[] said) {
        if (Sayings.isSaying(sentence, at)) {
            saying(sentence, at, said);
        } else if (Sayings.isDocument(sentence, at)) {
            int clause = conjunctionAfter(sentence, at, CONJUNCTIONS);
            fill(said, clause < 0 ? said.length : clause + 1, breakAfter(sentence, at));
        } else if (Sayings.isFinding(sentence, at) && !isSelf(sentence, at)) {
            fill(said, breakBefore(sentence, at), breakAfter(sentence, at));
        }
    }

    private static void saying(Sentence sentence, int verb, boolean[] said) {
        boolean self = isSelf(sentence, verb) && !Sayings.isReceiving(sentence.at(verb));
        int clause = conjunctionAfter(sentence, verb, self ? ASKING : CONJUNCTIONS);
        if (self) {
            fill(said, clause < 0 ? said.length : clause + 1, commaAfter(sentence, verb));
        } else if (clause > 0) {
            fill(said, clause + 1, breakAfter(sentence, clause));
        } else if (claims(sentence, verb) > 0) {
            fill(said, claims(sentence, verb), commaAfter(sentence, verb));
        } else if (Sayings.isNaming(sentence.at(verb))) {
            named(sentence, verb, said);
        } else if (Sayings.about(sentence, verb) > 0) {
            fill(said, Sayings.about(sentence, verb), commaAfter(sentence, verb));
        } else if (verb > 1 && sentence.at(verb - 1).text().equals(",")) {
            fill(said, breakBefore(sentence, verb), verb);
        } else if (verb > 2
                && sentence.at(verb - 2).text().equals(",")
                && sentence.at(verb - 1).lower().matches("zo|dat")) {
            fill(said, breakBefore(sentence, verb), verb);
        }
    }

    /** Where the claim begins in "beweerde ziek te zijn" and "gaf aan bang te zijn", or -1. */
    private static int claims(Sentence sentence, int verb) {
        for (int i = verb + 1; i + 1 < sentence.size() && sentence.at(i).isWord(); i++) {
            boolean infinitive =
                    sentence.at(i).lower().equals("te") && sentence.at(i + 1).is("WKW:TGW:INF");
            if (infinitive && nearsBefore(sentence, verb, i)) {
                return verb + 1;
            }
        }
        return -1;
    }

    /** Whether no "om" leads in the infinitive at {@code te}: a purpose is the writer's own view. */
    private static boolean nearsBefore(Sentence sentence, int verb, int te) {
        return sentence.tokens().subList(verb, te).stream()
                .noneMatch(token -> token.lower().equals("om"));
    }

    /** "Noemde hem een dromer" and "werd een dromer genoemd". */
    private static void named(Sentence sentence, int verb, boolean[] said) {
        if (sentence.at(verb).is("WKW:VTD")) {
            fill(said, breakBefore(sentence, verb), verb);
        } else {
            fill(said, verb + 1, breakAfter(sentence, verb));
        }
    }

    private static boolean isSelf(Sentence sentence, int verb) {
        boolean before = verb > 0 && SELF.contains(sentence.at(verb - 1).lower());
        boolean after = verb + 1 < sentence.size()
                && SELF.contains(sentence.at(verb + 1).lower());
        boolean participle =
                sentence.at(verb).is("WKW:VTD") || sentence.at(verb).is("WKW:TGW:INF");
        return before || after || participle && selfBefore(sentence, verb);
    }

    private static boolean selfBefore(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= 0 && sentence.at(i).isWord(); i--) {
            if (SELF.contains(sentence.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The conjunction that leads in what is said; none when another verb comes first or "dat" points at something. */
    private static int conjunctionAfter(Sentence sentence, int verb, Set<String> conjunctions) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            if (conjunctions.contains(token.lower())
                    && !sentence.at(i - 1).lower().equals("dan")) {
                return pointsBack(sentence, i) ? -1 : i;
            }
            boolean otherClause =
                    token.isFinite() && !isFiniteOfSame(sentence, verb, i) || BREAKS.contains(token.text());
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

    private static int breakBefore(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (BREAKS.contains(sentence.at(i).text())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where what is said ends: at the end, at a semicolon or before ", maar". */
    private static int breakAfter(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            boolean but = sentence.at(i).lower().equals("maar")
                    && sentence.at(i - 1).text().equals(",");
            if (BREAKS.contains(sentence.at(i).text()) || but) {
                return i;
            }
        }
        return sentence.size();
    }

    private static int commaAfter(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            if (sentence.at(i).text().equals(",")) {
                return i;
            }
        }
        return breakAfter(sentence, at);
    }

    private static void fill(boolean[] said, int from, int until) {
        for (int i = from; i < until; i++) {
            said[i] = true;
        }
    }
}
