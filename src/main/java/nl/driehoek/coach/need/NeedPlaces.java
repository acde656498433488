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
    private static final Set<String> ME = Set.of("mij", "me", "ons");
    private static final Set<String> GIVING =
            Set.of("geeft", "geven", "biedt", "bieden", "brengt", "brengen", "helpt", "helpen", "scheelt", "bezorgt");
    private static final Set<String> WELCOME =
            Set.of("fijn", "prettig", "heerlijk", "helpen", "schelen", "welkom", "mooi", "top", "ideaal", "geweldig");
    private static final Set<String> SERVED = Set.of("geholpen", "gebaat", "gediend", "blij", "mee");
    private static final Set<String> SO = Set.of("dus", "daarom", "namelijk", "oftewel", "kortom", "vandaar");

    private final PatternIndex<WordPattern> frames = new PatternIndex<>(
            Lexicon.read("behoefte/kader.tsv").entries().stream()
                    .map(entry -> WordPattern.parse(entry.pattern(), name -> {
                        throw new IllegalArgumentException(name);
                    }))
                    .toList(),
            frame -> frame);

    /** The places in {@code sentence}, the surest first; they can overlap. */
    List<Candidate> in(Sentence sentence) {
        List<Candidate> places = new ArrayList<>();
        between(sentence, places);
        for (int at = 0; at < sentence.size(); at++) {
            for (WordPattern frame : frames.at(sentence.at(at))) {
                frame.at(sentence, at).ifPresent(place -> places.add(ahead(sentence, place.from())));
            }
        }
        before(sentence, places);
        giving(sentence, places);
        boolean framed = !places.isEmpty();
        afterNeed(sentence, places);
        if (!framed && places.isEmpty()) {
            bare(sentence, places);
        }
        return places.stream().filter(place -> !place.isEmpty()).toList();
    }

    /** From {@code from} to the end of the clause. */
    private static Candidate ahead(Sentence sentence, int from) {
        int until = from;
        while (until < sentence.size() && sentence.at(until).isWord() && (until == from || !isStop(sentence, until))) {
            until++;
        }
        return new Candidate(sentence, from, until, true);
    }

    private static boolean isStop(Sentence sentence, int at) {
        boolean joins = sentence.at(at).lower().equals("en")
                && !(at > 0 && sentence.at(at - 1).isCapital())
                && at + 2 < sentence.size()
                && (Set.of("daarom", "dus", "ik").contains(sentence.at(at + 1).lower())
                        || WRITER.contains(sentence.at(at + 2).lower()) && Verbs.isVerb(sentence.at(at + 1)));
        return STOPS.contains(sentence.at(at).lower()) || joins;
    }

    /** "Ik heb ... nodig", "voor mij is ... belangrijk", "ik vind ... fijn". */
    private static void between(Sentence sentence, List<Candidate> places) {
        for (int end = 1; end < sentence.size(); end++) {
            Token word = sentence.at(end);
            int start = WORTH.contains(word.lower()) ? opening(sentence, end) : -1;
            if (start >= 0 && start < end) {
                places.add(new Candidate(sentence, start, end, true));
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
            if (nodig && Set.of("is", "zijn").contains(word)) {
                return sentence.at(i + 1).lower().equals("er") ? i + 2 : i + 1;
            }
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
    private static void before(Sentence sentence, List<Candidate> places) {
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
                places.add(new Candidate(sentence, begin(sentence, end), end, true));
            }
        }
    }

    /** "..., dat zou mij rust geven", "... zou fijn zijn", "... geeft mij overzicht", "..., daar ben ik mee geholpen". */
    private static void giving(Sentence sentence, List<Candidate> places) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            String word = sentence.at(i).lower();
            String next = sentence.at(i + 1).lower();
            boolean would = Set.of("zou", "zouden").contains(word);
            boolean gives = (would || GIVING.contains(word)) && ME.contains(next) || would && WELCOME.contains(next);
            boolean served = Set.of("zou", "ben", "zijn").contains(word)
                    && WRITER.contains(next)
                    && Set.of("daar", "daarmee", "dat")
                            .contains(sentence.at(i - 1).lower())
                    && sentence.tokens().subList(i, sentence.size()).stream()
                            .anyMatch(token -> SERVED.contains(token.lower()));
            if (gives || served) {
                int end = i;
                while (end > 0
                        && (!sentence.at(end - 1).isWord()
                                || Set.of("dat", "daar", "dit", "die", "zoiets", "daarmee")
                                        .contains(sentence.at(end - 1).lower()))) {
                    end--;
                }
                places.add(new Candidate(sentence, begin(sentence, end), end, would || served));
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
    private static void afterNeed(Sentence sentence, List<Candidate> places) {
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
        for (int i = at; i < end; i++) {
            boolean together = i > at && sentence.at(i - 1).lower().equals("en");
            if (WRITER.contains(sentence.at(i).lower()) && !together
                    || !sentence.at(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** A few words and no verb: "Een gesprek met de bouwleider." */
    private static void bare(Sentence sentence, List<Candidate> places) {
        Candidate all = ahead(sentence, 0);
        boolean clause = all.first().equals("dat");
        Candidate head = all.ending(describing(all));
        boolean there = all.first().equals("er");
        if (!all.isEmpty()
                && !there
                && (clause || !head.has(Verbs::isOnlyVerb) && !head.has(token -> WRITER.contains(token.lower())))) {
            places.add(new Candidate(sentence, all.from(), all.until(), clause));
        }
    }

    /** Where a side clause about somebody or something begins: "iemand die mij vervangt"; or the end. */
    private static int describing(Candidate all) {
        for (int i = all.from() + 1; i < all.until(); i++) {
            if (Set.of("die", "dat").contains(all.sentence().at(i).lower())
                    && (all.sentence().at(i - 1).is("ZNW")
                            || all.sentence().at(i - 1).lower().equals("iemand"))) {
                return i;
            }
        }
        return all.until();
    }
}
