package nl.driehoek.coach.parents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.Terms;
import nl.driehoek.coach.reading.Passage;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.reading.Words;

/** Finds the abbreviations of a text, explained or not. */
final class Abbreviations {

    /** An abbreviation in its sentence. */
    record Found(Words words, boolean sure) {}

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[a-z]?\\.)+(?:\\p{Lu}\\.?)?");
    private static final Set<String> NAME_PARTS =
            Set.of("van", "de", "den", "der", "ten", "ter", "te", "el", "al", "le", "la");
    private static final Set<String> UNITS = WordFile.set("taal/eenheid.tsv");

    private final ShortFormWords forms;
    private final Set<String> withStop =
            Lexicon.read("verslag/afkorting-punt.tsv").words().words();

    Abbreviations(Terms terms) {
        forms = new ShortFormWords(terms);
    }

    List<Found> in(Passage passage) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            boolean shouting = isShouting(sentence);
            for (int at = 0; at < sentence.size(); at++) {
                look(sentence, at, shouting, found);
            }
        }
        return found;
    }

    private void look(Sentence sentence, int at, boolean shouting, List<Found> found) {
        Token token = sentence.at(at);
        boolean stop = stopFollows(sentence, at);
        if (!token.isWord() || isUnit(sentence, at) || isInitials(sentence, at)) {
            return;
        }
        if (stop && at + 2 < sentence.size() && withStop.contains(token.lower())) {
            found.add(new Found(new Words(sentence, at, at + 2), true));
            return;
        }
        ShortFormWords.Kind kind = forms.kind(token);
        if (kind != ShortFormWords.Kind.NONE && !(shouting && !token.text().contains("."))) {
            boolean inner = stop
                    && at + 2 < sentence.size()
                    && Character.isLowerCase(token.text().codePointAt(0));
            Words words = new Words(sentence, at, inner ? at + 2 : at + 1);
            found.add(new Found(words, kind == ShortFormWords.Kind.SURE));
        }
    }

    private static boolean stopFollows(Sentence sentence, int at) {
        return sentence.lower(at + 1).equals(".")
                && sentence.at(at).until() == sentence.at(at + 1).from();
    }

    /** "250 dl": a unit behind a number. */
    private static boolean isUnit(Sentence sentence, int at) {
        return at > 0
                && sentence.at(at - 1).hasDigit()
                && UNITS.contains(sentence.at(at).lower());
    }

    /** "J.P. van Loon": initials before a name. */
    private static boolean isInitials(Sentence sentence, int at) {
        if (at + 1 >= sentence.size()
                || !INITIALS.matcher(sentence.at(at).text()).matches()) {
            return false;
        }
        Token next = sentence.at(at + 1);
        return next.isCapital() || NAME_PARTS.contains(next.lower());
    }

    /** A whole sentence in capitals. */
    private static boolean isShouting(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> token.isWord() && !token.hasDigit())
                .toList();
        long capitals = words.stream()
                .filter(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)))
                .count();
        return words.size() > 2 && capitals * 2 > words.size();
    }
}
