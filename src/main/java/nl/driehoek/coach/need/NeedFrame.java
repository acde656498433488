package nl.driehoek.coach.need;

import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Sentence;

/** The words of the frames around a need, and how far a need reaches. */
final class NeedFrame {

    /** Who has the need. */
    static final Set<String> WRITER = Set.of("ik", "we", "wij");
    /** The same, where something is for or to the writer. */
    static final Set<String> ME = Set.of("mij", "me", "ons");
    /** What a need is to the writer. */
    static final Set<String> WORTH =
            Set.of("belangrijk", "fijn", "prettig", "wezenlijk", "essentieel", "waardevol", "nodig");
    /** Forms of "hebben". */
    static final Set<String> HAVE = Set.of("heb", "hebben", "had", "hadden", "heeft");

    private static final Set<String> STOPS = Set.of(
            "want", "omdat", "zodat", "dus", "maar", "doordat", "aangezien", "terwijl", "daarom", "nodig", "hoewel");
    private static final Set<String> REASONS = Set.of("want", "omdat", "zodat", "doordat", "aangezien", "hoewel");
    private static final Set<String> GOING_ON = Set.of("daarom", "dus");
    private static final Set<String> BORDERS = Set.of(".", ";", ":");

    private NeedFrame() {}

    /** From {@code from} to the end of the clause. */
    static Candidate ahead(Sentence sentence, int from) {
        int until = from;
        while (until < sentence.size() && sentence.at(until).isWord() && (until == from || !isStop(sentence, until))) {
            until++;
        }
        return new Candidate(sentence, from, until, true);
    }

    /** From {@code from} to the next mark or reason; "maar" and "dus" do not end it. */
    static Candidate clause(Sentence sentence, int from) {
        int until = from;
        while (until < sentence.size()
                && sentence.at(until).isWord()
                && (until == from || !sentence.isAt(until, REASONS))) {
            until++;
        }
        return new Candidate(sentence, from, until, true);
    }

    private static boolean isStop(Sentence sentence, int at) {
        boolean joins = sentence.at(at).lower().equals("en")
                && !(at > 0 && sentence.at(at - 1).isCapital())
                && at + 2 < sentence.size()
                && (sentence.isAt(at + 1, GOING_ON)
                        || sentence.lower(at + 1).equals("ik") && Verbs.isVerb(sentence.at(at + 2))
                        || sentence.isAt(at + 2, WRITER) && Verbs.isVerb(sentence.at(at + 1)));
        return sentence.isAt(at, STOPS) || joins;
    }

    /** All before the verb of a frame at {@code verb}, without the marks and the {@code pointing} words right before it. */
    static Candidate behind(Sentence sentence, int verb, Set<String> pointing, boolean certain) {
        int end = verb;
        while (end > 0 && (!sentence.at(end - 1).isWord() || sentence.isAt(end - 1, pointing))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && !BORDERS.contains(sentence.at(begin - 1).text())) {
            begin--;
        }
        return new Candidate(sentence, begin, end, certain);
    }
}
