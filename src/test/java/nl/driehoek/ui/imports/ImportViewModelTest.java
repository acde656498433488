package nl.driehoek.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.imports.ImportDraft;
import nl.driehoek.service.imports.ImportLine;
import nl.driehoek.service.imports.ImportSummary;
import nl.driehoek.service.imports.LineDetail;
import nl.driehoek.service.imports.LineStatus;
import nl.driehoek.service.imports.TableDraft;
import nl.driehoek.ui.OnTheSpotTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Requirement("PT-11")
class ImportViewModelTest {

    @TempDir
    Path folder;

    private final OnTheSpotTasks tasks = new OnTheSpotTasks();
    private ImportFixture fixture;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        fixture = new ImportFixture(folder, tasks);
        model = fixture.model;
    }

    @AfterEach
    void close() {
        fixture.close();
        assertEquals(List.of(), tasks.failures());
    }

    @Test
    void questionsStandOnTopAndTheButtonCounts() {
        model.open(fixture.file("edexml-2.1-gebreken.xml"));
        List<ImportLine> lines = model.all();
        assertEquals(
                List.of("Zoé Smit", "Lotte Bakker", "Daan Visser"),
                lines.stream()
                        .limit(3)
                        .map(ImportLine::name)
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertTrue(lines.stream().limit(3).allMatch(line -> line.status() == LineStatus.NEEDS_CHOICE));
        assertEquals(new ImportSummary(8, 0, 0, 3), draft().summary());
        assertEquals(
                "edexml-2.1-gebreken.xml · schooljaar 2026-2027 · peildatum 16 november 2026 · er is nog niets"
                        + " gewijzigd",
                draft().facts());
    }

    @Test
    void whatWeSawIsToldInWholeSentences() {
        model.open(fixture.file("edexml-2.1-gebreken.xml"));
        assertEquals(
                "Staat 2 keer in het bestand, met dezelfde geboortedatum.",
                line("Zoé Smit").words());
        assertTrue(
                line("Lotte Bakker").words().startsWith("Heeft hetzelfde nummer als Felix (30003). Kies wie dit is."));
        assertTrue(line("Bram van der Laan").words().contains("12-03-2016 gelezen als 12 maart 2016."));
        assertTrue(line("Eva Mulder").words().startsWith("Vertrokken op 16 oktober 2026."));
    }

    @Test
    void answerMovesTheLineAndStaysChangeable() {
        model.open(fixture.file("edexml-2.1-gebreken.xml"));
        int zoe = line("Zoé Smit").number();
        LineDetail detail = draft().detail(zoe);
        assertEquals(
                List.of("Het is dezelfde leerling", "Het zijn 2 leerlingen", "Nu niet overnemen"),
                detail.answers().stream().map(LineDetail.Answer::words).toList());
        assertEquals(
                List.of("regel 76", "regel 85"),
                detail.tiles().stream().map(LineDetail.Tile::place).toList());
        model.decide(draft -> draft.answer(zoe, 1));
        assertEquals(new ImportSummary(10, 0, 0, 2), draft().summary());
        model.decide(draft -> draft.answer(zoe, 2));
        assertEquals(new ImportSummary(8, 0, 0, 2), draft().summary());
        assertEquals(ImportLine.Take.NEVER, line("Zoé Smit").take());
        model.decide(draft -> draft.answer(zoe, 0));
        assertEquals(LineStatus.NEW, line("Zoé Smit").status());
        assertTrue(draft().detail(zoe).answers().getFirst().chosen());
    }

    @Test
    void filtersShowOneKindOrOnlyWhatNeedsALook() {
        model.open(fixture.file("edexml-2.1-gebreken.xml"));
        model.filterProperty().set(ImportFilter.LEFT);
        assertEquals(
                List.of("Eva Mulder"),
                model.lines().stream().map(ImportLine::name).toList());
        model.filterProperty().set(ImportFilter.ALL);
        model.onlyToCheckProperty().set(true);
        assertTrue(model.lines().stream().allMatch(ImportLine::toCheck));
        assertFalse(model.lines().stream().anyMatch(line -> line.name().equals("Mats Hendriks")));
    }

    @Test
    void takingOverAndTakingBack() {
        model.open(fixture.file("edexml-2.1-klein.xml"));
        model.decide(draft -> draft.take(line("Sifra").number(), false));
        model.carryOut();
        assertEquals(
                new ImportStage.Finished(new ImportSummary(10, 0, 0, 0)),
                model.stageProperty().get());
        assertEquals(10, new Pupils(fixture.desk.marleen()).atSchool().size());
        assertEquals(
                "edexml-2.1-klein.xml · 17 november 2026 · 10 nieuw, 0 gewijzigd",
                model.lastProperty().get().orElseThrow().words());
        model.undo();
        ImportStage.Choosing back = assertInstanceOf(
                ImportStage.Choosing.class, model.stageProperty().get());
        assertEquals("Teruggedraaid. 10 leerlingen zijn weer weg, 0 zijn zoals eerst. ", back.message());
        assertEquals(0, new Pupils(fixture.desk.marleen()).atSchool().size());
        assertTrue(model.lastProperty().get().isEmpty());
    }

    @Test
    void wrongFileIsNamedWithWhatToDo() throws IOException {
        model.open(Files.writeString(folder.resolve("brief.pdf"), "%PDF-1.7"));
        ImportStage.Choosing refused = assertInstanceOf(
                ImportStage.Choosing.class, model.stageProperty().get());
        assertTrue(refused.message().startsWith("Dit is een pdf."));
        assertTrue(refused.message().endsWith("Er is niets gewijzigd."));
        model.open(fixture.file("edexml-doctype.xml"));
        assertTrue(
                ((ImportStage.Choosing) model.stageProperty().get()).message().contains("Regel "));
    }

    @Test
    void tableIsNamedBeforeItIsCompared() {
        model.open(fixture.file("las-export-windows1252.csv"));
        TableDraft table = assertInstanceOf(
                        ImportStage.Naming.class, model.stageProperty().get())
                .draft();
        assertEquals(20, table.columns().size());
        assertTrue(table.letterExamples().contains("Zoë"));
        assertEquals(List.of("Kies wat M betekent.", "Kijk of de namen goed staan."), table.toDo());
        model.check();
        assertInstanceOf(ImportStage.Naming.class, model.stageProperty().get());
        model.name(draft -> draft.meanM(Sex.BOY));
        model.name(TableDraft::lettersAreRight);
        model.check();
        assertEquals(new ImportSummary(11, 0, 0, 0), draft().summary());
        assertTrue(line("Zoë van den Berg").words().contains("2 ouders erbij."));
    }

    @Test
    void anotherSeparatorReadsTheTableAgain() {
        model.open(fixture.file("las-export-utf8-bom.csv"));
        model.separate(',');
        assertEquals(
                1,
                assertInstanceOf(ImportStage.Naming.class, model.stageProperty().get())
                        .draft()
                        .columns()
                        .size());
        model.separate(';');
        assertEquals(
                10,
                assertInstanceOf(ImportStage.Naming.class, model.stageProperty().get())
                        .draft()
                        .columns()
                        .size());
    }

    private ImportDraft draft() {
        return assertInstanceOf(
                        ImportStage.Checking.class, model.stageProperty().get())
                .draft();
    }

    private ImportLine line(String name) {
        return model.all().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
