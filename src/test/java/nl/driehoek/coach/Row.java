package nl.driehoek.coach;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.WrittenIn;

/**
 * A text with what a reader should notice in it.
 *
 * @param id its name
 * @param place where it is written
 * @param text the text
 * @param marks what to notice
 */
record Row(String id, WrittenIn place, String text, List<Mark> marks) {

    /** A label and the place of its words. */
    record Mark(RemarkLabel label, int from, int until) {

        /** The common part as a share of both together. */
        double overlap(Mark other) {
            int common = Math.min(until, other.until) - Math.max(from, other.from);
            int all = Math.max(until, other.until) - Math.min(from, other.from);
            return Math.max(0, common) / (double) all;
        }
    }

    /** The rows of a file of the tests: id, field, text, labels, spans, note. */
    static List<Row> read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Row.class.getResourceAsStream("rows/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::parse)
                    .toList();
        }
    }

    private static Row parse(String line) {
        String[] cells = line.split("\t", -1);
        String text = cells[2];
        List<Mark> marks = new ArrayList<>();
        if (!cells[3].isBlank()) {
            String[] labels = cells[3].split(",");
            String[] spans = cells[4].split(" ¦ ");
            for (int at = 0; at < labels.length; at++) {
                int from = text.indexOf(spans[at]);
                marks.add(new Mark(RemarkLabel.of(labels[at]).orElseThrow(), from, from + spans[at].length()));
            }
        }
        return new Row(cells[0], WrittenIn.of(cells[1]).orElseThrow(), text, marks);
    }
}
