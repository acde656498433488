package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Parts what stands in the place of a need: each part names one need or one way to meet it. */
final class NeedParts {

    private static final Set<String> AND = Set.of("en", "of", "plus");
    private static final Set<String> CLAUSE = Set.of("dat");
    private static final Set<String> NEW_PART = Set.of("aan", "naar", "een", "extra", "meer", "minder");
    /** Weak words that belong to a need. */
    private static final Set<String> AMOUNTS = WordFile.set("behoefte/hoeveelheid.tsv");

    private static final int NEAR = 5;
    private static final Set<String> VERBS =
            Set.of("vinden", "zijn", "zien", "willen", "is", "hebben", "krijgen", "helpen", "horen", "stellen");

    private final NeedWords words;
    private final LeadingNeed need;

    NeedParts(NeedWords words) {
        this.words = words;
        this.need = new LeadingNeed(words);
    }

    /** The parts of {@code place}: after a need "en" begins a new one. */
    List<Candidate> of(Candidate place) {
        List<Candidate> parts = new ArrayList<>();
        Candidate rest = start(place);
        for (int i = rest.from(); i < place.until(); i++) {
            boolean joins = place.sentence().at(i).lower().equals("en") && i > rest.from() && i + 1 < place.until();
            boolean afterNeed = joins && begins(place, i) && !rest.isClause() && need.leads(rest.ending(i));
            if (afterNeed || isAnother(rest, i)) {
                parts.add(rest.ending(i));
                rest = place.starting(i + 1);
            }
        }
        parts.add(rest);
        return parts.stream().map(this::trimmed).filter(part -> !part.isEmpty()).toList();
    }

    /** "Een mail en een rooster", "dat hij komt en dat hij blijft". */
    private static boolean isAnother(Candidate rest, int at) {
        Sentence sentence = rest.sentence();
        if (!sentence.isAt(at, AND) || at <= rest.from() || at + 2 >= rest.until()) {
            return false;
        }
        boolean clauses = sentence.isAt(rest.from(), CLAUSE) && sentence.isAt(at + 1, CLAUSE);
        boolean things = isNew(sentence, rest.from()) && isNew(sentence, at + 1);
        return clauses || things && !rest.isClause();
    }

    private static boolean isNew(Sentence sentence, int at) {
        return sentence.isAt(at, NEW_PART) || sentence.at(at).hasDigit();
    }

    /** Whether "en" at {@code at} begins a new part, and does not go on with the context of the one before. */
    private boolean begins(Candidate place, int at) {
        Token next = place.sentence().at(at + 1);
        return words.isNeedWord(place.sentence().at(at - 1)) || NEW_PART.contains(next.lower()) || next.hasDigit();
    }

    private Candidate start(Candidate place) {
        Candidate rest = leading(place);
        while (!rest.isEmpty() && isFiller(rest.sentence().at(rest.from()))) {
            rest = rest.starting(rest.from() + 1);
        }
        return rest;
    }

    private Candidate trimmed(Candidate part) {
        Candidate trimmed = leading(part);
        while (!trimmed.isEmpty() && (isFiller(trimmed.sentence().at(trimmed.from())) || joined(trimmed))) {
            trimmed = trimmed.starting(trimmed.from() + 1);
        }
        while (!trimmed.isEmpty() && !trimmed.sentence().at(trimmed.until() - 1).isWord()) {
            trimmed = trimmed.ending(trimmed.until() - 1);
        }
        return trimmed;
    }

    /** Without the words that only lead in: "op dit moment", "graag zien dat". */
    private Candidate leading(Candidate part) {
        Sentence sentence = part.sentence();
        Candidate rest = part;
        if (sentence.isAt(part.from(), Set.of("op"))
                && sentence.lower(part.from() + 2).equals("moment")) {
            rest = part.starting(part.from() + 3);
        }
        for (int i = rest.from() + 1; i < Math.min(rest.until(), rest.from() + NEAR); i++) {
            if (rest.starting(i).isClause() && sentence.isAt(i - 1, VERBS)) {
                return rest.starting(i);
            }
        }
        return rest;
    }

    private static boolean joined(Candidate part) {
        return Set.of("aan", "naar", "en", "is", "zijn").contains(part.first())
                || !part.sentence().at(part.from()).isWord();
    }

    private boolean isFiller(Token token) {
        return words.isWeak(token) && !AMOUNTS.contains(token.lower());
    }
}
