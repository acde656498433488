package nl.driehoek.coach.parents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** A sentence with more words than the reader can hold. A mark that opens an item of a list is no part of it. */
final class LongSentences implements Rule {

    private static final Set<String> BULLETS = Set.of("-", "–", "—", "•", "*", "·", "o", ">");

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (sentence.words() > passage.reader().mostWords()) {
                int first =
                        sentence.size() > 1 && BULLETS.contains(sentence.at(0).text()) ? 1 : 0;
                remarks.add(new Words(sentence, first, sentence.size()).remark(RemarkLabel.LONG_SENTENCE));
            }
        }
        return remarks;
    }
}
