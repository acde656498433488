package nl.driehoek.coach;

import java.util.List;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.coach.words.Spelling;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** Words in small letters that no dictionary knows. Names, abbreviations and numbers are left alone. */
final class SpellingRule implements Rule {

    private static final int SHORTEST = 3;

    private final Spelling spelling;

    SpellingRule(Spelling spelling) {
        this.spelling = spelling;
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(this::isMisspelled)
                .map(token -> Remark.sure(RemarkLabel.SPELLING, passage.text(), token.from(), token.until())
                        .suggesting(spelling.suggestions(token.text()).toArray(String[]::new)))
                .toList();
    }

    private boolean isMisspelled(Token token) {
        return token.isUnknown()
                && token.text().length() >= SHORTEST
                && token.text().equals(token.lower())
                && !spelling.isGood(token.text());
    }
}
