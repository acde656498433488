package nl.driehoek.coach.parents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Clauses;
import nl.driehoek.coach.clause.Cut;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * A passive that hides who acts: a past participle with "worden" or "zijn", in any order, and nobody after "door". The
 * place goes from the first to the last verb of the group.
 */
final class HiddenDoers implements Rule {

    private final VerbWords verbs = new VerbWords();
    private final Doers doers = new Doers();
    private final PassiveGroups groups = new PassiveGroups(verbs);

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            int used = 0;
            for (int at = 0; at < sentence.size(); at++) {
                Optional<Words> group =
                        VerbWords.isParticiple(sentence.at(at)) ? groups.around(sentence, at) : Optional.empty();
                if (group.isPresent() && group.get().from() >= used && counts(passage, group.get())) {
                    remarks.add(group.get().remark(RemarkLabel.PASSIVE));
                }
                used = group.map(Words::until).orElse(used);
            }
        }
        return remarks;
    }

    private boolean counts(Passage passage, Words group) {
        Sentence sentence = group.sentence();
        List<Clause> clauses = Clauses.of(sentence, Cut.WIDE);
        int start = Clauses.upTo(clauses, group.from()).map(Clause::from).orElse(group.from());
        int end = Clauses.upTo(clauses, group.until()).map(Clause::until).orElse(group.until());
        boolean quoted = passage.isQuoted(
                sentence.at(group.from()).from(), sentence.at(group.until() - 1).until());
        return !quoted && !doers.named(sentence, start, end);
    }
}
