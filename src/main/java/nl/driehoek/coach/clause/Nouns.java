package nl.driehoek.coach.clause;

import java.util.Locale;
import java.util.Set;
import nl.driehoek.coach.file.WordFile;
import nl.driehoek.coach.reading.Sentence;
import nl.driehoek.coach.reading.Token;

/** What the rules want to know of nouns and names and of the words before them. */
public final class Nouns {

    private static final Set<String> DETERMINERS = WordFile.set("taal/lidwoord.tsv");
    private static final Set<String> PREPOSITIONS = WordFile.set("taal/voorzetsel.tsv");

    private Nouns() {}

    /** Whether {@code token} can be a noun. */
    public static boolean isNoun(Token token) {
        return token.is("ZNW");
    }

    /** Whether {@code token} can be an adjective or a participle used as one. */
    public static boolean isAdjective(Token token) {
        return token.is("BNW") || token.is("WKW:VTD") || token.is("WKW:ODW");
    }

    /** Whether {@code token} is an article or another word that begins a group of words around a noun. */
    public static boolean isDeterminer(Token token) {
        return DETERMINERS.contains(token.lower());
    }

    /** Whether {@code token} is a preposition, or compares as "dan" and "als" do. */
    public static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.lower());
    }

    /** Whether the word at {@code at} is the name of a person or a place. */
    public static boolean isName(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (!token.isCapital()
                || isCapitals(token)
                || token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
            return false;
        }
        return !opens(sentence, at) || isNameAtStart(token);
    }

    /** ADHD, ADHD'er. */
    private static boolean isCapitals(Token token) {
        return token.text().length() > 1
                && Character.isUpperCase(token.text().charAt(0))
                && Character.isUpperCase(token.text().charAt(1));
    }

    private static boolean isNameAtStart(Token token) {
        boolean small = token.is("VNW") || token.is("VRZ") || token.is("BYW") || token.is("VGW") || token.is("GET");
        boolean called = token.is("ENM:PER:FST") || token.forms().isEmpty() && token.isUnknown();
        return called && !small && !isDeterminer(token) && !isPreposition(token);
    }

    /** Whether a capital at {@code at} says nothing: the sentence or a quotation begins here. */
    private static boolean opens(Sentence sentence, int at) {
        for (int i = at - 1; i >= 0; i--) {
            String mark = sentence.at(i).text();
            if (sentence.at(i).isWord() || mark.equals(",")) {
                return mark.equals(":") || mark.equals("\"");
            }
            if (mark.equals(":")) {
                return true;
            }
        }
        return true;
    }
}
