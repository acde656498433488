package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.pattern.PatternIndex;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Finds the places of a need: after "behoefte aan", between "ik heb" and "nodig", before "vind ik belangrijk" and so on. */
final class NeedPlaces {

    private static final Set<String> HAVE = Set.of("heb", "hebben", "had", "hadden", "heeft");
    private static final Set<String> WRITER = Set.of("ik", "we", "wij");
    private static final Set<String> STOPS = Set.of(
            "want", "omdat", "zodat", "dus", "maar", "doordat", "aangezien", "terwijl", "daarom", "nodig", "hoewel");
    private static final Set<String> WORTH =
            Set.of("belangrijk", "fijn", "prettig", "wezenlijk", "essentieel", "waardevol", "nodig");
    private static final Set<String> SO = Set.of("dus", "daarom", "namelijk", "oftewel", "kortom", "vandaar");

    private final PatternIndex<WordPattern> frames = new PatternIndex<>(
            Lexicon.read("behoefte/kader.tsv").entries().stream()
                    .map(entry -> WordPattern.parse(entry.pattern(), name -> {
                        throw new IllegalArgumentException(name);
                    }))
                    .toList(),
            frame -> frame);

    /** The places in {@code sentence}, the surest first; they can overlap. */
    List<Stretch> in(Sentence sentence) {
        List<Stretch> places = new ArrayList<>();
        between(sentence, places);
        for (int at = 0; at < sentence.size(); at++) {
            for (WordPattern frame : frames.at(sentence.at(at))) {
                frame.at(sentence, at).ifPresent(place -> places.add(ahead(sentence, place.from())));
            }
        }
        before(sentence, places);
        boolean framed = !places.isEmpty();
        afterNeed(sentence, places);
        if (!framed && places.isEmpty()) {
            bare(sentence, places);
        }
        return places.stream()
                .filter(place -> !place.isEmpty() && !isReported(place))
                .toList();
    }

    /** "Volgens mijn man heb ik ... nodig": what somebody else says, up to a semicolon. */
    private static boolean isReported(Stretch place) {
        Sentence sentence = place.sentence();
        boolean according = sentence.size() > 2
                && sentence.at(0).lower().equals("volgens")
                && sentence.at(1).lower().equals("mijn");
        return according
                && sentence.tokens().subList(0, place.from()).stream()
                        .noneMatch(token -> token.text().equals(";"));
    }

    /** From {@code from} to the end of the clause. */
    private static Stretch ahead(Sentence sentence, int from) {
        int until = from;
        while (until < sentence.size() && sentence.at(until).isWord() && (until == from || !isStop(sentence, until))) {
            until++;
        }
        return new Stretch(sentence, from, until, true);
    }

    private static boolean isStop(Sentence sentence, int at) {
        boolean joins = sentence.at(at).lower().equals("en")
                && at + 2 < sentence.size()
                && (Set.of("daarom", "dus", "ik").contains(sentence.at(at + 1).lower())
                        || WRITER.contains(sentence.at(at + 2).lower()) && Verbs.isVerb(sentence.at(at + 1)));
        return STOPS.contains(sentence.at(at).lower()) || joins;
    }

    /** "Ik heb ... nodig", "voor mij is ... belangrijk", "ik vind ... fijn". */
    private static void between(Sentence sentence, List<Stretch> places) {
        for (int end = 1; end < sentence.size(); end++) {
            Token word = sentence.at(end);
            int start = WORTH.contains(word.lower()) ? opening(sentence, end) : -1;
            if (start >= 0 && start < end) {
                places.add(new Stretch(sentence, start, end, true));
            }
        }
    }

