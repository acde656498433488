package nl.driehoek.coach.parents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.coach.words.Form;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * Words that Dutch took from Latin or French and that show it by their ending: "fluctueren", "adequaat", "continuïteit". The
 * everyday ones ("controleren", "normaal", "informatie") are a short list; the others lie above B1.
 */
final class ForeignWords implements Rule {

    private static final Pattern VERB = Pattern.compile(".{3,}eren");
    private static final Pattern STRESSED = Pattern.compile(".*(eert|eerd|eerde|eerden|eer|erend|erende|eren)");
    private static final Pattern QUALITY =
            Pattern.compile(".{3,}(ief|aal|eel|air|oir|uut|eus|abel|ibel|ent|ant|iet|oom)|.{5,}(isch)");
    private static final Pattern THING =
            Pattern.compile(".{2,}(atie|itie|utie|ctie|ptie|entie|antie|iteit|ssie|usie|isie|nsie|isme)");
    private static final int LONG_COMPOUND = 16;

    private final WordSet everyday = Lexicon.read("verslag/vreemd-gewoon.tsv").words();

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                Token token = sentence.at(at);
                boolean name = token.isCapital() && at > 0 || token.is("ENM");
                if (!token.said() && !name && isForeign(token)) {
                    remarks.add(Remark.sure(RemarkLabel.HARD_WORD, passage.text(), token.from(), token.until()));
                }
            }
        }
        return remarks;
    }

    private boolean isForeign(Token token) {
        return !token.forms().isEmpty()
                && token.lower().length() < LONG_COMPOUND
                && token.forms().stream().allMatch(form -> isForeign(token, form));
    }

    private boolean isForeign(Token token, Form form) {
        String lemma = form.lemma();
        return looksForeign(token, form) && !everyday.words().contains(lemma) && !endsInEveryday(lemma);
    }

    private static boolean looksForeign(Token token, Form form) {
        String lemma = form.lemma();
        if (form.tag().startsWith("WKW")) {
            return VERB.matcher(lemma).matches() && isStressedOnEnding(token.lower());
        }
        if (form.tag().startsWith("BNW")) {
            return QUALITY.matcher(lemma).matches();
        }
        return form.tag().startsWith("ZNW") && THING.matcher(lemma).matches();
    }

    /** "Evalueert" and "geëvalueerd", unlike "verandert" and "veranderd". */
    private static boolean isStressedOnEnding(String word) {
        return STRESSED.matcher(word).matches();
    }

    /** "Schoolvakantie" and "uitproberen" hold a word that everybody knows. */
    private boolean endsInEveryday(String lemma) {
        for (int at = 2; at < lemma.length() - 4; at++) {
            if (everyday.words().contains(lemma.substring(at))) {
                return true;
            }
        }
        return false;
    }
}
