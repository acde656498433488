package nl.driehoek.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and abbreviations with their explanation. A sheet explains those that it uses and no others, each once.
 *
 * @param entries in the order in which they are printed
 */
public record Glossary(List<Entry> entries) {

    /** How a word must be written to be meant. */
    public enum Spelling {
        /** With or without capitals. */
        ANY_CASE,
        /** Letter for letter, as abbreviations are. */
        AS_WRITTEN
    }

    /**
     * A word and what it means.
     *
     * @param word a word, some words or an abbreviation, not blank
     * @param meaning one or two short sentences, not blank
     * @param spelling how it must be written
     * @param about what it is about; of the entries that are about the same the first one that is used is printed
     */
    public record Entry(String word, String meaning, Spelling spelling, String about) {

        /** Checks that all are filled. */
        public Entry {
            Checks.filled(word, "word");
            Checks.filled(meaning, "meaning");
            Objects.requireNonNull(spelling);
            Checks.filled(about, "about");
        }

        /** A word by itself; an abbreviation in capitals is meant only as such. */
        public Entry(String word, String meaning) {
            this(
                    word,
                    meaning,
                    word.equals(word.toUpperCase(Locale.ROOT)) ? Spelling.AS_WRITTEN : Spelling.ANY_CASE,
                    word);
        }

        private Pattern pattern() {
            int flags = spelling == Spelling.AS_WRITTEN ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(plain(word)) + "(?![\\p{L}\\d])", flags);
        }
    }

    /** No words. */
    public static final Glossary EMPTY = new Glossary(List.of());

    /** Stands where a word was found, so that no shorter word is found inside it. */
    private static final String TAKEN = "\u0000";

    /** Copies the list. */
    public Glossary {
        entries = List.copyOf(entries);
    }

    /** The entries whose word stands in one of {@code texts}, as whole words and not as a part of a longer entry. */
    public List<Entry> usedIn(List<PrintedText> texts) {
        String all =
                String.join(TAKEN, texts.stream().map(one -> plain(one.text())).toList());
        Set<Entry> found = new HashSet<>();
        List<Entry> longestFirst = entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> entry.word().length())
                        .reversed())
                .toList();
        for (Entry entry : longestFirst) {
            Matcher matcher = entry.pattern().matcher(all);
            if (matcher.find()) {
                found.add(entry);
                all = matcher.replaceAll(TAKEN);
            }
        }
        Set<String> told = new HashSet<>();
        return entries.stream()
                .filter(entry -> found.contains(entry) && told.add(entry.about()))
                .toList();
    }

    /** As it is printed, with one kind of apostrophe. */
    private static String plain(String text) {
        return Markup.clean(text).replace('’', '\'');
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
