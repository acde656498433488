package nl.driehoek.coach.feeling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * A thought announced as a feeling: a word of feeling that leads in a clause with "dat", "alsof" or "of". What follows such
 * a word is what somebody thinks. A clause about the own body ("ik voel dat mijn hart bonst") is a sensation and stays.
 */
final class ThoughtAsFeeling implements Rule {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:(?:ik\\s+(?:heb|had|krijg|kreeg)|heb\\s+ik|had\\s+ik)\\s+(?:\\w+\\s+)?het\\s+gevoel"
                    + "|(?:het|dat)\\s+voelt(?:\\s+(?:voor|aan)\\s+mij)?"
                    + "|ik\\s+(?:voel|voelde)(?:\\s+me)?"
                    + "|ik\\s+(?:vind|vond))\\s*,?\\s+(?:dat|alsof|of)\\b",
            FLAGS);

    private static final Pattern OWN_BODY = Pattern.compile(
            "\\s+(?:ik\\s+)?(?:mijn|m'n|m’n|er\\s+een|de\\s+tranen|het\\s+bloed|tranen|kippenvel|beef|bibber|tril|zweet)\\b",
            FLAGS);

    @Override
    public List<Remark> remarks(Passage passage) {
        String text = passage.text();
        List<Remark> remarks = new ArrayList<>();
        Matcher match = ANNOUNCED.matcher(text);
        while (match.find()) {
            if (!aboutOwnBody(text, match.end()) && !quoted(text, match.start())) {
                remarks.add(Remark.sure(RemarkLabel.THOUGHT, text, match.start(), match.end()));
            }
        }
        return remarks;
    }

    private static boolean aboutOwnBody(String text, int from) {
        Matcher body = OWN_BODY.matcher(text).region(from, text.length());
        return body.lookingAt();
    }

    /** What somebody else said stands between quotation marks and is never marked. */
    private static boolean quoted(String text, int at) {
        String before = text.substring(0, at);
        boolean curly = before.lastIndexOf('“') > before.lastIndexOf('”');
        boolean straight = before.chars().filter(c -> c == '"').count() % 2 == 1;
        return curly || straight;
    }
}
