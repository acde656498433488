package nl.driehoek.coach.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** What stands for a need without a frame: after a colon, "dus" or "daarom", or a few words without a verb. */
final class NeedLoose {

    private static final Set<String> SO = Set.of("dus", "daarom", "namelijk", "oftewel", "kortom", "vandaar");
    private static final Set<String> NEEDING = Set.of("behoefte", "nodig", "belangrijk", "verlang", "wil");
    private static final Set<String> MOMENTS = WordFile.set("behoefte/los-moment.tsv");
    private static final Set<String> WISHED = WordFile.set("behoefte/los-wens.tsv");
    private static final Set<String> BREAKS = Set.of(";", "–", "—", "-");
    private static final Set<String> DESCRIBING = Set.of("die", "dat");

    private NeedLoose() {}

    /** Whether {@code sentence} names a need, outside the clause that begins at {@code at}; -1 is anywhere. */
    static boolean hasNeed(Sentence sentence, NeedWords words, int at) {
        Candidate clause = at < 0 ? null : NeedFrame.clause(sentence, at);
        boolean needing = sentence.tokens().stream().anyMatch(token -> NEEDING.contains(token.lower()));
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            boolean outside = clause == null || !clause.holds(i);
            if (outside && (words.isNeedInside(token) || needing && words.isListed(token))) {
                return true;
            }
        }
        return false;
    }

    /** What follows a need after a colon, "dus" or "daarom". */
    static List<Candidate> after(Sentence sentence, NeedWords words) {
        List<Candidate> places = new ArrayList<>();
        boolean need = false;
        for (int i = 1; i + 1 < sentence.size(); i++) {
            need |= NEEDING.contains(sentence.lower(i - 1)) || words.isListed(sentence.at(i - 1));
            boolean so = sentence.isAt(i, SO) || sentence.at(i).text().equals(":");
            if (need && so && !isFrame(sentence, i + 1)) {
                Candidate place = whole(NeedFrame.ahead(sentence, i + 1));
                if (place.isClause() || !NeedStatement.tells(place)) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** "Wie pleinwacht heeft, staat buiten" goes on behind the comma. */
    private static Candidate whole(Candidate place) {
        boolean who = place.first().equals("wie")
                && place.sentence().lower(place.until()).equals(",");
        return who
                ? new Candidate(
                        place.sentence(),
                        place.from(),
                        NeedFrame.ahead(place.sentence(), place.until() + 1).until(),
                        true)
                : place;
    }

    private static boolean isFrame(Sentence sentence, int at) {
        int end = Math.min(sentence.size(), at + 3);
        for (int i = at; i < end; i++) {
            boolean together = i > at && sentence.at(i - 1).lower().equals("en");
            if (sentence.isAt(i, NeedFrame.WRITER) && !together
                    || i == at && !sentence.at(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    /** A few words and no verb: "Een gesprek met de bouwleider." Beside a need, {@code near}, there is less doubt. */
    static Optional<Candidate> bare(Sentence sentence, int at, boolean near) {
        Candidate all = NeedFrame.ahead(sentence, at);
        boolean clause = all.first().equals("dat");
        boolean there = all.first().equals("er");
        if (all.isEmpty() || there || !clause && hasVerbOrWriter(all.ending(describing(all)))) {
            return Optional.empty();
        }
        boolean certain = clause || near && !isMoment(all);
        return Optional.of(new Candidate(sentence, all.from(), all.until(), certain));
    }

    /** "Drie zieken, twee invallers en een brandalarm": what there is, when a need only follows. */
    static boolean isList(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.text().equals(","))
                || isMoment(NeedFrame.ahead(sentence, 0));
    }

    /** The same behind each semicolon and dash. */
    static List<Candidate> bareParts(Sentence sentence, NeedWords words) {
        List<Candidate> places = new ArrayList<>();
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (sentence.isAt(i - 1, BREAKS) && sentence.at(i).isWord()) {
                bare(sentence, i, hasNeed(sentence, words, i)).ifPresent(places::add);
            }
        }
        return places;
    }

    /** "Na een drukke week", "vooral op vrijdag". */
    private static boolean isMoment(Candidate all) {
        Token first = all.sentence().at(all.from());
        boolean again = first.lower().equals("weer")
                && all.sentence().lower(all.from() + 1).equals("eens");
        return !again
                && !WISHED.contains(first.lower())
                && (first.is("VRZ") || first.is("VGW") || first.is("BYW") || MOMENTS.contains(first.lower()));
    }

    private static boolean hasVerbOrWriter(Candidate head) {
        return Finite.in(head) >= 0
                || head.has(token -> Verbs.isOnlyVerb(token) && !Verbs.isInfinitive(token)
                        || NeedFrame.WRITER.contains(token.lower()));
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
