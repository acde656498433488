package nl.driehoek.coach.leftout;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A lexicon file without some words: an alternative that names one goes, and else the whole line. */
final class LeftOutLines {

    private static final String BETWEEN = "(?<=[\\s\\[\\]])|(?=[\\s\\[\\]])";

    private final Set<String> words;

    /** Takes out {@code words}, small letters, as written or as a dictionary lists them. */
    LeftOutLines(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** {@code file} as it would be if nobody had thought of the words. */
    String without(String file) {
        return file.lines().map(this::line).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private Optional<String> line(String line) {
        String[] cells = line.split("\t", -1);
        int at = cells.length > 1 && cells[0].matches("-|[a-z_]+\\??") ? 1 : 0;
        Optional<String> pattern = pattern(cells[at]);
        pattern.ifPresent(left -> cells[at] = left);
        return pattern.map(_ -> String.join("\t", cells));
    }

    private Optional<String> pattern(String pattern) {
        StringBuilder left = new StringBuilder();
        for (String part : pattern.split(BETWEEN)) {
            String kept = part.isBlank() ? part : alternatives(part);
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            left.append(kept);
        }
        return Optional.of(left.toString());
    }

    private String alternatives(String part) {
        String optional = part.length() > 1 && part.endsWith("?") ? "?" : "";
        String bare = part.substring(0, part.length() - optional.length());
        String kept = Arrays.stream(bare.split("\\|"))
                .filter(Predicate.not(this::isOut))
                .collect(Collectors.joining("|"));
        return kept.isEmpty() ? "" : kept + optional;
    }

    private boolean isOut(String alternative) {
        String bare = alternative.replaceAll("^(<?!)|~+$", "");
        if (bare.startsWith("*") || bare.endsWith("*")) {
            String stem = bare.replace("*", "");
            return words.stream().anyMatch(word -> bare.startsWith("*") ? word.endsWith(stem) : word.startsWith(stem));
        }
        return words.contains(bare.toLowerCase(java.util.Locale.ROOT));
    }
}
