package nl.driehoek.coach.need;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.domain.coach.Strength;

/** Weighs what stands in the place of a need: a need, or a way to meet one. */
final class NeedWeight {

    private final NeedWords words = new NeedWords();
    private final NeedParts parts = new NeedParts(words);
    private final LeadingNeed need = new LeadingNeed(words);
    private final NeedClause clause = new NeedClause(words);

    /** The parts of {@code place}: after a need "en" begins a new one. */
    List<Candidate> parts(Candidate place) {
        return parts.of(place);
    }

    /** How sure {@code part} is a way to meet a need; empty when it is a need. */
    Optional<Strength> of(Candidate part) {
        if (part.isClause()) {
            return clause.of(part.starting(part.from() + 1));
        }
        if (part.size() > 2 && isStatement(part)) {
            return clause.of(part);
        }
        if (need.leads(part) || !words.namesThing(part)) {
            return Optional.empty();
        }
        boolean able = part.has(token -> token.lower().equals("kunnen"))
                && !part.has(Token::hasDigit)
                && !NeedFrame.WRITER.contains(part.first());
        return Optional.of((part.certain() || begins(part)) && !able ? Strength.SURE : Strength.PERHAPS);
    }

    /** A sentence of its own, with a subject and a bending verb behind it. */
    private static boolean isStatement(Candidate part) {
        Sentence sentence = part.sentence();
        Token first = sentence.at(part.from());
        boolean subject = Verbs.isSubject(first) || first.is("ZNW") || first.isCapital() || NeedWords.isArticle(first);
        return subject && Finite.in(part) > part.from();
    }

    /** Without a frame around it only a phrase that begins as one counts. */
    private static boolean begins(Candidate part) {
        Token first = part.sentence().at(part.from());
        return Set.of("een", "de", "het", "mijn", "meer", "minder", "extra", "elke", "iedere", "geen", "iemand")
                        .contains(first.lower())
                || first.hasDigit();
    }
}
