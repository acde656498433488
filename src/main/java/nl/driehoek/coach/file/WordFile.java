package nl.driehoek.coach.file;

import java.util.List;
import java.util.Set;

/**
 * A readable file of plain words under {@code nl/driehoek/coach}, for rules that ask only whether a word is one of them. Its
 * lines are those of a lexicon without label: {@code -}, a tab and the word as it is written, in small letters.
 */
public final class WordFile {

    private static final String LIST = "-\t";

    private WordFile() {}

    /**
     * The words of the file {@code name}, such as {@code taal/voorzetsel.tsv}.
     *
     * @throws IllegalArgumentException when there is no such file, a line is something else, or a word stands there twice
     */
    public static Set<String> set(String name) {
        return Set.of(list(name).toArray(String[]::new));
    }

    /**
     * The same in the order of the file.
     *
     * @throws IllegalArgumentException when there is no such file or a line is something else
     */
    public static List<String> list(String name) {
        return Lines.of(name).stream().map(WordFile::word).toList();
    }

    private static String word(String line) {
        String word = line.startsWith(LIST) ? line.substring(LIST.length()).strip() : "";
        if (word.isEmpty() || word.indexOf('\t') >= 0) {
            throw new IllegalArgumentException("no line of a list of words: " + line);
        }
        return word;
    }
}
