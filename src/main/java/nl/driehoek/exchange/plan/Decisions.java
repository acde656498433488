package nl.driehoek.exchange.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.exchange.roster.RowId;

/**
 * What a person has decided about a plan; everything else follows the proposal.
 *
 * @param choices answers to questions
 * @param taken rows that are taken over or left against the proposal
 * @param fields for a changed row, the fields to take
 * @param apart keys of groups that are not joined with the group of the same name
 */
public record Decisions(
        Map<RowId, Choice> choices, Map<RowId, Boolean> taken, Map<RowId, Set<PupilField>> fields, Set<String> apart) {

    /** Nothing decided yet. */
    public static final Decisions NONE = new Decisions(Map.of(), Map.of(), Map.of(), Set.of());

    /** Copies. */
    public Decisions {
        choices = Map.copyOf(choices);
        taken = Map.copyOf(taken);
        fields = Map.copyOf(fields);
        apart = Set.copyOf(apart);
    }

    /** With an answer to the question of {@code row}. */
    public Decisions choose(RowId row, Choice choice) {
        return new Decisions(with(choices, row, choice), taken, fields, apart);
    }

    /** With {@code row} taken over or not. */
    public Decisions take(RowId row, boolean yes) {
        return new Decisions(choices, with(taken, row, yes), fields, apart);
    }

    /** With {@code wanted} as the fields of {@code row} that are taken over. */
    public Decisions takeFields(RowId row, Set<PupilField> wanted) {
        return new Decisions(choices, taken, with(fields, row, Set.copyOf(wanted)), apart);
    }

    /** With the group {@code key} joined with the group of the same name, or not. */
    public Decisions join(String key, boolean yes) {
        Set<String> next = new HashSet<>(apart);
        if (yes) {
            next.remove(key);
        } else {
            next.add(key);
        }
        return new Decisions(choices, taken, fields, next);
    }

    /** Whether {@code row} is taken over. */
    public boolean taken(PlanRow row) {
        return taken.getOrDefault(row.row(), row.taken());
    }

    /** Whether {@code change} of {@code row} is taken over. */
    public boolean takes(PlanRow row, FieldChange change) {
        return Optional.ofNullable(fields.get(row.row()))
                .map(wanted -> wanted.contains(change.field()))
                .orElse(change.take());
    }

    private static <V> Map<RowId, V> with(Map<RowId, V> map, RowId row, V value) {
        Map<RowId, V> next = new HashMap<>(map);
        next.put(row, value);
        return next;
    }
}
