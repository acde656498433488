package nl.driehoek.coach.feeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/**
 * A verdict in a likeness: "het voelt als falen", "dat voelde als een nederlaag". A likeness for something in the body ("als
 * een steen in mijn maag") or for a feeling ("als opluchting") stays.
 */
final class LikenedFeeling implements Rule {

    private static final Set<String> FEELS = Set.of("voelt", "voelde");
    private static final Set<String> BETWEEN = WordFile.set("gevoel/tussen-als.tsv");
    private static final Set<String> FEELINGS = WordFile.set("gevoel/als-gevoel.tsv");
    private static final int LONGEST = 8;

    private final WordSet body = Lexicon.read("gevoel/lijf.tsv").words();

    @Override
    public List<Remark> remarks(Passage passage) {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                int as = FEELS.contains(sentence.at(at).lower()) ? likeness(sentence, at) : -1;
                int until = as < 0 ? -1 : end(sentence, as);
                if (until > as + 1 && isVerdict(sentence, as, until)) {
                    remarks.add(new Words(sentence, as, until).remark(RemarkLabel.THOUGHT));
                }
            }
        }
        return remarks;
    }

    /** Where "als" stands, with only small words between it and the verb at {@code verb}; or -1. */
    private static int likeness(Sentence sentence, int verb) {
        boolean mine = verb > 0 && sentence.at(verb - 1).lower().equals("ik");
        int at = verb + 1;
        while (!mine && at < sentence.size() && BETWEEN.contains(sentence.at(at).lower())) {
            at++;
        }
        return !mine && at < sentence.size() && sentence.at(at).lower().equals("als") ? at : -1;
    }

    private static int end(Sentence sentence, int as) {
        int until = as + 1;
        while (until < sentence.size() && sentence.at(until).isWord() && until - as <= LONGEST) {
            until++;
        }
        return until;
    }

    private boolean isVerdict(Sentence sentence, int as, int until) {
        List<Token> likened = sentence.tokens().subList(as + 1, until);
        Token first = likened.getFirst();
        boolean clause = Verbs.isSubject(first) && !first.lower().equals("het")
                || likened.size() > 2 && Verbs.isOnlyVerb(likened.getLast());
        boolean noun = likened.stream().anyMatch(token -> token.is("ZNW") || token.is("WKW:TGW:INF"));
        boolean felt = likened.stream().anyMatch(token -> FEELINGS.contains(token.lower()));
        boolean bodily = sentence.tokens().subList(0, until).stream().anyMatch(body::holds);
        boolean image = likened.stream().anyMatch(token -> token.lower().equals("gezicht"));
        return noun
                && !clause
                && !felt
                && (!bodily || image)
                && !sentence.at(as).said();
    }
}
