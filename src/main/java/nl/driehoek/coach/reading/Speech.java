package nl.driehoek.coach.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what the writer reports that somebody said: quotations, "X zei dat ...", "volgens X", "..., vertelde X", "in het
 * verslag staat dat ...". Those words are never the writer's own claim.
 */
final class Speech {

    private static final Set<String> SELF = Set.of("ik", "wij", "we");

    private Speech() {}

    /** {@code sentence} with its reported words marked. */
    static Sentence marked(Sentence sentence, List<int[]> quotations) {
        boolean[] said = new boolean[sentence.size()];
        for (int i = 0; i < said.length; i++) {
            Token token = sentence.at(i);
            said[i] = quotations.stream().anyMatch(place -> token.from() >= place[0] && token.until() <= place[1]);
        }
        Sources.mark(sentence, said);
        for (int i = 0; i < said.length; i++) {
            if (!said[i]) {
                report(sentence, i, said);
            }
        }
        return with(sentence, said);
    }

    private static Sentence with(Sentence sentence, boolean[] said) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < said.length; i++) {
            tokens.add(said[i] ? sentence.at(i).asSaid() : sentence.at(i));
        }
        return new Sentence(sentence.text(), sentence.from(), sentence.until(), tokens);
    }

    private static void report(Sentence sentence, int at, boolean[] said) {
        if (Sayings.isSaying(sentence, at)) {
            saying(sentence, at, said);
        } else if (Documents.isStating(sentence, at)) {
            int clause = SaidClause.conjunction(sentence, at);
            fill(said, clause < 0 ? said.length : clause + 1, Breaks.after(sentence, at));
        } else if (Documents.isFinding(sentence, at) && !isSelf(sentence, at)) {
            fill(said, Breaks.before(sentence, at), Breaks.after(sentence, at));
        }
    }

    private static void saying(Sentence sentence, int verb, boolean[] said) {
        boolean self = isSelf(sentence, verb) && !Sayings.isReceiving(sentence.at(verb));
        int clause = self ? SaidClause.ofQuestion(sentence, verb) : SaidClause.conjunction(sentence, verb);
        if (self) {
            fill(said, clause < 0 ? said.length : clause + 1, Breaks.comma(sentence, verb));
        } else if (clause > 0) {
            fill(said, clause + 1, Breaks.after(sentence, clause));
        } else if (SaidClause.infinitive(sentence, verb) > 0) {
            fill(said, SaidClause.infinitive(sentence, verb), Breaks.comma(sentence, verb));
        } else if (Sayings.isNaming(sentence.at(verb))) {
            named(sentence, verb, said);
        } else if (Sayings.about(sentence, verb) > 0) {
            fill(said, Sayings.about(sentence, verb), Breaks.comma(sentence, verb));
        } else if (verb > 1 && sentence.at(verb - 1).text().equals(",")) {
            fill(said, Breaks.before(sentence, verb), verb);
        } else if (verb > 2
                && sentence.at(verb - 2).text().equals(",")
                && sentence.at(verb - 1).lower().matches("zo|dat")) {
            fill(said, Breaks.before(sentence, verb), verb);
        }
    }

    /** "Noemde hem een dromer" and "werd een dromer genoemd". */
    private static void named(Sentence sentence, int verb, boolean[] said) {
        if (sentence.at(verb).is("WKW:VTD")) {
            fill(said, Breaks.before(sentence, verb), verb);
        } else {
            boolean scolding =
                    sentence.at(verb).isFormOf("schelden") || sentence.at(verb).isFormOf("uitschelden");
            fill(said, verb + 1, scolding ? Breaks.comma(sentence, verb) : Breaks.after(sentence, verb));
        }
    }

    private static boolean isSelf(Sentence sentence, int verb) {
        boolean before = verb > 0 && SELF.contains(sentence.at(verb - 1).lower());
        boolean after = verb + 1 < sentence.size()
                && SELF.contains(sentence.at(verb + 1).lower());
        boolean participle =
                sentence.at(verb).is("WKW:VTD") || sentence.at(verb).is("WKW:TGW:INF");
        return before || after || participle && selfBefore(sentence, verb);
    }

    private static boolean selfBefore(Sentence sentence, int verb) {
        for (int i = verb - 1; i >= 0 && sentence.at(i).isWord(); i--) {
            if (SELF.contains(sentence.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static void fill(boolean[] said, int from, int until) {
        for (int i = from; i < until; i++) {
            said[i] = true;
        }
    }
}
