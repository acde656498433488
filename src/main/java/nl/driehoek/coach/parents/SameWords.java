package nl.driehoek.coach.parents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.driehoek.coach.file.Lines;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.RemarkLabel;

/** The same word for the same thing, through all texts of a report: another word makes a reader think of another thing. */
public final class SameWords {

    private final Map<String, Integer> groups = new HashMap<>();
    private final Pattern any;

    /** Knows the groups of words in {@code verslag/zelfde-woord.txt}. */
    public SameWords() {
        List<String> lines = Lines.of("verslag/zelfde-woord.txt");
        for (int group = 0; group < lines.size(); group++) {
            for (String word : lines.get(group).split(",")) {
                groups.put(word.strip(), group);
            }
        }
        String words = groups.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        any = Pattern.compile(
                "(?<![\\p{L}\\d-])(?:" + words + ")(?![\\p{L}\\d-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** For each of {@code texts} the words for which another was used before, with that word; never sure. */
    public List<List<Remark>> remarks(String... texts) {
        Map<Integer, String> used = new HashMap<>();
        return Arrays.stream(texts).map(text -> in(text, used)).toList();
    }

    private List<Remark> in(String text, Map<Integer, String> used) {
        List<Remark> remarks = new ArrayList<>();
        Matcher match = any.matcher(text);
        while (match.find()) {
            String word = match.group().toLowerCase(Locale.ROOT);
            String first = used.computeIfAbsent(groups.get(word), _ -> word);
            if (!first.equals(word)) {
                remarks.add(Remark.sure(RemarkLabel.SAME_WORD, text, match.start(), match.end())
                        .suggesting(first)
                        .perhaps());
            }
        }
        return remarks;
    }
}
