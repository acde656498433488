package nl.driehoek.coach.request;

import java.util.Optional;
import java.util.Set;
import nl.driehoek.coach.clause.Clause;
import nl.driehoek.coach.clause.Verbs;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/** What is asked of an act: where it begins, which verb it has, and when it is named as a thing ("dat gejoel", "het pesten"). */
final class ActWords {

    /** Words that lead to what is asked. */
    private static final Set<String> LEADS = WordFile.set("verzoek/aanloop.tsv");
    /** Small words that add nothing to what is asked. */
    static final Set<String> ALONE = WordFile.set("verzoek/erbij.tsv");

    private static final WordSet THINGS = RequestWords.words("geding");
    /** Noises and blows whose plural looks like the verb. */
    private static final Set<String> BLOWS = Set.of(
            "schreeuwen", "gillen", "stoten", "trappen", "klappen", "knallen", "boeren", "vloeken", "klagen", "bonken");

    private ActWords() {}

    /** The place of the last of the verbs {@code lemmas}, or -1. */
    static int verb(Clause clause, Set<String> lemmas) {
        return clause.last(token -> !token.is("ENM:PER") && lemmas.stream().anyMatch(token::isFormOf));
    }

    /** Where an act used as a thing begins, "het pesten", "dat gejoel", or -1. */
    static int act(Clause clause, int before) {
        Sentence sentence = clause.sentence();
        for (int i = clause.from() + 1; i < before; i++) {
            boolean led = Set.of("het", "dat", "die", "dit", "je", "jullie", "al", "uw", "zulk")
                            .contains(sentence.at(i - 1).lower())
                    || sentence.at(i - 1).is("BNW");
            if (led && isActNoun(sentence.at(i))) {
                return i - 1;
            }
        }
        return -1;
    }

    /** "Gejoel", "pesten": an act as a noun, unlike "gebouw". */
    static boolean isActNoun(Token token) {
        boolean noise = token.lower().startsWith("ge")
                && token.lower().length() > 4
                && (token.is("ZNW:EKV:HET") || token.isUnknown())
                && !THINGS.holds(token);
        boolean doing = Verbs.isInfinitive(token)
                && !token.is("ZNW:MRV")
                && !Verbs.isAuxiliary(token)
                && !Set.of("willen", "kunnen", "laten", "gaan").contains(token.lower());
        return noise || doing;
    }

    /** The same, also where the plural of a noun could stand: "zonder schreeuwen". */
    static boolean isDoing(Token token) {
        return isActNoun(token) || BLOWS.contains(token.lower());
    }

    /** The first token of what is asked, behind "wil je nu even". */
    static int start(Clause clause) {
        int at = clause.from();
        boolean you = false;
        while (at + 1 < clause.until()) {
            Token token = clause.sentence().at(at);
            boolean subject = !you && Set.of("je", "jij", "u", "jullie", "ik").contains(token.lower());
            boolean lead = LEADS.contains(token.lower()) || ALONE.contains(token.lower());
            if (!subject && !lead) {
                return at;
            }
            you |= subject && !token.lower().equals("ik");
            at++;
        }
        return at;
    }

    /** Words of {@code clause}. */
    static Optional<Words> words(Clause clause, int from, int until) {
        return Optional.of(new Words(clause.sentence(), from, until));
    }
}
