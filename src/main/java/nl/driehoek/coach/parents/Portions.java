package nl.driehoek.coach.parents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An explanation in portions that somebody can hold: at most three sentences, never over the end of a paragraph. */
public final class Portions {

    private static final int MOST = 3;
    private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:[.!?…]+[\"”’)]*(?=\\s+[^\\p{Ll}]|\\s*$)|$)");

    private Portions() {}

    /** The portions of {@code text}, in order; empty when it is. */
    public static List<String> of(String text) {
        List<String> portions = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(paragraph -> add(sentences(paragraph), portions));
        return portions;
    }

    private static void add(List<String> sentences, List<String> portions) {
        // five sentences make three and two, four make two and two
        int parts = (sentences.size() + MOST - 1) / MOST;
        int done = 0;
        for (int part = 0; part < parts; part++) {
            int size = (sentences.size() - done + parts - part - 1) / (parts - part);
            portions.add(String.join(" ", sentences.subList(done, done + size)));
            done += size;
        }
    }

    private static List<String> sentences(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Matcher match = SENTENCE.matcher(paragraph.strip());
        while (match.find()) {
            sentences.add(match.group().strip());
        }
        return sentences;
    }
}
