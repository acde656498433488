package nl.driehoek.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.exchange.roster.CleanText;
import nl.driehoek.exchange.roster.Dropped;
import nl.driehoek.exchange.roster.Guard;
import nl.driehoek.exchange.roster.Limits;
import nl.driehoek.exchange.roster.RefusalReason;
import nl.driehoek.exchange.roster.UnreadableFile;

/** Reads a table with a header; quotes, line breaks within quotes and empty rows are as spreadsheets write them. */
public final class CsvReader {

    private CsvReader() {}

    /** Reads {@code bytes}; what {@code options} leave open is proposed and marked as such. */
    public static CsvTable read(byte[] bytes, CsvOptions options, Guard guard) throws UnreadableFile {
        CsvLetters letters = CsvLetters.read(bytes, options.letters());
        if (letters.text().indexOf('\0') >= 0) {
            throw new UnreadableFile(RefusalReason.UNKNOWN);
        }
        char separator = options.separator()
                .or(() -> CsvSeparator.propose(letters.text()))
                .orElseThrow(() -> new UnreadableFile(RefusalReason.UNKNOWN));
        List<CsvRow> rows = rows(letters.text(), separator, guard);
        if (rows.size() < 2) {
            throw new UnreadableFile(rows.isEmpty() ? RefusalReason.EMPTY : RefusalReason.UNKNOWN);
        }
        List<String> header =
                rows.getFirst().cells().stream().map(CleanText::line).toList();
        Dropped.Counter dropped = new Dropped.Counter();
        return new CsvTable(
                letters.letters(),
                letters.certain(),
                separator,
                options.separator().isPresent(),
                header,
                CsvForbidden.emptied(header, rows.subList(1, rows.size()), dropped),
                dropped.total());
    }

    private static List<CsvRow> rows(String text, char separator, Guard guard) throws UnreadableFile {
        String first = text.lines().findFirst().orElse("");
        boolean hint = CsvSeparator.hint(first);
        List<CsvRow> rows = new ArrayList<>();
        int line = 0;
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord read : reader) {
                line = Math.toIntExact(read.getStartingLineNumber());
                add(rows, read, hint && line == 1, line);
                guard.tick();
            }
            return rows;
        } catch (CsvParseException broken) {
            throw new UnreadableFile(RefusalReason.OPEN_QUOTE, line + 1, 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void add(List<CsvRow> rows, CsvRecord read, boolean hint, int line) throws UnreadableFile {
        if (read.getFieldCount() > Limits.COLUMNS || rows.size() > Limits.ROWS) {
            throw new UnreadableFile(RefusalReason.TOO_MANY, line, 0);
        }
        for (String cell : read.getFields()) {
            if (cell.length() > Limits.FIELD) {
                throw new UnreadableFile(RefusalReason.FIELD_TOO_LONG, line, 0);
            }
        }
        if (!hint && read.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(new CsvRow(line, read.getFields()));
        }
    }
}
