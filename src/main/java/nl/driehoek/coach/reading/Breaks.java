package nl.driehoek.coach.reading;

import java.util.Set;

/** Where what is said begins and ends around a word that reports it. */
final class Breaks {

    private static final Set<String> BREAKS = Set.of(";", "–");

    private Breaks() {}

    /** The first token behind the last semicolon before {@code at}, or the first of the sentence. */
    static int before(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (BREAKS.contains(sentence.at(i).text())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where what is said ends: at the end, at a semicolon or before ", maar". */
    static int after(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            boolean but = sentence.at(i).lower().equals("maar")
                    && sentence.at(i - 1).text().equals(",");
            if (BREAKS.contains(sentence.at(i).text()) || but) {
                return i;
            }
        }
        return sentence.size();
    }

    /** The next comma, or where what is said ends. */
    static int comma(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            if (sentence.at(i).text().equals(",")) {
                return i;
            }
        }
        return after(sentence, at);
    }

    /** Whether {@code token} always ends what is said. */
    static boolean is(Token token) {
        return BREAKS.contains(token.text());
    }
}
