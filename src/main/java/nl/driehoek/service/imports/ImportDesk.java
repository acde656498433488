package nl.driehoek.service.imports;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.school.ImportRun;
import nl.driehoek.exchange.csv.CsvOptions;
import nl.driehoek.service.Imports;
import nl.driehoek.service.UndoResult;
import nl.driehoek.text.Texts;

/** Opening files for an import, and taking the last import back, in the words of the screen. */
public final class ImportDesk {

    private final Imports imports;
    private final Texts texts;
    private final ZoneId zone;

    /** A desk over {@code imports}; times are told in {@code zone}. */
    public ImportDesk(Imports imports, Texts texts, ZoneId zone) {
        this.imports = imports;
        this.texts = texts;
        this.zone = zone;
    }

    /**
     * An import that can be taken back.
     *
     * @param id which
     * @param words file, day and numbers in one line
     */
    public record LastImport(UUID id, String words) {}

    /** Reads and compares {@code file}; writes nothing. */
    public Opened open(Path file, ReadProgress progress) {
        return Opened.of(imports, texts, file, imports.read(file, CsvOptions.PROPOSE, progress.forReader()));
    }

    /** Whether the signed-in colleague may import. */
    public boolean allowed() {
        return imports.allowed();
    }

    /** The last import when it stands. */
    public Optional<LastImport> last() {
        return imports.last().map(run -> new LastImport(run.id(), words(run)));
    }

    /** Takes the import {@code id} back and says in a sentence what came of it. */
    public String undo(UUID id) {
        return switch (imports.undo(id)) {
            case UndoResult.Undone(int removed, int restored, int kept) ->
                texts.get("import.undone", removed, restored, kept);
            case UndoResult.NotTheLast() -> texts.get("import.undo.notTheLast");
            case UndoResult.NoRight() -> texts.get("import.undo.noRight");
        };
    }

    private String words(ImportRun run) {
        return texts.get(
                "import.last.words",
                run.fileName(),
                run.at().atZone(zone).toLocalDate(),
                run.counts().added(),
                run.counts().changed());
    }
}
