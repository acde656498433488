package nl.driehoek.coach.need;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.domain.coach.Strength;

/** Weighs a clause in the place of a need: "dat jij op tijd komt" asks somebody to act, "dat ik gezien word" does not. */
final class NeedClause {

    private static final Set<String> NOBODY = Set.of("het", "er", "alles", "iets", "dit");
    private static final Set<String> ALL_OF_US = Set.of("ik", "we", "wij", "iedereen", "men", "ieder");

    private final NeedWords words;
    private final NeedPeople people = new NeedPeople();

    NeedClause(NeedWords words) {
        this.words = words;
    }

    /** How sure {@code clause}, without its opening word, is a way to meet a need; empty when it is a need. */
    Optional<Strength> of(Candidate clause) {
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        boolean need = clause.has(words::isNeedInside);
        Token first = clause.sentence().at(clause.from());
        if (NOBODY.contains(first.lower()) && !isThing(clause)) {
            boolean somebody = clause.has(NeedPeople::isSomebody);
            return somebody || !need && clause.has(Token::hasDigit) || !need && isSomething(clause)
                    ? Optional.of(Strength.SURE)
                    : Optional.empty();
        }
        if (need && (NeedPeople.isAnyOfUs(first) || isPassive(clause))) {
            boolean we = ALL_OF_US.contains(first.lower()) || !NeedPeople.isOne(first);
            return we ? Optional.empty() : Optional.of(Strength.PERHAPS);
        }
        boolean needSubject = words.isListed(first);
        return needSubject || need && !isByPerson(clause) ? Optional.empty() : Optional.of(whole(clause));
    }

    /** "Het team" is a subject of its own, "het" is none. */
    private boolean isThing(Candidate clause) {
        Token second = clause.size() > 1 ? clause.sentence().at(clause.from() + 1) : null;
        return clause.first().equals("het") && second != null && second.is("ZNW:EKV:HET") && !words.isListed(second);
    }

    /** Whether the subject, the words up to the first noun or name, is somebody. */
    private boolean isByPerson(Candidate clause) {
        for (Token token : clause.tokens()) {
            if (people.holds(token)) {
                return true;
            }
            if (token.is("ZNW") && !NeedWords.isArticle(token)) {
                return false;
            }
        }
        return false;
    }

    private Strength whole(Candidate clause) {
        boolean us = NeedFrame.WRITER.contains(clause.first());
        return !us || words.namesThing(clause) ? Strength.SURE : Strength.PERHAPS;
    }

    /** "Dat mijn werk gezien wordt": nobody is asked to act. */
    private boolean isPassive(Candidate clause) {
        boolean becomes = clause.has(token ->
                Set.of("wordt", "worden", "word", "is", "zijn", "mag", "mogen").contains(token.lower()));
        boolean by = clause.has(token -> token.lower().equals("door") || NeedPeople.isSomebody(token));
        return becomes && !by;
    }

    /** "Dat er een hek komt": a thing that is no need. */
    private boolean isSomething(Candidate clause) {
        return clause.first().equals("er")
                && clause.has(token -> token.is("ZNW") && !words.isListed(token) && !Verbs.isVerb(token));
    }
}
