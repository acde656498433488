package nl.driehoek.coach.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** The Dutch spelling list of LanguageTool, read by Morfologik. New compounds of known words count as good. */
public final class DutchSpelling implements Spelling {

    private static final String RESOURCE = "/org/languagetool/resource/nl/spelling/nl_NL.dict";
    private static final int DISTANCE = 1;
    private static final int MOST = 4;
    private static final int SHORTEST_PART = 4;

    private final Dictionary dictionary;

    private DutchSpelling(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Loads it from the class path. */
    public static DutchSpelling load() {
        URL place = Objects.requireNonNull(DutchSpelling.class.getResource(RESOURCE), RESOURCE);
        try {
            return new DutchSpelling(Dictionary.read(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isGood(String word) {
        Speller speller = speller();
        return isKnown(speller, word)
                || isKnown(speller, withoutStress(word))
                || isCompound(speller, word.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<String> suggestions(String word) {
        List<String> found = speller().findReplacements(word);
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** Accents that only say how to speak a word, as in "één" and "vóór". */
    private static String withoutStress(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replace("\u0301", "");
    }

    /** A speller is cheap and not safe for several threads, so each question has its own. */
    private Speller speller() {
        return new Speller(dictionary, DISTANCE);
    }

    private static boolean isKnown(Speller speller, String word) {
        return speller.isInDictionary(word) || speller.isInDictionary(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCompound(Speller speller, String word) {
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            String begin = word.substring(0, cut);
            String end = word.substring(cut);
            if (isKnown(speller, end) && (isKnown(speller, begin) || isJoined(speller, begin))) {
                return true;
            }
        }
        return false;
    }

    /** A first part with the s or the hyphen between parts. */
    private static boolean isJoined(Speller speller, String begin) {
        boolean joined = begin.endsWith("s") || begin.endsWith("-");
        return joined && begin.length() > SHORTEST_PART && isKnown(speller, begin.substring(0, begin.length() - 1));
    }
}
