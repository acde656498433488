package nl.driehoek.coach.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The Dutch dictionary of LanguageTool, read by Morfologik. Loading takes some tenths of a second. */
public final class DutchDictionary implements Morphology {

    private static final String RESOURCE = "/org/languagetool/resource/nl/dutch.dict";

    private final Dictionary dictionary;

    private DutchDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Loads it from the class path. */
    public static DutchDictionary load() {
        URL place = Objects.requireNonNull(DutchDictionary.class.getResource(RESOURCE), RESOURCE);
        try {
            return new DutchDictionary(Dictionary.read(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Form> forms(String word) {
        List<Form> exact = lookup(word);
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals(word)) {
            return exact;
        }
        // a capital at the start of a sentence hides the common word, and a name can look like one
        return Stream.concat(exact.stream(), lookup(lower).stream()).distinct().toList();
    }

    private List<Form> lookup(String word) {
        // a lookup object is cheap and not safe for several threads, so each call has its own
        return new DictionaryLookup(dictionary)
                .lookup(word).stream().map(DutchDictionary::form).toList();
    }

    private static Form form(WordData data) {
        return new Form(String.valueOf(data.getStem()), String.valueOf(data.getTag()));
    }
}
