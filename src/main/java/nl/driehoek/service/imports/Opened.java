package nl.driehoek.service.imports;

import java.nio.file.Path;
import nl.driehoek.exchange.ReadResult;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.roster.RefusalReason;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.service.Imports;
import nl.driehoek.text.Texts;

/** What came of opening a file. Nothing has changed in any case. */
public sealed interface Opened {

    /**
     * It was read and compared.
     *
     * @param draft the preview
     */
    record Preview(ImportDraft draft) implements Opened {}

    /**
     * It is a table; a person says what the columns mean.
     *
     * @param draft the table
     */
    record Table(TableDraft draft) implements Opened {}

    /**
     * It cannot be used.
     *
     * @param words what it is and what to do, in whole sentences
     * @param stopped whether the person stopped the reading
     */
    record Refused(String words, boolean stopped) implements Opened {}

    /** What {@code result} of reading {@code file} means. */
    static Opened of(Imports imports, Texts texts, Path file, ReadResult result) {
        return switch (result) {
            case ReadResult.Edex(Roster roster) ->
                new Preview(new ImportDraft(
                        imports, texts, file.getFileName().toString(), imports.preview(roster), Decisions.NONE));
            case ReadResult.Csv csv -> new Table(new TableDraft(imports, texts, file, csv));
            case ReadResult.Refused refused ->
                new Refused(words(texts, refused), refused.reason() == RefusalReason.CANCELLED);
        };
    }

    private static String words(Texts texts, ReadResult.Refused refused) {
        String words = texts.get(refused.reason().textKey());
        return refused.line() > 0
                ? words + " " + texts.get("import.refused.at", refused.line(), refused.column())
                : words;
    }
}
