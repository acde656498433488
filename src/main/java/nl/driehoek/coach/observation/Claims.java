package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Clauses;
import nl.driehoek.coach.clause.Cut;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
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
            Who named = subjects.of(clause);
            before = named == Who.NOBODY ? before : named;
            claims.add(new Claim(sentence, clause.from(), clause.until(), before));
        }
        return claims;
    }

    /** The one that holds the token {@code at}. */
    Claim at(Sentence sentence, int at) {
        return Clauses.around(of(sentence), at).orElseThrow();
    }

    /** The one that holds the first word of {@code remark}. */
    Claim around(Passage passage, Remark remark) {
        Words words = Words.of(passage, remark);
        return at(words.sentence(), words.from());
    }
}
