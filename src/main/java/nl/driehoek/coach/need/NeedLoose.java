package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** What stands for a need without a frame: after a colon, "dus" or "daarom", or a few words without a verb. */
final class NeedLoose {

    private static final Set<String> SO = Set.of("dus", "daarom", "namelijk", "oftewel", "kortom", "vandaar");
    private static final Set<String> NEEDING = Set.of("behoefte", "nodig", "belangrijk", "verlang", "wil");
    private static final Set<String> DESCRIBING = Set.of("die", "dat");

    private NeedLoose() {}

    /** What follows a need after a colon, "dus" or "daarom". */
    static List<Candidate> after(Sentence sentence) {
        List<Candidate> places = new ArrayList<>();
        boolean need = sentence.tokens().stream().anyMatch(token -> NEEDING.contains(token.lower()));
        for (int i = 1; need && i + 1 < sentence.size(); i++) {
            boolean so = sentence.isAt(i, SO) || sentence.at(i).text().equals(":");
            if (so && wordsBefore(sentence, i) >= 2 && !isFrame(sentence, i + 1)) {
                places.add(NeedFrame.ahead(sentence, i + 1));
            }
        }
        return places;
    }

    private static long wordsBefore(Sentence sentence, int at) {
        return sentence.tokens().subList(0, at).stream().filter(Token::isWord).count();
    }

    private static boolean isFrame(Sentence sentence, int at) {
        int end = Math.min(sentence.size(), at + 3);
        for (int i = at; i < end; i++) {
            boolean together = i > at && sentence.at(i - 1).lower().equals("en");
            if (sentence.isAt(i, NeedFrame.WRITER) && !together
                    || !sentence.at(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** A few words and no verb: "Een gesprek met de bouwleider." */
    static Optional<Candidate> bare(Sentence sentence) {
        Candidate all = NeedFrame.ahead(sentence, 0);
        boolean clause = all.first().equals("dat");
        boolean there = all.first().equals("er");
        if (all.isEmpty() || there || !clause && hasVerbOrWriter(all.ending(describing(all)))) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(sentence, all.from(), all.until(), clause));
    }

    private static boolean hasVerbOrWriter(Candidate head) {
        return head.has(token -> Verbs.isOnlyVerb(token) || NeedFrame.WRITER.contains(token.lower()));
    }

    /** Where a side clause about somebody or something begins: "iemand die mij vervangt"; or the end. */
    private static int describing(Candidate all) {
        for (int i = all.from() + 1; i < all.until(); i++) {
            Token before = all.sentence().at(i - 1);
            if (all.sentence().isAt(i, DESCRIBING)
                    && (before.is("ZNW") || before.lower().equals("iemand"))) {
                return i;
            }
        }
        return all.until();
    }
}
