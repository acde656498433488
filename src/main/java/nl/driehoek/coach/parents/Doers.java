package nl.driehoek.coach.parents;

import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.words.Form;

/** Sees whether "door ..." names who acts: a person, a group or an organisation; "door de storm" is a cause. */
final class Doers {

    private static final int FAR = 6;
    private static final int SHORTEST_TAIL = 4;
    private static final Set<String> PEOPLE = WordFile.set("verslag/passief-iemand.tsv");
    private static final Set<String> OWN = Set.of("haar", "ons", "hun");
    private static final Set<String> NO_NAMES = Set.of(
            "corona",
            "covid",
            "kerst",
            "pasen",
            "pinksteren",
            "koningsdag",
            "sinterklaas",
            "internet",
            "whatsapp",
            "teams",
            "nederland",
            "engels",
            "nederlands");

    private final WordSet doers = Lexicon.read("verslag/passief-wie.tsv").words();

    /** Whether somebody is named after "door" between {@code from} and {@code until}. */
    boolean named(Sentence sentence, int from, int until) {
        for (int i = from; i < until - 1; i++) {
            if (sentence.at(i).lower().equals("door") && names(sentence, i + 1, until)) {
                return true;
            }
        }
        return false;
    }

    private boolean names(Sentence sentence, int from, int until) {
        int end = Math.min(Math.min(until, sentence.size()), from + FAR);
        for (int i = from; i < end; i++) {
            Token token = sentence.at(i);
            if (!token.isWord() || i > from && token.is("VRZ") && !token.is("ZNW") && !token.is("BNW")) {
                return false;
            }
            if (isPerson(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPerson(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (PEOPLE.contains(token.lower())) {
            return true;
        }
        if (OWN.contains(token.lower())) {
            return at + 1 >= sentence.size()
                    || !sentence.at(at + 1).is("ZNW") && !sentence.at(at + 1).is("BNW");
        }
        boolean name =
                token.isCapital() && !NO_NAMES.contains(token.lower()) || token.is("ENM:PER:FST") && token.isCapital();
        return name || doers.holds(token) || hasTail(token);
    }

    /** "buurjongen" ends in "jongen". */
    private boolean hasTail(Token token) {
        return doers.words().stream()
                        .filter(word -> word.length() >= SHORTEST_TAIL)
                        .anyMatch(word -> token.lower().endsWith(word)
                                || token.forms().stream().map(Form::lemma).anyMatch(lemma -> lemma.endsWith(word)))
                || doers.lemmas().stream()
                        .filter(word -> word.length() >= SHORTEST_TAIL)
                        .anyMatch(word -> token.lower().endsWith(word)
                                || token.forms().stream()
                                        .anyMatch(form -> form.tag().startsWith("ZNW")
                                                && form.lemma().endsWith(word)));
    }
}
