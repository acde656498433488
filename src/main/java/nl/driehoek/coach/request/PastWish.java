package nl.driehoek.coach.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;
import nl.driehoek.coach.rule.Rule;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** A wish that things had gone otherwise: "ik had liever gehad dat", "het was fijn geweest als", "had je maar". */
final class PastWish implements Rule {

    private static final Set<String> ME = Set.of("ik", "wij", "we", "hij", "zij", "ze");
    private static final Set<String> YOU = Set.of("je", "jij", "u", "jullie");
    private static final Set<String> WISHED =
            Set.of("gezien", "gehad", "gewild", "gehoord", "gewenst", "gehoopt", "verwacht", "gevonden", "gekregen");
    private static final Set<String> WISHING =
            Set.of("graag", "liever", "liefst", "eerder", "wel", "zo", "fijn", "beter");
    private static final Set<String> WAS = Set.of("was", "had", "ware", "zou");

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            boolean said = sentence.tokens().stream().anyMatch(Token::said);
            if (!said && (isRegret(sentence) || isBetterThen(sentence) || isUnreal(sentence) || isIfOnly(sentence))) {
                remarks.add(whole(sentence));
            }
        }
        return remarks;
    }

    private static Remark whole(Sentence sentence) {
        int last = sentence.size();
        while (last > 1 && !sentence.at(last - 1).isWord()) {
            last--;
        }
        return new Words(sentence, 0, last).remark(RemarkLabel.NOT_NOW);
    }

    private static boolean has(Sentence sentence, Set<String> words) {
        return sentence.tokens().stream().anyMatch(token -> words.contains(token.lower()));
    }

    private static boolean asksOthers(Sentence sentence) {
        return has(sentence, YOU);
    }

    /** "Ik had graag gezien dat u", "liever had ik gehad dat je". */
    private static boolean isRegret(Sentence sentence) {
        return has(sentence, ME)
                && has(sentence, Set.of("had", "hadden"))
                && has(sentence, WISHED)
                && has(sentence, has(sentence, Set.of("gehoopt", "verwacht")) ? Set.of("gehoopt", "verwacht") : WISHING)
                && asksOthers(sentence)
                && has(sentence, Set.of("dat", "als"));
    }

    /** "Het was handiger geweest als u", "het had geholpen als je". */
    private static boolean isBetterThen(Sentence sentence) {
        boolean been =
                has(sentence, WAS) && has(sentence, Set.of("geweest", "gescheeld", "geholpen", "gesierd", "gekund"));
        return been
                && has(sentence, Set.of("als", "om", "wanneer", "indien", "dat"))
                && asksOthers(sentence)
                && (has(sentence, Set.of("het", "dat"))
                        && !has(sentence, Set.of("toen", "kunt", "kun", "wil", "wilt")));
    }

    /** "Was je maar op tijd gekomen", "had dat dan gezegd". */
    private static boolean isIfOnly(Sentence sentence) {
        boolean begins =
                Set.of("had", "hadden", "was", "waren").contains(sentence.at(0).lower());
        return begins
                && has(sentence, Set.of("maar", "dan"))
                && !has(sentence, Set.of("?", "ik", "hij", "zij", "ze"))
                && sentence.tokens().stream().anyMatch(token -> token.is("WKW:VTD"));
    }

    /** "Als je het gisteren had gezegd, had ik kunnen helpen". */
    private static boolean isUnreal(Sentence sentence) {
        boolean when =
                Set.of("als", "wanneer", "indien").contains(sentence.at(0).lower());
        long had = sentence.tokens().stream()
                .filter(token -> Set.of("had", "hadden", "zou", "was", "waren").contains(token.lower()))
                .count();
        return when
                && had >= 2
                && asksOthers(sentence)
                && has(sentence, Set.of("had", "hadden"))
                && sentence.tokens().stream().anyMatch(token -> token.is("WKW:VTD"));
    }
}
