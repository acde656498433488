package nl.driehoek.coach.request;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/**
 * Where a verb stands in a clause, with what helps it.
 *
 * @param from the first token of the verb or of the verbs that help it
 * @param until the token after it; for a split verb ("let ... op") the token after its first part
 * @param part the place of the other half of a split verb, or -1
 */
record VerbSpot(int from, int until, int part) {

    private static final Set<String> HELPING = WordFile.set("verzoek/werkwoord_erbij.tsv");

    /** The last verb of {@code verbs} in {@code clause}, whole or split. */
    static Optional<VerbSpot> in(Clause clause, WordSet verbs) {
        int at = clause.last(token -> token.is("WKW") && verbs.holds(token));
        if (at >= 0) {
            return Optional.of(group(clause, at));
        }
        return split(clause, verbs);
    }

    private static VerbSpot group(Clause clause, int at) {
        Sentence sentence = clause.sentence();
        int from = at;
        while (from - 1 > clause.from()
                && HELPING.contains(sentence.at(from - 1).lower())) {
            from--;
        }
        int until = at + 1;
        while (until < clause.until() && HELPING.contains(sentence.at(until).lower())) {
            until++;
        }
        return new VerbSpot(from, until, -1);
    }

    /** "Let beter op", "dat je beter op wilt letten". */
    private static Optional<VerbSpot> split(Clause clause, WordSet verbs) {
        Sentence sentence = clause.sentence();
        for (int i = clause.from(); i < clause.until(); i++) {
            Token verb = sentence.at(i);
            if (!Verbs.isMostlyFinite(verb) && !verb.is("WKW:TGW:INF")) {
                continue;
            }
            for (int part = clause.from(); part < clause.until(); part++) {
                String particle = sentence.at(part).lower();
                boolean fits = part != i
                        && (part > i || i - part <= 3)
                        && verb.forms().stream().anyMatch(form -> verbs.lemmas().contains(particle + form.lemma()));
                if (fits) {
                    return Optional.of(new VerbSpot(Math.min(i, part), Math.min(i, part) + 1, Math.max(i, part)));
                }
            }
        }
        return Optional.empty();
    }

    /** The first token of verb and part. */
    int first() {
        return part < 0 ? from : Math.min(from, part);
    }

    /** The token after verb and part. */
    int last() {
        return Math.max(until, part + 1);
    }
}
