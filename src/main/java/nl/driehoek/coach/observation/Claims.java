package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Clauses;
import nl.driehoek.coach.clause.Cut;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.domain.coach.Remark;

/** Sees whom each clause of a sentence is about. */
final class Claims {

    private final Subjects subjects;

    Claims(Vocabulary words) {
        this.subjects = new Subjects(words);
    }

    /** The claims of {@code sentence}, in order; together they hold every token. */
    List<Claim> of(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        Who before = Who.NOBODY;
        for (Clause clause : Clauses.of(sentence, Cut.BY_VERB)) {
            Who named = goesOn(clause) ? Who.NOBODY : subjects.of(clause);
            before = named == Who.NOBODY ? before : named;
            claims.add(new Claim(sentence, clause.from(), clause.until(), before));
        }
        return claims;
    }

    /** "... en heeft de konijnen verzorgd": the subject is the one before. */
    private static boolean goesOn(Clause clause) {
        int at = clause.find(Token::isWord);
        if (at < 0 || at + 1 >= clause.until() || at == 0) {
            return false;
        }
        Token next = clause.sentence().at(at + 1);
        boolean verb = next.isFinite() && !next.is("ZNW") && !next.is("BNW") && !next.isCapital();
        return clause.sentence().at(at).lower().matches("en|maar") && verb && !hasSubjectAfter(clause, at + 2);
    }

    private static boolean hasSubjectAfter(Clause clause, int at) {
        return at < clause.until()
                && (Verbs.isSubject(clause.sentence().at(at)) || Nouns.isName(clause.sentence(), at));
    }

    /** The one that holds the token {@code at}. */
    Claim at(Sentence sentence, int at) {
        return Clauses.around(of(sentence), at).orElseThrow();
    }

    /** The one that holds the first word of {@code remark}; "telkens wanneer ik kijk" goes with the claim after it. */
    Claim around(Passage passage, Remark remark) {
        Words words = Words.of(passage, remark);
        Claim claim = at(words.sentence(), words.from());
        boolean condition = remark.words().matches("(?i).+ (wanneer|als)")
                && claim.until() < words.sentence().size();
        return condition ? at(words.sentence(), claim.until()) : claim;
    }
}
