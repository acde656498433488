package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.pattern.PatternIndex;
import nl.driehoek.coach.pattern.WordPattern;
import nl.driehoek.coach.reading.Sentence;

/** Finds the places of a need: after "behoefte aan", between "ik heb" and "nodig", before "vind ik belangrijk" and so on. */
final class NeedPlaces {

    private final PatternIndex<WordPattern> frames = new PatternIndex<>(
            Lexicon.read("behoefte/kader.tsv").entries().stream()
                    .map(entry -> WordPattern.parse(entry.pattern(), name -> {
                        throw new IllegalArgumentException(name);
                    }))
                    .toList(),
            frame -> frame);

    /** The places in {@code sentence}, the surest first; they can overlap. */
    List<Candidate> in(Sentence sentence) {
        List<Candidate> places = new ArrayList<>(NeedBetween.in(sentence));
        for (int at = 0; at < sentence.size(); at++) {
            for (WordPattern frame : frames.at(sentence.at(at))) {
                frame.at(sentence, at).ifPresent(place -> places.add(NeedFrame.ahead(sentence, place.from())));
            }
        }
        places.addAll(NeedBefore.in(sentence));
        places.addAll(NeedGiven.in(sentence));
        boolean framed = !places.isEmpty();
        places.addAll(NeedLoose.after(sentence));
        if (!framed && places.isEmpty()) {
            NeedLoose.bare(sentence).ifPresent(places::add);
        }
        return places.stream().filter(place -> !place.isEmpty()).toList();
    }
}
