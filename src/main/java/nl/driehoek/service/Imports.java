package nl.driehoek.service;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.ImportCounts;
import nl.driehoek.domain.school.ImportRun;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.exchange.ReadResult;
import nl.driehoek.exchange.SchoolFiles;
import nl.driehoek.exchange.csv.CsvMapping;
import nl.driehoek.exchange.csv.CsvOptions;
import nl.driehoek.exchange.csv.CsvRoster;
import nl.driehoek.exchange.csv.CsvTable;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.plan.ExistingSchool;
import nl.driehoek.exchange.plan.ImportOrder;
import nl.driehoek.exchange.plan.ImportPlanner;
import nl.driehoek.exchange.plan.Imported;
import nl.driehoek.exchange.roster.Progress;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.GroupRepository;
import nl.driehoek.store.ImportRunRepository;
import nl.driehoek.store.Json;
import nl.driehoek.store.ParentRepository;
import nl.driehoek.store.PupilRepository;
import nl.driehoek.store.Writing;
import nl.driehoek.text.Texts;
import org.jooq.DSLContext;
import tools.jackson.core.type.TypeReference;

/** Taking over pupils, groups, colleagues and parents from a file of the school's administration, and taking it back. */
public final class Imports {

    private final Desk desk;
    private final Texts texts;
    private final SchoolFiles files;
    private final ImportRunRepository runs;
    private final CsvMemory memory;

    /** Imports at {@code desk}; {@code texts} name values in Dutch. */
    public Imports(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.files = new SchoolFiles(desk::today);
        this.runs = new ImportRunRepository(desk.json());
        this.memory = new CsvMemory(desk);
    }

    /** Whether the signed-in colleague may import. */
    public boolean allowed() {
        return desk.rights().manages();
    }

    /** Reads {@code file} without changing anything; the columns of a table are proposed as they were used before. */
    public ReadResult read(Path file, CsvOptions options, Progress progress) {
        ReadResult result = files.read(file, options, progress);
        return switch (result) {
            case ReadResult.Csv(CsvTable table, CsvMapping proposal) ->
                new ReadResult.Csv(table, memory.recall(table.header()).orElse(proposal));
            case ReadResult.Edex edex -> edex;
            case ReadResult.Refused refused -> refused;
        };
    }

    /** The pupils and parents in {@code table}. */
    public Roster roster(CsvTable table, CsvMapping mapping) {
        return CsvRoster.read(table, mapping, desk.today());
    }

    /** Remembers for the next file of this school what columns with these names mean. */
    public void remember(CsvTable table, CsvMapping mapping) {
        if (allowed()) {
            memory.remember(table.header(), mapping);
        }
    }

    /** Compares {@code roster} with the school as it stands; writes nothing. */
    public ImportPreview preview(Roster roster) {
        ExistingSchool school = desk.read(this::school);
        return new ImportPreview(ImportPlanner.plan(roster, school, texts), school);
    }

    /** Writes what {@code decisions} take of {@code preview}, all or nothing; {@code fileName} is without folders. */
    public ImportResult carryOut(ImportPreview preview, Decisions decisions, String fileName) {
        if (!allowed()) {
            return new ImportResult.NoRight();
        }
        ImportOrder order = ImportOrder.of(preview.plan(), decisions, preview.school(), desk.ids(), texts);
        return desk.write(writing -> same(school(writing.sql()), preview.school())
                ? new ImportResult.Done(write(writing, order, fileName))
                : new ImportResult.Outdated());
    }

    /** The last import, when it stands and can be taken back. */
    public Optional<ImportRun> last() {
        return desk.read(runs::all).stream()
                .findFirst()
                .filter(run -> run.undoneAt().isEmpty());
    }

    /** All imports, newest first. */
    public List<ImportRun> all() {
        return desk.read(runs::all);
    }

    /** Takes the import {@code run} back when it is the last one; what people have entered since stays. */
    public UndoResult undo(UUID run) {
        if (!allowed()) {
            return new UndoResult.NoRight();
        }
        return desk.write(writing -> {
            Optional<ImportRun> last = runs.all(writing.sql()).stream().findFirst();
            if (last.filter(one -> one.id().equals(run) && one.undoneAt().isEmpty())
                    .isEmpty()) {
                return new UndoResult.NotTheLast();
            }
            String document = runs.find(writing.sql(), run).orElseThrow().undo();
            ImportReverser.Outcome outcome =
                    new ImportReverser(desk.json()).reverse(writing, undo(document), desk.today());
            runs.undone(writing, run);
            return new UndoResult.Undone(outcome.removed(), outcome.restored(), outcome.kept());
        });
    }

    private ImportRun write(Writing writing, ImportOrder order, String fileName) {
        ImportUndo undo = new ImportWriter(desk.json()).write(writing, order, desk.today());
        ImportCounts counts = new ImportCounts(
                order.pupils().added().size(),
                order.pupils().changed().size(),
                order.groups().added().size(),
                order.colleagues().added().size(),
                order.parents().added().size(),
                order.links().added().size());
        ImportRun run = new ImportRun(
                desk.ids().next(), writing.now(), writing.by(), limited(fileName), counts, Optional.empty());
        runs.add(writing, run, desk.json().write(undo));
        return run;
    }

    private static String limited(String fileName) {
        return fileName.length() <= 200 ? fileName : fileName.substring(0, 200);
    }

    private ExistingSchool school(DSLContext sql) {
        Json json = desk.json();
        ParentRepository parents = new ParentRepository(json);
        return new ExistingSchool(
                SchoolYear.of(desk.today()),
                values(new PupilRepository(json).all(sql)),
                values(new GroupRepository(json).all(sql)),
                values(new ColleagueRepository(json).all(sql)),
                values(parents.all(sql)),
                parents.links(sql),
                imported(sql));
    }

    private Map<PupilId, Imported> imported(DSLContext sql) {
        Map<PupilId, Imported> imported = new HashMap<>();
        for (ImportRunRepository.Entry entry : runs.standing(sql)) {
            undo(entry.undo())
                    .imported()
                    .forEach(one -> imported.put(one.values().id(), one));
        }
        return imported;
    }

    private ImportUndo undo(String document) {
        return desk.json().read(document, new TypeReference<ImportUndo>() {});
    }

    private static boolean same(ExistingSchool one, ExistingSchool other) {
        return one.year().equals(other.year())
                && set(one.pupils()).equals(set(other.pupils()))
                && set(one.groups()).equals(set(other.groups()))
                && set(one.colleagues()).equals(set(other.colleagues()))
                && set(one.parents()).equals(set(other.parents()))
                && set(one.links()).equals(set(other.links()));
    }

    private static <T> Set<T> set(List<T> list) {
        return new HashSet<>(list);
    }

    private static <T> List<T> values(List<Stored<T>> stored) {
        return stored.stream().map(Stored::value).toList();
    }
}
