package nl.driehoek.service.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.exchange.ReadResult;
import nl.driehoek.exchange.csv.CsvField;
import nl.driehoek.exchange.csv.CsvMapping;
import nl.driehoek.exchange.csv.CsvOptions;
import nl.driehoek.exchange.csv.CsvTable;
import nl.driehoek.exchange.csv.CsvTarget;
import nl.driehoek.exchange.csv.Letters;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.service.Imports;
import nl.driehoek.text.Texts;

/** A table of which a person says what the columns mean. Immutable: every choice gives a new draft. */
public final class TableDraft {

    private static final int EXAMPLES = 3;
    private static final int SPARE_CARERS = 1;

    private final Imports imports;
    private final Texts texts;
    private final Path file;
    private final CsvTable table;
    private final CsvMapping mapping;

    TableDraft(Imports imports, Texts texts, Path file, ReadResult.Csv read) {
        this(imports, texts, file, read.table(), read.proposal());
    }

    private TableDraft(Imports imports, Texts texts, Path file, CsvTable table, CsvMapping mapping) {
        this.imports = Objects.requireNonNull(imports, "imports");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.file = Objects.requireNonNull(file, "file");
        this.table = Objects.requireNonNull(table, "table");
        this.mapping = Objects.requireNonNull(mapping, "mapping");
    }

    /**
     * A column.
     *
     * @param name as in the header
     * @param examples the first filled cells
     * @param meaning place of its meaning in {@link #meanings}
     */
    public record Column(String name, List<String> examples, int meaning) {

        /** Copies. */
        public Column {
            examples = List.copyOf(examples);
        }

        /** No content in logs. */
        @Override
        public String toString() {
            return "Column";
        }
    }

    /** Name of the file and number of rows. */
    public String facts() {
        return texts.get(
                "import.table.facts",
                file.getFileName().toString(),
                table.rows().size());
    }

    /** The columns in their order. */
    public List<Column> columns() {
        List<CsvTarget> targets = targets();
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < table.header().size(); column++) {
            String name = table.header().get(column);
            columns.add(new Column(
                    name.isEmpty() ? texts.get("import.table.column", column + 1) : name,
                    table.examples(column, EXAMPLES),
                    targets.indexOf(mapping.columns().get(column))));
        }
        return columns;
    }

    /** What a column can mean, as shown. */
    public List<String> meanings() {
        return targets().stream()
                .map(target -> texts.get(target.field().textKey(), target.carer()))
                .toList();
    }

    /** With {@code meaning} for {@code column}, both from 0. */
    public TableDraft mean(int column, int meaning) {
        return with(mapping.with(column, targets().get(meaning)));
    }

    /** What stands between the columns. */
    public char separator() {
        return table.separator();
    }

    /** The file read again with another separator; what comes of it may be a refusal. */
    public Opened separated(char separator, ReadProgress progress) {
        return again(new CsvOptions(Optional.of(table.letters()), Optional.of(separator)), progress);
    }

    /** Whether a person is asked if the names look right. */
    public boolean asksLetters() {
        return !table.lettersCertain();
    }

    /** Some words with marks, to judge the letters by. */
    public String letterExamples() {
        return String.join(
                ", ",
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.length() < 40 && cell.chars().anyMatch(letter -> letter > 127))
                        .distinct()
                        .limit(6)
                        .toList());
    }

    /** The letters are as they should be. */
    public TableDraft lettersAreRight() {
        CsvTable sure = new CsvTable(
                table.letters(),
                true,
                table.separator(),
                table.separatorCertain(),
                table.header(),
                table.rows(),
                table.dropped());
        return new TableDraft(imports, texts, file, sure, mapping);
    }

    /** Whether the letters are read the older way of Windows. */
    public boolean olderLetters() {
        return table.letters() == Letters.WINDOWS_1252;
    }

    /** Whether a person is asked what M means. */
    public boolean asksM() {
        return new CsvMapping(mapping.columns(), Optional.empty()).asksM(table);
    }

    /** What M means: boy, girl, or not said yet. */
    public Optional<Sex> meaningOfM() {
        return mapping.meaningOfM();
    }

    /** With the meaning of M: {@link Sex#BOY} for man, {@link Sex#GIRL} for meisje. */
    public TableDraft meanM(Sex sex) {
        return with(mapping.withM(sex));
    }

    /** What is still to be done before the table can be used, each a sentence. */
    public List<String> toDo() {
        List<String> sentences =
                new ArrayList<>(mapping.problems().stream().map(texts::get).toList());
        if (mapping.asksM(table)) {
            sentences.add(texts.get("import.table.answerM"));
        }
        if (asksLetters()) {
            sentences.add(texts.get("import.table.answerLetters"));
        }
        return sentences;
    }

    /** The preview; remembers the meanings for the next file. Only when nothing is {@link #toDo}. */
    public ImportDraft preview() {
        imports.remember(table, mapping);
        String name = file.getFileName().toString();
        return new ImportDraft(imports, texts, name, imports.preview(imports.roster(table, mapping)), Decisions.NONE);
    }

    private Opened again(CsvOptions options, ReadProgress progress) {
        return Opened.of(imports, texts, file, imports.read(file, options, progress.forReader()));
    }

    private TableDraft with(CsvMapping next) {
        return new TableDraft(imports, texts, file, table, next);
    }

    private List<CsvTarget> targets() {
        int carers = Math.min(
                CsvTarget.CARERS,
                mapping.carers().stream().mapToInt(Integer::intValue).max().orElse(1) + SPARE_CARERS);
        List<CsvTarget> targets = new ArrayList<>();
        for (CsvField field : CsvField.values()) {
            if (!field.ofCarer()) {
                targets.add(CsvTarget.of(field));
            }
        }
        for (int carer = 1; carer <= carers; carer++) {
            for (CsvField field : CsvField.values()) {
                if (field.ofCarer()) {
                    targets.add(new CsvTarget(field, carer));
                }
            }
        }
        return targets;
    }

    /** No content in logs. */
    @Override
    public String toString() {
        return "TableDraft";
    }
}
