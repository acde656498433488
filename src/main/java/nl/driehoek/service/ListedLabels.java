package nl.driehoek.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds labelling words from a short list, as whole words with their Dutch endings. */
public final class ListedLabels implements LabelCheck {

    private final Pattern pattern;

    /** Finds {@code words}, each a word or a group of words; at least one. */
    public ListedLabels(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?:e|en|er|ere|s)?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words that ship with Driehoek. */
    public static ListedLabels shipped() {
        try (var stream = Objects.requireNonNull(ListedLabels.class.getResourceAsStream("labels.txt"));
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new ListedLabels(reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Found> find(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results()
                .map(found -> new Found(found.start(), found.end(), found.group()))
                .toList();
    }
}
