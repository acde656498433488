package nl.driehoek.coach.parents;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.coach.lexicon.Lexicon;
import nl.driehoek.coach.lexicon.Term;
import nl.driehoek.coach.lexicon.Terms;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.words.Form;

/** Tells an abbreviation by its form, and knows those in small letters, those of every day and those of school and care. */
final class ShortFormWords {

    /** How sure it is that a word is an abbreviation that parents may not know. */
    enum Kind {
        NONE,
        PERHAPS,
        SURE
    }

    /** A noun without article or plural in the dictionary is itself an abbreviation more often than not. */
    private static final String BARE_NOUN = "ZNW:EKV";

    private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,3}(?:\\.\\p{L}{1,3})+\\.?");
    private static final Pattern SLASHED = Pattern.compile("t/m|a/d|i/d|m/v|b/d|s/d|d/m|w/o");
    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}{2,4}\\d?|\\p{Lu}\\p{Ll}\\p{Lu}\\p{Ll}?|\\p{Lu}{2,4}\\p{Ll}");
    private static final Pattern LONG_CAPITALS = Pattern.compile("\\p{Lu}{5,7}");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,}");
    private static final Pattern TAIL = Pattern.compile("['’-].*");

    private final Set<String> everyday =
            Lexicon.read("verslag/afkorting-gewoon.tsv").words().words();
    private final Set<String> small =
            Lexicon.read("verslag/afkorting-klein.tsv").words().words();
    private final Set<String> perhaps =
            Lexicon.read("verslag/afkorting-bekend.tsv").words().words();
    private final Set<String> alsWords =
            Lexicon.read("verslag/afkorting-ook-woord.tsv").words().words();
    private final Set<String> school;

    ShortFormWords(Terms terms) {
        school = terms.all().stream()
                .filter(Term::isAbbreviation)
                .map(term -> term.key().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What {@code token} is. */
    Kind kind(Token token) {
        String plain = token.text().replace('’', '\'');
        String base = TAIL.matcher(plain).replaceFirst("");
        String key = base.toLowerCase(Locale.ROOT);
        if (everyday.contains(key) || everyday.contains(token.lower())) {
            return Kind.NONE;
        }
        if (perhaps.contains(key)) {
            return Kind.PERHAPS;
        }
        return isKnown(token, base, key) || isDotted(token) || isCapitals(token, base)
                ? Kind.SURE
                : unsure(token, base);
    }

    private static Kind unsure(Token token, String base) {
        return LONG_CAPITALS.matcher(base).matches() && token.forms().isEmpty() ? Kind.PERHAPS : Kind.NONE;
    }

    private static boolean isDotted(Token token) {
        return DOTTED.matcher(token.text()).matches()
                || SLASHED.matcher(token.lower()).matches();
    }

    private boolean isKnown(Token token, String base, String key) {
        boolean known = school.contains(key) || school.contains(token.lower());
        boolean asAbbreviation = capitals(base) >= 2 || base.equals(key) && !alsWords.contains(key);
        return known && asAbbreviation || small.contains(token.lower());
    }

    /** Two capitals or more, but no roman number and no common word in capitals for stress. */
    private static boolean isCapitals(Token token, String base) {
        return CAPITALS.matcher(base).matches() && !ROMAN.matcher(base).matches() && !isStressed(token, base);
    }

    private static boolean isStressed(Token token, String base) {
        String common = base.toLowerCase(Locale.ROOT);
        return base.length() == token.text().length()
                && token.forms().stream()
                        .filter(form -> !form.tag().equals(BARE_NOUN))
                        .map(Form::lemma)
                        .anyMatch(lemma -> isCommon(lemma, common));
    }

    private static boolean isCommon(String lemma, String word) {
        boolean small = lemma.equals(lemma.toLowerCase(Locale.ROOT));
        return small && (word.length() > 2 || lemma.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0));
    }

    private static long capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count();
    }
}
