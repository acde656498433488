package nl.driehoek.coach.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Clauses;
import nl.driehoek.coach.clause.Cut;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/**
 * A clause that holds others up as the better example, without "dan": "zijn buurman kan dat wel", "bij haar zus ging dat veel
 * vlotter", "de andere kleuters hadden gewoon fruit mee".
 */
final class Contrasts implements Rule {

    private static final Set<String> OTHERS = Set.of("ander", "andere", "meeste", "overige");
    private static final Set<String> THAT = Set.of("die", "dat");
    private static final Set<String> ALONE = Set.of("zichzelf", "zelfstandig", "al");
    private static final Set<String> STAGES = Set.of("groep", "leeftijd", "jaar", "kleuterklas");
    private static final Set<String> OWNERS = Set.of("zijn", "haar", "hun", "z'n", "d'r");
    private static final Pattern PEER = Pattern.compile("(tweeling|stief|half|pleeg)?"
            + "(zus|zusje|zussen|zusjes|broer|broertje|broers|broertjes|nicht|nichtje|neef|neefje)"
            + "|(buur|tafel|team|klas|groeps?|leeftijds?|studie)"
            + "(man|vrouw|jongen|meisje|genoot|genote|genoten|genootje|genootjes)|maatje|vriendje|vriendinnetje");
    private static final Set<String> ABILITY = Set.of(
            "kunnen",
            "lukken",
            "redden",
            "weten",
            "snappen",
            "begrijpen",
            "doen",
            "gaan",
            "halen",
            "durven",
            "leren",
            "kennen",
            "hebben",
            "beheersen",
            "onthouden");
    private static final Set<String> TURNS = Set.of("wel", "wél", "niet", "geen", "nooit");
    private static final Set<String> POINTERS = Set.of("dat", "dit", "daar", "zoiets", "het", "hetzelfde", "zulke");
    private static final Set<String> ALREADY = Set.of("allang", "moeiteloos", "gewoon");
    private static final Set<String> JOINING = Set.of("en", "maar", "want", "dus");
    private static final Set<String> AGES = Set.of("ouder", "jonger", "groter", "kleiner", "later", "eerder", "verder");

    private final Vocabulary words;

    Contrasts(Vocabulary words) {
        this.words = words;
    }

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (Clause clause : Clauses.of(sentence, Cut.BY_VERB)) {
                if (!clause.has(Token::said) && hasOthers(clause) && isBetter(clause)) {
                    remarks.add(place(clause).remark(RemarkLabel.COMPARISON));
                }
            }
        }
        return remarks;
    }

    /** "Zijn zus", "de andere kleuters", "die van Ilias". */
    private boolean hasOthers(Clause clause) {
        Sentence sentence = clause.sentence();
        for (int at = clause.from(); at + 1 < clause.until(); at++) {
            String word = sentence.at(at).lower();
            boolean kin = OWNERS.contains(word) && isPeer(clause, at + 1);
            boolean others = OTHERS.contains(word) && isPeople(clause, at + 1);
            boolean named = word.equals("terwijl") && sentence.at(at + 1).isCapital();
            if (kin || others || named || THAT.contains(word) && isOfName(clause, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPeer(Clause clause, int at) {
        for (int next = at; next < clause.until() && next < at + 2; next++) {
            if (PEER.matcher(clause.sentence().at(next).lower()).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPeople(Clause clause, int at) {
        for (int next = at; next < clause.until() && next < at + 2; next++) {
            Token token = clause.sentence().at(next);
            if (words.has(Topic.PERSON, token) || token.lower().equals("helft")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfName(Clause clause, int at) {
        return clause.sentence().at(at).lower().equals("van")
                && at + 1 < clause.until()
                && clause.sentence().at(at + 1).isCapital();
    }

    private static boolean isBetter(Clause clause) {
        boolean able = clause.has(token -> ABILITY.stream().anyMatch(token::isFormOf));
        boolean turns = able
                        && clause.has(token -> TURNS.contains(token.lower()))
                        && clause.has(token -> POINTERS.contains(token.lower()))
                || clause.has(token -> token.lower().equals("wél"));
        boolean alone = clause.has(token -> token.lower().equals("terwijl"))
                && clause.has(token -> ALONE.contains(token.lower()));
        boolean early =
                clause.has(token -> token.lower().equals("al")) && clause.has(token -> STAGES.contains(token.lower()));
        boolean already = clause.has(token -> ALREADY.contains(token.lower()));
        boolean more = !clause.has(token -> token.lower().equals("dan"))
                && clause.has(token -> isMore(token) && !AGES.contains(token.lower()))
                && clause.has(token ->
                        POINTERS.contains(token.lower()) || token.lower().equals("die"));
        return turns || alone || early || already || more;
    }

    private static boolean isMore(Token token) {
        return token.is("BNW:VGR") && !token.is("ZNW") && !token.is("WKW")
                || Set.of("beter", "vlotter", "sneller").contains(token.lower());
    }

    /** Without the marks and the joining word in front. */
    private static Words place(Clause clause) {
        int from = clause.from();
        int until = clause.until();
        Sentence sentence = clause.sentence();
        while (!sentence.at(from).isWord() || JOINING.contains(sentence.at(from).lower())) {
            from++;
        }
        while (until > from + 1 && !sentence.at(until - 1).isWord()) {
            until--;
        }
        return new Words(sentence, from, until);
    }
}
