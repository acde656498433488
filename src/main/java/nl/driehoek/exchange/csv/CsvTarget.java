package nl.driehoek.exchange.csv;

import java.util.Objects;
import nl.driehoek.domain.Require;

/**
 * What one column means.
 *
 * @param field the field
 * @param carer which carer of the pupil, from 1; 0 for the pupil
 */
public record CsvTarget(CsvField field, int carer) {

    /** Not taken over. */
    public static final CsvTarget IGNORE = new CsvTarget(CsvField.IGNORE, 0);

    /** The most carers in one row. */
    public static final int CARERS = 8;

    /** A carer's field has a carer, another has none. */
    public CsvTarget {
        Objects.requireNonNull(field, "field");
        Require.that(field.ofCarer() == (carer > 0) && carer <= CARERS, "carer does not fit the field");
    }

    /** A field of the pupil. */
    public static CsvTarget of(CsvField field) {
        return new CsvTarget(field, 0);
    }
}
