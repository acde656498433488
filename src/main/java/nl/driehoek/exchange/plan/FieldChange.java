package nl.driehoek.exchange.plan;

import java.util.Objects;

/**
 * A field that differs between the store and the file.
 *
 * @param field which
 * @param before as it stands, for showing; empty when nothing is filled
 * @param after as the file has it, for showing; never empty
 * @param take whether the file's value is taken unless somebody decides otherwise; false when people entered the
 *     present value themselves
 */
public record FieldChange(PupilField field, String before, String after, boolean take) {

    /** Refuses null. */
    public FieldChange {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Which field, not what is in it. */
    @Override
    public String toString() {
        return "FieldChange " + field + (take ? " taken" : " kept");
    }
}
