package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.pattern.PatternIndex;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;

/** Finds the places of a need: after "behoefte aan", between "ik heb" and "nodig", before "vind ik belangrijk" and so on. */
final class NeedPlaces {

    private final PatternIndex<WordPattern> frames = new PatternIndex<>(
            Lexicon.read("behoefte/kader.tsv").entries().stream()
                    .map(entry -> WordPattern.parse(
                            entry.pattern(),
                            name -> Lexicon.read("behoefte/" + name + ".tsv").words()))
                    .toList(),
            frame -> frame);
    private static final Set<String> OF = Set.of("om", "aan", "naar", "op");

    private final NeedWords words = new NeedWords();
    private final NeedStatement statements = new NeedStatement(words);

    /** The places in the sentence {@code at} of {@code passage}, the surest first; they can overlap. */
    List<Candidate> in(Passage passage, int at) {
        Sentence sentence = passage.sentences().get(at);
        List<Candidate> places = framed(sentence);
        boolean framed = !places.isEmpty();
        boolean earlier = hasNeed(passage, 0, at);
        boolean later = hasNeed(passage, at + 1, passage.sentences().size());
        int next = Math.min(at + 1, passage.sentences().size() - 1);
        places.addAll(NeedLoose.after(sentence, words));
        places.addAll(NeedWish.in(sentence));
        places.addAll(NeedResult.in(sentence, passage.sentences().get(next), words));
        places.addAll(NeedLoose.bareParts(sentence, words));
        if (isThat(sentence)) {
            NeedLoose.bare(sentence, 0, true).ifPresent(places::add);
        }
        places.addAll(statements.in(sentence, earlier, later));
        if (!framed && places.isEmpty() && (earlier || !later || !NeedLoose.isList(sentence))) {
            NeedLoose.bare(sentence, 0, earlier).ifPresent(places::add);
        }
        return places.stream()
                .filter(place -> !place.isEmpty() && !isDenied(place) && !OthersWish.holds(place, words))
                .toList();
    }

    /** "Dat Kees zijn deur dichtdoet", unlike "dat wil ik". */
    private static boolean isThat(Sentence sentence) {
        return sentence.size() > 3
                && sentence.lower(0).equals("dat")
                && (Nouns.isName(sentence, 1)
                        || !Verbs.isMostlyFinite(sentence.at(1)) && !Verbs.isOnlyVerb(sentence.at(1)));
    }

    private List<Candidate> framed(Sentence sentence) {
        List<Candidate> places = new ArrayList<>(NeedBetween.in(sentence));
        for (int at = 0; at < sentence.size(); at++) {
            for (WordPattern frame : frames.at(sentence.at(at))) {
                frame.at(sentence, at).ifPresent(place -> places.add(NeedFrame.ahead(sentence, place.from())));
            }
        }
        places.addAll(NeedBefore.in(sentence));
        places.addAll(NeedGiven.in(sentence, words));
        return places;
    }

    /** "Het gaat me niet om gelijk krijgen". */
    private static boolean isDenied(Candidate place) {
        Sentence sentence = place.sentence();
        return sentence.isAt(place.from() - 1, OF)
                && sentence.lower(place.from() - 2).equals("niet");
    }

    /** Whether one of the sentences names a need. */
    private boolean hasNeed(Passage passage, int from, int until) {
        return passage.sentences().subList(from, until).stream()
                .anyMatch(sentence -> NeedLoose.hasNeed(sentence, words, -1));
    }
}
