package nl.driehoek.coach.need;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.domain.coach.Strength;

/** Weighs a clause in the place of a need: "dat jij op tijd komt" asks somebody to act, "dat ik gezien word" does not. */
final class NeedClause {

    private static final Set<String> NOBODY = Set.of("het", "er", "alles", "iets", "dit");
    private static final Set<String> ALL_OF_US = Set.of("ik", "we", "wij", "iedereen", "men", "ieder");

    private static final Set<String> ANYBODY = Set.of("iemand", "anderen", "mensen");
    private static final Set<String> STATES =
            Set.of("voelt", "voelen", "is", "zijn", "blijft", "blijven", "heeft", "hebben");
    private static final Set<String> FARING =
            Set.of("gelukkig", "goed", "blij", "gezond", "fijn", "tevreden", "leuk", "zin");
    private static final Set<String> CONCRETE = WordFile.set("behoefte/concreet.tsv");

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
        boolean need = hasNeed(clause);
        Token first = clause.sentence().at(clause.from());
        if (NOBODY.contains(first.lower()) && !isThing(clause)) {
            boolean somebody = !isState(clause) && clause.has(NeedPeople::isSomebody);
            return somebody || !need && clause.has(Token::hasDigit) || !need && isSomething(clause)
                    ? Optional.of(Strength.SURE)
                    : Optional.empty();
        }
        if (need && (isAnyOfUs(clause) || isPassive(clause))) {
            boolean we = ALL_OF_US.contains(first.lower()) || !NeedPeople.isOne(first);
            return we ? Optional.empty() : Optional.of(Strength.PERHAPS);
        }
        boolean needSubject =
                isNeedSubject(clause) || isState(clause) || ANYBODY.contains(first.lower()) && words.isPhrase(clause);
        if (needSubject || need && !isByPerson(clause)) {
            return Optional.empty();
        }
        return Optional.of(words.isPhrase(clause) && !clause.has(Token::hasDigit) ? Strength.PERHAPS : whole(clause));
    }

    /** "Respect er is", "de sfeer goed is". */
    private boolean isNeedSubject(Candidate clause) {
        Token first = clause.sentence().at(clause.from());
        boolean article = NeedWords.isArticle(first) && clause.size() > 1;
        return words.isListed(first)
                || article && words.isListed(clause.sentence().at(clause.from() + 1));
    }

    /** "Sem zich veilig voelt", "het goed gaat met Sem": how somebody fares, and nothing to do. */
    private boolean isState(Candidate clause) {
        boolean somebody = NOBODY.contains(clause.first()) || isAnyOfUs(clause) || isByPerson(clause);
        boolean fares = clause.has(token -> token.lower().equals("gaat"))
                ? clause.has(token -> FARING.contains(token.lower()))
                : clause.has(token -> STATES.contains(token.lower()))
                        && clause.has(token -> FARING.contains(token.lower()) || isFeeling(token));
        return somebody && fares && !clause.has(Token::hasDigit);
    }

    private boolean isFeeling(Token token) {
        return words.isGoodState(token) && !NeedWords.isEveryday(token);
    }

    /** Whether a need is named or lived in {@code clause}; a plan with a day, a number or a name is more than lived. */
    private boolean hasNeed(Candidate clause) {
        boolean named =
                clause.has(token -> words.isNeedInside(token) && !words.isLiving(token)) || words.isPhrase(clause);
        boolean lived = clause.has(words::isNeedInside)
                || isSoft(clause) && clause.has(token -> NeedWords.isEveryday(token) && words.isLiving(token));
        return named || lived && !clause.has(NeedClause::isConcrete);
    }

    /** "Dat ik zelf kan kiezen", "dat de kinderen het fijn hebben", but not "dat de kinderen hun kopjes zelf afwassen". */
    private boolean isSoft(Candidate clause) {
        boolean us = ALL_OF_US.contains(clause.first());
        return us || isAnyOfUs(clause) && !clause.first().equals("je") && !words.namesThing(clause);
    }

    /** "Ik", "iedereen", "alle kinderen", "de leerlingen". */
    private static boolean isAnyOfUs(Candidate clause) {
        Token first = clause.sentence().at(clause.from());
        int next = clause.from() + 1;
        boolean all = Set.of("alle", "de", "onze", "mijn").contains(first.lower()) && next < clause.until();
        return NeedPeople.isAnyOfUs(first)
                || all && NeedPeople.isAnyOfUs(clause.sentence().at(next));
    }

    private static boolean isConcrete(Token token) {
        return token.hasDigit() || NeedPeople.isName(token) || CONCRETE.contains(token.lower());
    }

    /** "Het team" is a subject of its own, "het" is none. */
    private boolean isThing(Candidate clause) {
        Token second = clause.size() > 1 ? clause.sentence().at(clause.from() + 1) : null;
        return clause.first().equals("het")
                && second != null
                && second.is("ZNW:EKV")
                && !second.is("ZNW:EKV:DE_")
                && !second.is("BNW")
                && !words.isListed(second);
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
