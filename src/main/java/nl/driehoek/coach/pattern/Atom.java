package nl.driehoek.coach.pattern;

import java.util.List;
import nl.driehoek.coach.lexicon.WordSet;
import nl.driehoek.coach.reading.Token;
import nl.driehoek.coach.words.Slips;

/** What one token must be. */
sealed interface Atom {

    /** Whether {@code token} is it. */
    boolean fits(Token token);

    /** This word, as it is written or with one slip of the pen. */
    record Word(String word) implements Atom {
        @Override
        public boolean fits(Token token) {
            return token.lower().equals(word) || token.isUnknown() && Slips.isSlipOf(token.lower(), word);
        }
    }

    /** A word that begins and ends so. */
    record Wild(String begin, String end) implements Atom {
        @Override
        public boolean fits(Token token) {
            String word = token.lower();
            return word.length() > begin.length() + end.length() && word.startsWith(begin) && word.endsWith(end);
        }
    }

    /** Any form of this word. */
    record Lemma(String lemma) implements Atom {
        @Override
        public boolean fits(Token token) {
            return token.isFormOf(lemma);
        }
    }

    /** Any form of this verb that can be nothing but a verb, so not "pest" for "pesten". */
    record VerbOnly(String lemma) implements Atom {
        @Override
        public boolean fits(Token token) {
            return token.isFormOf(lemma)
                    && token.forms().stream().allMatch(form -> form.tag().startsWith("WKW"));
        }
    }

    /** A word of this class. */
    record Tag(String tag) implements Atom {
        @Override
        public boolean fits(Token token) {
            return token.is(tag);
        }
    }

    /** A word of a list. */
    record Listed(WordSet words) implements Atom {
        @Override
        public boolean fits(Token token) {
            return words.holds(token);
        }
    }

    /** A number in digits. */
    record Number() implements Atom {
        @Override
        public boolean fits(Token token) {
            return token.hasDigit();
        }
    }

    /** A name or another word with a capital. */
    record Capital() implements Atom {
        @Override
        public boolean fits(Token token) {
            return token.isCapital();
        }
    }

    /** Any word, but no mark. */
    record AnyWord() implements Atom {
        @Override
        public boolean fits(Token token) {
            return token.isWord();
        }
    }

    /** One of several. */
    record OneOf(List<Atom> atoms) implements Atom {
        @Override
        public boolean fits(Token token) {
            return atoms.stream().anyMatch(atom -> atom.fits(token));
        }
    }
}
