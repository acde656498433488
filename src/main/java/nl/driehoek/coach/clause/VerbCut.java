package nl.driehoek.coach.clause;

import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** Cuts at marks, and at joining words when there is a verb before them. */
final class VerbCut {

    private static final Set<String> MARKS = Set.of(",", ";", ":", "–", "(", ")", "—", "-");
    private static final Set<String> OPENERS = WordFile.set("taal/na-werkwoord.tsv");
    private static final Set<String> COORDINATORS = Set.of("en", "maar", "of", "dus");
    private static final Set<String> SUBJECTS =
            Set.of("hij", "zij", "ze", "ik", "we", "wij", "het", "dat", "dit", "die");

    private VerbCut() {}

    /** Whether the token {@code at} begins another clause behind the one that began {@code from}. */
    static boolean opens(Sentence sentence, int from, int at) {
        Token token = sentence.at(at);
        if (MARKS.contains(token.text())) {
            return true;
        }
        if (!OPENERS.contains(token.lower()) || !hasVerb(sentence, from, at)) {
            return false;
        }
        if (token.lower().equals("dat") || token.lower().equals("als")) {
            return hasVerb(sentence, at + 1, end(sentence, at + 1)) && !joinsVerb(sentence, at);
        }
        return !COORDINATORS.contains(token.lower()) || joinsClause(sentence, at);
    }

    private static int end(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && !MARKS.contains(sentence.at(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean joinsVerb(Sentence sentence, int at) {
        return at + 1 < sentence.size() && Verbs.isCopula(sentence.at(at + 1));
    }

    private static boolean joinsClause(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.at(at + 1);
        boolean verb = next.is("WKW")
                && !Nouns.isDeterminer(next)
                && !next.is("WKW:VTD")
                && !next.is("BNW")
                && !next.is("ZNW");
        return verb
                || SUBJECTS.contains(next.lower())
                || next.isFinite() && !next.is("BNW") && !Nouns.isName(sentence, at + 1)
                || at + 2 < sentence.size()
                        && sentence.at(at + 2).isFinite()
                        && !Nouns.isAdjective(next)
                        && Nouns.isName(sentence, at + 1);
    }

    private static boolean hasVerb(Sentence sentence, int from, int until) {
        for (int i = from; i < until; i++) {
            Token token = sentence.at(i);
            boolean other = token.is("BYW") || token.is("VNW") || token.is("VRZ") || token.is("BNW") || token.is("VGW");
            if (token.isFinite() && !other && !Nouns.isName(sentence, i) || Verbs.isCopula(token)) {
                return true;
            }
        }
        return false;
    }
}
