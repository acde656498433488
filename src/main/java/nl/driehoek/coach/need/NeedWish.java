package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Nouns;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** What wishes or asks for something by its form: "kon ik maar ...", "laat Jorien ...", "wil jij ...?", "als hij nou eens ...". */
final class NeedWish {

    private static final Set<String> SIGHS = Set.of("maar", "toch", "nou", "eens");
    private static final Set<String> COMMANDS = WordFile.set("behoefte/gebod.tsv");
    private static final Set<String> ASKING = Set.of(
            "kan", "kun", "kunt", "kunnen", "wil", "wilt", "willen", "zou", "zouden", "mag", "mogen", "zullen", "gaan");
    private static final Set<String> THERE = Set.of("is", "zijn", "komt", "bestaat");
    private static final Set<String> MINE = Set.of("ik", "we", "wij");
    private static final int NEAR = 5;

    private NeedWish() {}

    /** The places in {@code sentence}. */
    static List<Candidate> in(Sentence sentence) {
        List<Candidate> places = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.at(at).isWord() || at > 0 && sentence.at(at - 1).isWord() && !sentence.isFirst(at)) {
                continue;
            }
            Candidate clause = NeedFrame.clause(sentence, at);
            if (isSigh(clause)) {
                places.add(sighed(clause));
            } else if (isCommand(clause) || isAsked(clause) || isIfOnly(clause)) {
                places.add(clause);
            }
        }
        return places;
    }

    /** "Mocht ik maar ...", "kwam de ib'er toch eens kijken". */
    private static boolean isSigh(Candidate clause) {
        Sentence sentence = clause.sentence();
        return clause.size() > 3
                && sentence.at(clause.from()).is("WKW:VLT")
                && isSubject(sentence.at(clause.from() + 1))
                && sigh(clause) > clause.from() + 1;
    }

    private static int sigh(Candidate clause) {
        int found = clause.find(token -> SIGHS.contains(token.lower()));
        return found - clause.from() <= NEAR ? found : -1;
    }

    /** What the writer wishes for himself stands behind "kon ik maar". */
    private static Candidate sighed(Candidate clause) {
        Sentence sentence = clause.sentence();
        int from = sigh(clause);
        while (from < clause.until() && sentence.isAt(from, SIGHS)) {
            from++;
        }
        return sentence.isAt(clause.from() + 1, MINE) ? clause.starting(from) : clause;
    }

    private static boolean isSubject(Token token) {
        return Verbs.isSubject(token) || Nouns.isDeterminer(token) || token.isCapital() || Nouns.isNoun(token);
    }

    private static boolean isCommand(Candidate clause) {
        Sentence sentence = clause.sentence();
        if (clause.first().equals("laten") && sentence.isAt(clause.from() + 1, Set.of("we", "wij"))) {
            return true;
        }
        boolean opens = sentence.isFirst(clause.from())
                || !sentence.lower(clause.from() - 1).equals(",")
                || sentence.isAt(clause.from() + 1, NeedFrame.ME);
        return opens
                && clause.size() > 1
                && COMMANDS.contains(clause.first())
                && !sentence.isAt(clause.from() + 1, MINE)
                && !sentence.at(clause.from() + 1).isFinite();
    }

    private static boolean isAsked(Candidate clause) {
        Sentence sentence = clause.sentence();
        if (THERE.contains(clause.first()) && clause.sentence().isAt(clause.from() + 1, Set.of("er"))) {
            return sentence.tokens().getLast().text().equals("?");
        }
        if (clause.first().equals("wie")) {
            return sentence.tokens().getLast().text().equals("?")
                    && !sentence.isAt(clause.from() + 1, Set.of("ben", "is", "ziet", "hoort", "zijn", "begrijpt"));
        }
        return sentence.tokens().getLast().text().equals("?")
                && clause.size() > 2
                && ASKING.contains(clause.first())
                && isSubject(sentence.at(clause.from() + 1));
    }

    /** "Als vader nou eens op tijd kwam", with nothing behind it. */
    private static boolean isIfOnly(Candidate clause) {
        Sentence sentence = clause.sentence();
        return clause.first().equals("als")
                && sentence.isFirst(clause.from())
                && clause.until() + 1 >= sentence.size()
                && clause.has(token -> SIGHS.contains(token.lower()))
                && clause.has(token -> token.is("WKW:VLT"));
    }
}
