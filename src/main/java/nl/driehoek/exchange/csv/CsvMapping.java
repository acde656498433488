package nl.driehoek.exchange.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.driehoek.domain.pupil.Sex;

/**
 * What the columns of a table mean, and what a single M for sex means in it.
 *
 * @param columns one meaning per column, in the order of the header
 * @param meaningOfM boy (man) or girl (meisje), once a person has said so
 */
public record CsvMapping(List<CsvTarget> columns, Optional<Sex> meaningOfM) {

    private static final Set<CsvField> NAMES = Set.of(CsvField.CALL_NAME, CsvField.SURNAME, CsvField.FULL_NAME);

    /** Copies. */
    public CsvMapping {
        columns = List.copyOf(columns);
        Objects.requireNonNull(meaningOfM, "meaningOfM");
    }

    /** What we think that columns called {@code header} mean; the first of two equal meanings wins. */
    public static CsvMapping proposal(List<String> header) {
        Set<CsvTarget> used = new HashSet<>();
        List<CsvTarget> columns = new ArrayList<>();
        for (String name : header) {
            CsvTarget target = CsvWords.forbidden(name).isPresent() ? CsvTarget.IGNORE : CsvWords.propose(name);
            boolean free = target.field().repeatable() || used.add(target);
            columns.add(free ? target : CsvTarget.IGNORE);
        }
        boolean wholeName =
                !used.contains(CsvTarget.of(CsvField.CALL_NAME)) && !used.contains(CsvTarget.of(CsvField.FULL_NAME));
        if (wholeName) {
            columns.replaceAll(
                    target -> target.field() == CsvField.SURNAME ? CsvTarget.of(CsvField.FULL_NAME) : target);
        }
        return new CsvMapping(columns, Optional.empty());
    }

    /** The same with another meaning for {@code column}, from 0. */
    public CsvMapping with(int column, CsvTarget target) {
        List<CsvTarget> next = new ArrayList<>(columns);
        next.set(column, target);
        return new CsvMapping(next, meaningOfM);
    }

    /** The same with an answer to what M means. */
    public CsvMapping withM(Sex meaning) {
        return new CsvMapping(columns, Optional.of(meaning));
    }

    /** Whether somebody has to say what M means before {@code table} can be read. */
    public boolean asksM(CsvTable table) {
        return meaningOfM.isEmpty()
                && indexes(CsvTarget.of(CsvField.SEX)).stream()
                        .anyMatch(column -> table.rows().stream()
                                .anyMatch(row -> row.cell(column).strip().equalsIgnoreCase("M")));
    }

    /** What keeps this mapping from being used, as keys of sentences; empty when it can be. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (columns.stream().noneMatch(target -> NAMES.contains(target.field()))) {
            problems.add("import.map.noName");
        }
        Set<CsvTarget> seen = new HashSet<>();
        boolean twice =
                columns.stream().filter(target -> !target.field().repeatable()).anyMatch(target -> !seen.add(target));
        if (twice) {
            problems.add("import.map.twice");
        }
        return List.copyOf(problems);
    }

    /** The columns, from 0, that mean {@code target}. */
    public List<Integer> indexes(CsvTarget target) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).equals(target))
                .boxed()
                .toList();
    }

    /** The carers that have at least one column, in order. */
    public List<Integer> carers() {
        return columns.stream()
                .map(CsvTarget::carer)
                .filter(carer -> carer > 0)
                .distinct()
                .sorted()
                .toList();
    }
}
