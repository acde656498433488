package nl.driehoek.exchange.csv;

import java.util.List;
import java.util.Optional;

/** Proposes what stands between the columns of a table; a person sees it and may choose another. */
final class CsvSeparator {

    static final List<Character> KNOWN = List.of(';', '\t', ',');

    private CsvSeparator() {}

    /** The separator named in a first line {@code sep=;}, else the one that the header uses most; empty for none. */
    static Optional<Character> propose(String text) {
        String first = text.lines().findFirst().orElse("");
        if (hint(first)) {
            return Optional.of(first.charAt(4));
        }
        String header = outsideQuotes(firstRecord(text));
        return KNOWN.stream()
                .filter(separator -> header.indexOf(separator) >= 0)
                .max((a, b) -> Long.compare(count(header, a), count(header, b)));
    }

    /** Whether {@code line} is the hint that spreadsheets write before a table. */
    static boolean hint(String line) {
        return line.length() == 5 && line.startsWith("sep=") && KNOWN.contains(line.charAt(4));
    }

    private static String firstRecord(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static String outsideQuotes(String line) {
        return line.replaceAll("\"[^\"]*\"", "");
    }

    private static long count(String line, char separator) {
        return line.chars().filter(character -> character == separator).count();
    }
}
