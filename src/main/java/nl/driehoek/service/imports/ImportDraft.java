package nl.driehoek.service.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.plan.FieldChange;
import nl.driehoek.exchange.plan.GroupPlan;
import nl.driehoek.exchange.plan.PlanRow;
import nl.driehoek.exchange.plan.PupilField;
import nl.driehoek.exchange.plan.StaffPlan;
import nl.driehoek.service.ImportPreview;
import nl.driehoek.service.ImportResult;
import nl.driehoek.service.Imports;
import nl.driehoek.text.Texts;

/**
 * A file that was read and compared, with what a person has decided about it so far. Immutable: every decision gives a
 * new draft. Nothing is written before {@link #carryOut}.
 */
public final class ImportDraft {

    private final Imports imports;
    private final Texts texts;
    private final String fileName;
    private final ImportPreview preview;
    private final Decisions decisions;
    private final List<DraftRow> rows;

    ImportDraft(Imports imports, Texts texts, String fileName, ImportPreview preview, Decisions decisions) {
        this.imports = Objects.requireNonNull(imports, "imports");
        this.texts = Objects.requireNonNull(texts, "texts");
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.preview = Objects.requireNonNull(preview, "preview");
        this.decisions = Objects.requireNonNull(decisions, "decisions");
        this.rows = DraftRow.all(preview.plan(), decisions);
    }

    /** File, school year, day of counting, and that nothing has changed yet, in one line. */
    public String facts() {
        var source = preview.plan().roster().source();
        List<String> parts = new ArrayList<>(List.of(fileName));
        source.schoolYear().ifPresent(year -> parts.add(texts.get("import.facts.year", year.label())));
        source.countedOn().ifPresent(day -> parts.add(texts.get("import.facts.day", day)));
        parts.add(texts.get("import.facts.nothing"));
        return String.join(" · ", parts);
    }

    /** The lines of the preview, questions first. */
    public List<ImportLine> lines() {
        LineWords words = words();
        List<ImportLine> lines = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            lines.add(words.line(number, rows.get(number)));
        }
        return lines;
    }

    /** All there is to say and choose about line {@code number}. */
    public LineDetail detail(int number) {
        return new DetailWords(texts, preview, decisions, words()).detail(rows.get(number));
    }

    /** With answer {@code index} to the question of line {@code number}. */
    public ImportDraft answer(int number, int index) {
        PlanRow.NeedsChoice question = rows.get(number).question().orElseThrow();
        return with(
                decisions.choose(question.row(), question.options().get(index).choice()));
    }

    /** With line {@code number} taken over or not. */
    public ImportDraft take(int number, boolean yes) {
        return with(decisions.take(rows.get(number).shown().row(), yes));
    }

    /** With field {@code index} of line {@code number} taken over or not. */
    public ImportDraft takeField(int number, int index, boolean yes) {
        PlanRow row = rows.get(number).shown();
        List<FieldChange> changes = DraftRow.changes(row);
        Set<PupilField> wanted = EnumSet.noneOf(PupilField.class);
        changes.stream().filter(change -> decisions.takes(row, change)).forEach(change -> wanted.add(change.field()));
        if (yes) {
            wanted.add(changes.get(index).field());
        } else {
            wanted.remove(changes.get(index).field());
        }
        return with(decisions.takeFields(row.row(), wanted).take(row.row(), !wanted.isEmpty() || DraftRow.bonds(row)));
    }

    /** Groups of the same name that can be joined. */
    public List<SideLine> joins() {
        return joining().stream()
                .map(group -> new SideLine(
                        texts.get("import.side.join", group.group().name()),
                        "",
                        !decisions.apart().contains(group.group().key())))
                .toList();
    }

    /** With proposal {@code index} of {@link #joins} followed or not. */
    public ImportDraft join(int index, boolean yes) {
        return with(decisions.join(joining().get(index).group().key(), yes));
    }

    /** Colleagues of the file. */
    public List<SideLine> staff() {
        return colleagues().stream()
                .map(colleague -> words().colleague(colleague, decisions))
                .toList();
    }

    /** With colleague {@code index} of {@link #staff} taken over or not. */
    public ImportDraft takeStaff(int index, boolean yes) {
        return with(decisions.take(colleagues().get(index).staff().row(), yes));
    }

    /** What we left in the file, as a sentence. */
    public String leftInFile() {
        return words().leftInFile(preview.plan().roster().dropped());
    }

    /** Remarks about the file as a whole, its groups and its colleagues. */
    public List<String> remarks() {
        return words().fileRemarks();
    }

    /** What will be written as things stand. */
    public ImportSummary summary() {
        List<PlanRow> taken = preview.plan().taken(decisions);
        int open = (int) rows.stream()
                .filter(row -> row.waiting()
                        && !decisions.choices().containsKey(row.origin().row()))
                .count();
        return new ImportSummary(
                count(taken, LineStatus.NEW), count(taken, LineStatus.CHANGED), count(taken, LineStatus.LEFT), open);
    }

    /** Writes what is taken over; all of it or nothing. */
    public ImportResult carryOut() {
        return imports.carryOut(preview, decisions, fileName);
    }

    /** The same file compared again with the school as it stands now; decisions are asked again. */
    public ImportDraft again() {
        ImportPreview fresh = imports.preview(preview.plan().roster());
        return new ImportDraft(imports, texts, fileName, fresh, Decisions.NONE);
    }

    private ImportDraft with(Decisions next) {
        return new ImportDraft(imports, texts, fileName, preview, next);
    }

    private LineWords words() {
        return new LineWords(texts, preview, decisions);
    }

    private List<GroupPlan> joining() {
        return preview.plan().groups().stream()
                .filter(group -> group.joinWith().isPresent())
                .toList();
    }

    private List<StaffPlan> colleagues() {
        return preview.plan().staff().stream()
                .filter(colleague -> colleague.certain()
                        && (colleague.existing().isEmpty()
                                || !colleague.staff().groups().isEmpty()))
                .toList();
    }

    private static int count(List<PlanRow> rows, LineStatus status) {
        return (int) rows.stream()
                .filter(row -> LineStatus.of(row.status()) == status)
                .count();
    }

    /** No content in logs. */
    @Override
    public String toString() {
        return "ImportDraft";
    }
}
