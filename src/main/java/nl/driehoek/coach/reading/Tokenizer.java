package nl.driehoek.coach.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.driehoek.coach.words.Form;
import nl.driehoek.coach.words.Morphology;

/** Cuts a text into words and marks. An abbreviation with dots, a time, a date and a number stay whole. */
final class Tokenizer {

    private static final Pattern TOKEN = Pattern.compile(
            // addresses, without the mark that ends the sentence
            "(?:https?://|www\\.)\\S*[\\p{L}\\d/]|[\\p{L}\\d._-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"
                    // i.v.m. and b.v. and J.P., with or without the last dot
                    + "|(?:\\p{L}{1,3}\\.){2,}(?:\\p{L}{1,3}(?![\\p{L}\\d]))?|\\p{L}\\.\\p{L}(?![\\p{L}\\d.])"
                    // t/m, m/v
                    + "|\\p{L}/\\p{L}(?![\\p{L}\\d])"
                    // 9.15, 12-3-2026, 2.000,50, 1/2
                    + "|\\d+(?:[.,:/-]\\d+)*(?:'?(?:e|de|ste|s|en|er)\\b)?(?!-\\p{L})"
                    // words, also IB'er, foto's, 's, co-ouder, 4-jarige
                    + "|['’‘](?=[snt]\\b)\\p{L}|[\\p{L}\\d]+(?:['’‘-][\\p{L}\\d]+)*"
                    + "|\\.{3}|\\S");

    private static final int SHORTEST_WITH_T = 5;

    private final Morphology morphology;

    Tokenizer(Morphology morphology) {
        this.morphology = morphology;
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher match = TOKEN.matcher(text);
        while (match.find()) {
            tokens.add(token(match.group(), match.start(), match.end()));
        }
        return tokens;
    }

    private Token token(String text, int from, int until) {
        boolean word = text.codePoints().anyMatch(Character::isLetter);
        String plain = text.replace('’', '\'').replace('‘', '\'');
        List<Form> forms = word ? morphology.forms(plain) : List.of();
        String small = plain.toLowerCase(Locale.ROOT);
        if (word && forms.isEmpty() && small.length() > SHORTEST_WITH_T && small.endsWith("t")) {
            return withD(new Token(from, until, text, small, forms, false));
        }
        return new Token(from, until, text, small, forms, false);
    }

    /** {@code token}, read as if written with d when that is a word: "gegooit", "afgeraffelt". */
    private Token withD(Token token) {
        String small = token.lower().substring(0, token.lower().length() - 1) + "d";
        List<Form> forms = morphology.forms(small);
        return forms.isEmpty() ? token : new Token(token.from(), token.until(), token.text(), small, forms, false);
    }
}
