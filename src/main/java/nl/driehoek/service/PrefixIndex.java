package nl.driehoek.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds things by the beginnings of their words, accents ignored. A plain list that is walked; docs/speed.md says how
 * long that takes. It does not change after it was made.
 *
 * @param <T> what is found
 */
final class PrefixIndex<T> {

    private final List<Line<T>> lines;

    private record Line<T>(T item, List<String> words) {}

    private record Hit<T>(T item, int rank) {}

    /** An index of what {@code hit} makes of {@code items}, by the texts of {@code words}, the most telling first. */
    <S> PrefixIndex(List<S> items, Function<S, List<String>> words, Function<S, T> hit) {
        List<Line<T>> made = new ArrayList<>(items.size());
        for (S item : items) {
            List<String> folded = words.apply(item).stream()
                    .flatMap(text -> FoldedWords.of(text).stream())
                    .toList();
            made.add(new Line<>(hit.apply(item), folded));
        }
        lines = List.copyOf(made);
    }

    /**
     * At most {@code limit} things of which every typed word begins a word. Whole words go before beginnings, telling
     * texts before others, and else the order of the items holds.
     */
    List<T> find(String typed, int limit) {
        List<String> wanted = FoldedWords.typed(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Hit<T>> hits = new ArrayList<>();
        for (Line<T> line : lines) {
            int rank = rank(line.words(), wanted);
            if (rank >= 0) {
                hits.add(new Hit<>(line.item(), rank));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::rank));
        return hits.stream().limit(limit).map(Hit::item).toList();
    }

    /** Lower is better; below 0 when a word is not found. */
    private static int rank(List<String> words, List<String> wanted) {
        int total = 0;
        for (String word : wanted) {
            int place = place(words, word);
            if (place < 0) {
                return -1;
            }
            total += place;
        }
        return total;
    }

    private static int place(List<String> words, String wanted) {
        int first = -1;
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).equals(wanted)) {
                return at;
            }
            if (first < 0 && words.get(at).startsWith(wanted)) {
                first = at + words.size();
            }
        }
        return first;
    }
}
