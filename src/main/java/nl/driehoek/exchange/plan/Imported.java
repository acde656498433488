package nl.driehoek.exchange.plan;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.driehoek.domain.pupil.Pupil;

/**
 * What imports have written about a pupil; what differs from it now, people have entered.
 *
 * @param values a pupil with the values that imports wrote
 * @param fields the fields that imports wrote; the others in {@code values} say nothing
 */
public record Imported(Pupil values, Set<PupilField> fields) {

    /** Copies. */
    public Imported {
        Objects.requireNonNull(values, "values");
        fields = Set.copyOf(fields);
    }

    /** Whether imports wrote {@code field}. */
    boolean wrote(PupilField field) {
        return fields.contains(field);
    }

    /** What imports wrote in {@code field}. */
    <T> Optional<T> value(PupilField field, Function<Pupil, Optional<T>> part) {
        return wrote(field) ? part.apply(values) : Optional.empty();
    }
}
