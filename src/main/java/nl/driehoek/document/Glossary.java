package nl.driehoek.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words and abbreviations with their explanation. A sheet explains those that it uses and no others.
 *
 * @param entries in the order in which they are printed
 */
public record Glossary(List<Entry> entries) {

    /**
     * A word and what it means.
     *
     * @param word a word, some words or an abbreviation, not blank
     * @param meaning one or two short sentences, not blank
     */
    public record Entry(String word, String meaning) {

        /** Checks that both are filled. */
        public Entry {
            Checks.filled(word, "word");
            Checks.filled(meaning, "meaning");
        }

        /** Whether the word stands in {@code text}: whole words; an abbreviation in capitals only as such. */
        boolean isUsedIn(String text) {
            boolean abbreviation = word.equals(word.toUpperCase(Locale.ROOT));
            int flags = abbreviation ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            String wholeWord = "(?<![\\p{L}\\d])" + Pattern.quote(Markup.clean(word)) + "(?![\\p{L}\\d])";
            return Pattern.compile(wholeWord, flags).matcher(Markup.clean(text)).find();
        }
    }

    /** No words. */
    public static final Glossary EMPTY = new Glossary(List.of());

    /** Copies the list. */
    public Glossary {
        entries = List.copyOf(entries);
    }

    /** The entries whose word stands in one of {@code texts}. */
    public List<Entry> usedIn(List<PrintedText> texts) {
        return entries.stream()
                .filter(entry -> texts.stream().anyMatch(printed -> entry.isUsedIn(printed.text())))
                .toList();
    }

    List<PrintedText> printed() {
        List<PrintedText> texts = new ArrayList<>();
        entries.forEach(entry -> {
            texts.add(new PrintedText(Place.WORD, entry.word()));
            texts.add(new PrintedText(Place.WORD, entry.meaning()));
        });
        return List.copyOf(texts);
    }
}
