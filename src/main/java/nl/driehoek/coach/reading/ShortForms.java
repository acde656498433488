package nl.driehoek.coach.reading;

import java.util.Set;
import java.util.regex.Pattern;
import nl.driehoek.coach.file.WordFile;

/** Knows after which short forms a full stop ends no sentence. */
final class ShortForms {

    /** A name, a noun or a clause follows these, so the sentence goes on whatever comes. */
    private static final Set<String> LEADING = WordFile.set("taal/afkorting-vooraan.tsv");

    /** These stand before a number: "blz. 12", "max. 3". */
    private static final Set<String> BEFORE_NUMBER = WordFile.set("taal/afkorting-voor-getal.tsv");

    /** After these a capital begins a new sentence. */
    private static final Set<String> TRAILING = WordFile.set("taal/afkorting-achteraan.tsv");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[a-z]?\\.)+");

    private ShortForms() {}

    /** Whether a sentence goes on after {@code dotted}, such as {@code i.v.m.}, even when a capital follows. */
    static boolean goesOn(Token dotted) {
        return INITIALS.matcher(dotted.text()).matches() || !TRAILING.contains(dotted.lower());
    }

    /** Whether the full stop after {@code word} belongs to the word when {@code next} follows. */
    static boolean keepsStop(Token word, Token next) {
        boolean initial = word.text().length() == 1 && word.isCapital();
        boolean beforeNumber = next.hasDigit() && BEFORE_NUMBER.contains(word.lower());
        return initial || beforeNumber || LEADING.contains(word.lower());
    }
}
