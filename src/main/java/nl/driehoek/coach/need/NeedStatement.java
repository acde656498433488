package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;

/**
 * A sentence or clause beside a need that says what is to happen: "Tygo moet een uur naar een andere klas", "ouders nemen voortaan
 * afscheid bij het hek". What tells how things are stays: "de bel gaat hier elk kwartier".
 */
final class NeedStatement {

    private static final Set<String> MUST =
            Set.of("moet", "moeten", "mag", "mogen", "dient", "dienen", "hoort", "horen", "behoort", "behoren");
    private static final Set<String> URGING = Set.of("moet", "moeten", "zou", "zouden", "dient", "dienen", "hoort");
    private static final Set<String> CAN = Set.of("kan", "kunnen", "zou", "zouden");
    private static final Set<String> NO_ACT = WordFile.set("behoefte/geen-daad.tsv");
    /** Words of how things are. */
    private static final Set<String> FACTS = WordFile.set("behoefte/hoe-het-is.tsv");
    /** Words of what is to happen. */
    private static final Set<String> PLANS = WordFile.set("behoefte/hoe-het-moet.tsv");

    private static final Set<String> OPENING = Set.of("dan", "daarom", "dus", "daarvoor", "voortaan", "eigenlijk");

    private final NeedWords words;
    private final NeedPeople people = new NeedPeople();

    NeedStatement(NeedWords words) {
        this.words = words;
    }

    /** The places in {@code sentence}; a need can stand in an {@code earlier} or {@code later} one. */
    List<Candidate> in(Sentence sentence, boolean earlier, boolean later) {
        List<Candidate> places = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            boolean begins = sentence.at(at).isWord()
                    && (sentence.isFirst(at) || !sentence.at(at - 1).isWord());
            if (begins
                    && isPlan(NeedFrame.clause(sentence, at))
                    && (earlier
                            || NeedLoose.hasNeed(sentence, words, at)
                            || later && isUrged(NeedFrame.clause(sentence, at)))) {
                places.add(NeedFrame.clause(sentence, at));
            }
        }
        Candidate first = NeedFrame.clause(sentence, 0);
        if (earlier
                && first.first().equals("wie")
                && sentence.lower(first.until()).equals(",")
                && !isAsked(sentence)) {
            places.add(new Candidate(
                    sentence, 0, NeedFrame.clause(sentence, first.until() + 1).until(), true));
        }
        return places;
    }

    private static boolean isAsked(Sentence sentence) {
        return sentence.tokens().getLast().text().equals("?");
    }

    /** What is to happen, also before a need is named. */
    private static boolean isUrged(Candidate clause) {
        int verb = Finite.in(clause);
        boolean asks = isAsked(clause.sentence());
        return asks || verb >= 0 && clause.sentence().isAt(verb, URGING);
    }

    private boolean isPlan(Candidate clause) {
        int verb = Finite.in(clause);
        Sentence sentence = clause.sentence();
        boolean mine = verb >= 0
                && (sentence.isAt(verb - 1, NeedFrame.WRITER)
                                && !sentence.lower(verb - 2).equals("en")
                        || sentence.isAt(verb + 1, NeedFrame.WRITER));
        if (verb <= clause.from()
                || mine && !isOurs(clause, verb)
                || sentence.at(verb).is("WKW:VLT") && !sentence.lower(verb).startsWith("zou")) {
            return false;
        }
        if (sentence.isAt(verb, NO_ACT) || isFact(clause)) {
            return false;
        }
        boolean asked = sentence.isAt(verb, MUST)
                || sentence.isAt(verb, CAN)
                        && clause.ending(Math.min(clause.until(), verb + 3)).has(people::holds);
        return asked || clause.has(token -> PLANS.contains(token.lower())) || notHere(clause);
    }

    /** "We zouden eens moeten ..." is about more than the writer. */
    private static boolean isOurs(Candidate clause, int verb) {
        Sentence sentence = clause.sentence();
        boolean we = sentence.isAt(verb - 1, Set.of("we", "wij")) || sentence.isAt(verb + 1, Set.of("we", "wij"));
        return we && sentence.isAt(verb, Set.of("moeten", "zouden", "gaan", "kunnen"))
                || OPENING.contains(clause.first());
    }

    /** Whether {@code clause} is a whole sentence that tells how things are. */
    static boolean tells(Candidate clause) {
        int verb = clause.first().equals("wie") ? -1 : Finite.in(clause);
        boolean still = verb > clause.from() && clause.sentence().isAt(verb, NO_ACT);
        return still
                || verb > clause.from() && isFact(clause) && !clause.sentence().isAt(verb, MUST);
    }

    private static boolean isFact(Candidate clause) {
        for (int i = clause.from(); i < clause.until(); i++) {
            boolean amount = clause.sentence().lower(i).equals("ook")
                    && clause.sentence().lower(i + 1).equals("eens");
            boolean te = clause.sentence().lower(i).equals("te")
                    && i + 1 < clause.until()
                    && Verbs.isInfinitive(clause.sentence().at(i + 1));
            if (clause.sentence().isAt(i, FACTS) && !amount && !te) {
                return true;
            }
        }
        return clause.has(token -> token.lower().equals("niet")) && !notHere(clause);
    }

    /** "... en niet in de klas". */
    private static boolean notHere(Candidate clause) {
        int not = clause.find(token -> token.lower().equals("niet"));
        return not > 0 && clause.sentence().lower(not - 1).equals("en")
                || not > 0 && clause.sentence().lower(not + 1).equals("meer");
    }
}
