package nl.driehoek.coach.lexicon;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.coach.RemarkLabel;
import nl.driehoek.domain.coach.Strength;

/**
 * A line of a lexicon.
 *
 * @param label what a fit means; none in a list that only serves patterns
 * @param strength how sure that is
 * @param pattern the words
 * @param example a text with that remark; empty when there is no label
 * @param counterexample a text that looks like it and has no such remark; may be empty
 * @param suggestion words that could stand there instead; may be empty
 */
public record Entry(
        Optional<RemarkLabel> label,
        Strength strength,
        String pattern,
        String example,
        String counterexample,
        String suggestion) {

    private static final String PERHAPS = "?";
    private static final String NONE = "-";

    /** Checks that all is there. */
    public Entry {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(strength, "strength");
        if (pattern.isBlank()) {
            throw new IllegalArgumentException("a line without words");
        }
    }

    /**
     * Reads a line {@code label pattern example counterexample suggestion}, parted by tabs; the last two may be missing. A
     * label with {@code ?} is not sure; {@code -} is none.
     *
     * @throws IllegalArgumentException when the line is something else
     */
    public static Entry parse(String line) {
        String[] fields = line.split("\t", -1);
        String code = fields[0].strip();
        boolean perhaps = code.endsWith(PERHAPS);
        String name = perhaps ? code.substring(0, code.length() - 1) : code;
        Optional<RemarkLabel> label = name.equals(NONE) ? Optional.empty() : RemarkLabel.of(name);
        if (label.isEmpty() && !name.equals(NONE) || fields.length < 2) {
            throw new IllegalArgumentException("no line of a lexicon: " + line);
        }
        return new Entry(
                label,
                perhaps ? Strength.PERHAPS : Strength.SURE,
                fields[1].strip(),
                field(fields, 2),
                field(fields, 3),
                field(fields, 4));
    }

    private static String field(String[] fields, int index) {
        return index < fields.length ? fields[index].strip() : "";
    }
}
