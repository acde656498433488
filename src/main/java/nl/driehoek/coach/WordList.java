package nl.driehoek.coach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words to pick from, in groups. The lists are plain files: a line {@code # head} opens a group, every other line is a word.
 *
 * @param groups words per head, in the order of the file
 */
public record WordList(Map<String, List<String>> groups) {

    /** Keeps the order. */
    public WordList {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        groups.forEach((head, words) -> copy.put(head, List.copyOf(words)));
        groups = java.util.Collections.unmodifiableMap(copy);
    }

    /** Dutch words for feelings. */
    public static WordList feelings() {
        return read("gevoelens.txt");
    }

    /** Dutch words for needs that everybody has. */
    public static WordList needs() {
        return read("behoeften.txt");
    }

    private static WordList read(String name) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordList parse(List<String> lines) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("# ")) {
                words = groups.computeIfAbsent(line.substring(2).strip(), head -> new ArrayList<>());
            } else if (!line.isBlank()) {
                words.add(line.strip());
            }
        }
        return new WordList(groups);
    }
}
