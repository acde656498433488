package nl.driehoek.ui.imports;

import java.util.List;
import java.util.Optional;
import nl.driehoek.service.imports.ImportLine;
import nl.driehoek.service.imports.LineStatus;

/** Which lines of the preview are shown. */
public enum ImportFilter {
    /** All. */
    ALL("import.filter.all", Optional.empty()),
    /** New pupils. */
    NEW("import.filter.new", Optional.of(LineStatus.NEW)),
    /** Changed pupils. */
    CHANGED("import.filter.changed", Optional.of(LineStatus.CHANGED)),
    /** The same. */
    UNCHANGED("import.filter.unchanged", Optional.of(LineStatus.UNCHANGED)),
    /** Left. */
    LEFT("import.filter.left", Optional.of(LineStatus.LEFT)),
    /** Not in the file. */
    NOT_IN_FILE("import.filter.notInFile", Optional.of(LineStatus.NOT_IN_FILE)),
    /** Cannot be used. */
    REJECTED("import.filter.rejected", Optional.of(LineStatus.REJECTED));

    private final String textKey;
    private final Optional<LineStatus> status;

    ImportFilter(String textKey, Optional<LineStatus> status) {
        this.textKey = textKey;
        this.status = status;
    }

    /** Key of the word with the count in {0}. */
    public String textKey() {
        return textKey;
    }

    /** Whether {@code line} is shown. */
    public boolean shows(ImportLine line) {
        return status.isEmpty() || status.get() == line.status();
    }

    /** How many of {@code lines} are shown. */
    public long count(List<ImportLine> lines) {
        return lines.stream().filter(this::shows).count();
    }
}