    private static int opening(Sentence sentence, int end) {
        boolean nodig = sentence.at(end).lower().equals("nodig");
        for (int i = end - 1; i >= 0 && isInside(sentence.at(i)); i--) {
            String word = sentence.at(i).lower();
            boolean verb = nodig
                    ? HAVE.contains(word)
                    : Set.of("vind", "vinden", "vond", "is", "zijn", "lijkt").contains(word);
            if (verb
                    && (hasWriter(sentence, i)
                            || !nodig
                                    && i > 0
                                    && Set.of("mij", "ons", "me")
                                            .contains(sentence.at(i - 1).lower()))) {
                boolean inverted = i + 1 < sentence.size()
                        && WRITER.contains(sentence.at(i + 1).lower());
                return inverted ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    private static boolean isInside(Token token) {
        return token.isWord();
    }

    private static boolean hasWriter(Sentence sentence, int verb) {
        return verb > 0 && WRITER.contains(sentence.at(verb - 1).lower())
                || verb + 1 < sentence.size()
                        && WRITER.contains(sentence.at(verb + 1).lower());
    }

    /** "... heb ik nodig", "..., daar heb ik behoefte aan", "... vind ik belangrijk", "... is voor mij belangrijk". */
    private static void before(Sentence sentence, List<Stretch> places) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            String word = sentence.at(i).lower();
            String next = sentence.at(i + 1).lower();
            boolean mine = (HAVE.contains(word)
                                    || Set.of("vind", "vinden", "verlang", "verlangen", "snak")
                                            .contains(word))
                            && WRITER.contains(next)
                    || Set.of("is", "zijn").contains(word)
                            && Set.of("voor", "mij", "me").contains(next);
            if (mine && endsFrame(sentence, i + 2)) {
                int end = i;
                while (end > 0
                        && (!sentence.at(end - 1).isWord()
                                || Set.of("dat", "daar", "dit", "die", "zoiets")
                                        .contains(sentence.at(end - 1).lower()))) {
                    end--;
                }
                places.add(new Stretch(sentence, begin(sentence, end), end, true));
            }
        }
    }

    private static int begin(Sentence sentence, int end) {
        int begin = end;
        while (begin > 0
                && !Set.of(".", ";", ":").contains(sentence.at(begin - 1).text())) {
            begin--;
        }
        return begin;
    }

    private static boolean endsFrame(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
            String word = sentence.at(i).lower();
            boolean preposition = Set.of("aan", "naar").contains(word)
                    && (i + 1 == sentence.size() || !sentence.at(i + 1).isWord());
            if (preposition || WORTH.contains(word) && !followed(sentence, i)) {
                return i - from < 4;
            }
        }
        return false;
    }

    private static boolean followed(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && Set.of("dat", "als").contains(sentence.at(at + 1).lower());
    }

    /** What follows a need after a colon, "dus" or "daarom". */
    private static void afterNeed(Sentence sentence, List<Stretch> places) {
        boolean need = sentence.tokens().stream()
                .anyMatch(token -> Set.of("behoefte", "nodig", "belangrijk", "verlang", "wil")
                        .contains(token.lower()));
        for (int i = 1; need && i + 1 < sentence.size(); i++) {
            boolean so =
                    SO.contains(sentence.at(i).lower()) || sentence.at(i).text().equals(":");
            boolean later = sentence.tokens().subList(0, i).stream()
                            .filter(Token::isWord)
                            .count()
                    >= 2;
            if (so && later && !isFrame(sentence, i + 1)) {
                places.add(ahead(sentence, i + 1));
            }
        }
    }

    private static boolean isFrame(Sentence sentence, int at) {
        int end = Math.min(sentence.size(), at + 3);
        return sentence.tokens().subList(at, end).stream()
                .anyMatch(token -> WRITER.contains(token.lower()) || !token.isWord());
    }

    /** A few words and no verb: "Een gesprek met de bouwleider." */
    private static void bare(Sentence sentence, List<Stretch> places) {
        Stretch all = ahead(sentence, 0);
        boolean clause = all.first().equals("dat");
        if (!all.isEmpty()
                && (clause || !all.has(Verbs::isOnlyVerb) && !all.has(token -> WRITER.contains(token.lower())))) {
            places.add(new Stretch(sentence, all.from(), all.until(), clause));
        }
    }
}
