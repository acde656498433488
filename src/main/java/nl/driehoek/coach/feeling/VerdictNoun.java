package nl.driehoek.coach.feeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Clauses;
import nl.driehoek.coach.clause.Cut;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** A name or an image in the place of a feeling: "ik voel me een slechte juf", "ik voel me net de boksbal van de klas". */
final class VerdictNoun implements Rule {

    /** After these "als een ..." is the feeling itself; after another word it says how something was done. */
    private static final Set<String> BEFORE_AS = WordFile.set("gevoel/voor-als-een.tsv");

    private static final Set<String> BEFORE_NAME = Set.of("als", "net", "toch");
    private static final Set<String> HARSH = WordFile.set("gevoel/hard.tsv");

    private final WordSet images = Lexicon.read("gevoel/beeld.tsv").words();

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            boolean felt = false;
            for (Clause clause : Clauses.of(sentence, Cut.FINE)) {
                place(clause, felt).ifPresent(words -> remarks.add(words.remark(RemarkLabel.THOUGHT)));
                felt = FeelingPlace.isFelt(clause) || felt && !clause.has(Verbs::isOnlyVerb);
            }
        }
        return remarks;
    }

    /** The first name in {@code clause}; {@code felt} when the clause before it names a feeling. */
    private Optional<Words> place(Clause clause, boolean felt) {
        boolean feels = FeelingPlace.isFelt(clause);
        boolean more = felt && !clause.side() && !clause.has(Verbs::isOnlyVerb);
        boolean is = FeelingPlace.isI(clause) || more;
        int article = clause.find(NamePhrase::begins);
        while ((feels || is) && article >= 0) {
            int until = NamePhrase.end(clause, article);
            if (until > 0 && (feels ? isNamed(clause, article) : isHarsh(clause.sentence(), article, until))) {
                return Optional.of(new Words(clause.sentence(), article, until));
            }
            article = clause.find(article + 1, NamePhrase::begins);
        }
        return Optional.empty();
    }

    /** A phrase right in the place of the feeling: no preposition leads it in. */
    private static boolean isNamed(Clause clause, int article) {
        if (article == clause.from()) {
            return true;
        }
        Token before = clause.sentence().at(article - 1);
        boolean likened = before.lower().equals("als")
                && article >= 2
                && !BEFORE_AS.contains(clause.sentence().at(article - 2).lower());
        boolean free = !likened && (!before.is("VRZ") || BEFORE_NAME.contains(before.lower()));
        return free
                && !before.said()
                && !before.lower().equals("niet")
                && !before.lower().equals("voor");
    }

    private boolean isHarsh(Sentence sentence, int article, int until) {
        boolean after = article > 0
                && (sentence.at(article - 1).isFormOf("zijn")
                        || !sentence.at(article - 1).is("VRZ"));
        return after
                && sentence.tokens().subList(article, until).stream()
                        .anyMatch(token ->
                                HARSH.contains(token.lower()) || images.words().contains(token.lower()));
    }
}
