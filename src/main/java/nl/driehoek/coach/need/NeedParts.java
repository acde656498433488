package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.reading.Token;

/** Parts what stands in the place of a need: each part names one need or one way to meet it. */
final class NeedParts {

    private static final Set<String> NEW_PART = Set.of("aan", "naar", "een", "extra", "meer", "minder");
    /** Weak words that belong to a need. */
    private static final Set<String> AMOUNTS = Set.of(
            "meer",
            "minder",
            "extra",
            "veel",
            "genoeg",
            "voldoende",
            "een",
            "gevoel",
            "sfeer",
            "manier",
            "stuk",
            "stukje",
            "soort",
            "vorm",
            "beetje",
            "mate",
            "klimaat");

    private final NeedWords words;
    private final LeadingNeed need;

    NeedParts(NeedWords words) {
        this.words = words;
        this.need = new LeadingNeed(words);
    }

    /** The parts of {@code place}: after a need "en" begins a new one. */
    List<Candidate> of(Candidate place) {
        List<Candidate> parts = new ArrayList<>();
        Candidate rest = place;
        for (int i = place.from(); i < place.until(); i++) {
            boolean joins = place.sentence().at(i).lower().equals("en") && i > rest.from() && i + 1 < place.until();
            if (joins && begins(place, i) && !rest.isClause() && need.leads(rest.ending(i))) {
                parts.add(rest.ending(i));
                rest = place.starting(i + 1);
            }
        }
        parts.add(rest);
        return parts.stream().map(this::trimmed).filter(part -> !part.isEmpty()).toList();
    }

    /** Whether "en" at {@code at} begins a new part, and does not go on with the context of the one before. */
    private boolean begins(Candidate place, int at) {
        Token next = place.sentence().at(at + 1);
        return words.isNeedWord(place.sentence().at(at - 1)) || NEW_PART.contains(next.lower()) || next.hasDigit();
    }

    private Candidate trimmed(Candidate part) {
        Candidate trimmed = part;
        for (int i = part.from() + 1; i < part.until() && part.first().equals("het"); i++) {
            String before = part.sentence().at(i - 1).lower();
            if (part.starting(i).isClause() && Set.of("vinden", "zijn").contains(before)) {
                trimmed = part.starting(i);
            }
        }
        while (!trimmed.isEmpty() && (isFiller(trimmed.sentence().at(trimmed.from())) || joined(trimmed))) {
            trimmed = trimmed.starting(trimmed.from() + 1);
        }
        while (!trimmed.isEmpty() && !trimmed.sentence().at(trimmed.until() - 1).isWord()) {
            trimmed = trimmed.ending(trimmed.until() - 1);
        }
        return trimmed;
    }

    private static boolean joined(Candidate part) {
        return Set.of("aan", "naar", "en").contains(part.first())
                || !part.sentence().at(part.from()).isWord();
    }

    private boolean isFiller(Token token) {
        return words.isWeak(token) && !AMOUNTS.contains(token.lower());
    }
}
