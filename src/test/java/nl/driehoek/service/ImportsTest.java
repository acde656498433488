package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.ChildPicture;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.pupil.Sex;
import nl.driehoek.domain.school.ImportCounts;
import nl.driehoek.domain.school.ImportRun;
import nl.driehoek.exchange.ReadResult;
import nl.driehoek.exchange.Samples;
import nl.driehoek.exchange.csv.CsvField;
import nl.driehoek.exchange.csv.CsvOptions;
import nl.driehoek.exchange.csv.CsvTarget;
import nl.driehoek.exchange.plan.Decisions;
import nl.driehoek.exchange.plan.RowStatus;
import nl.driehoek.exchange.roster.Progress;
import nl.driehoek.exchange.roster.Roster;
import nl.driehoek.exchange.roster.RowId;
import nl.driehoek.house.Requirement;
import nl.driehoek.store.AuditTrail;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Requirement("PT-11")
class ImportsTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private Imports imports;
    private Pupils pupils;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("store"));
        imports = new Imports(desk.marleen(), Texts.dutch());
        pupils = new Pupils(desk.marleen());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void importWritesPupilsGroupsColleaguesAndWhatIsKeptOfIt() {
        ImportRun run = done(edex());
        assertEquals(new ImportCounts(11, 0, 6, 3, 0, 0), run.counts());
        assertEquals("EDEX.XML", run.fileName());
        assertEquals(TestDesk.MARLEEN.id(), run.by());
        assertEquals(11, pupils.atSchool().size());
        assertEquals(Optional.of(run), imports.last());
        assertEquals(1, pupils.placements(named("Noor").value().id()).size());
        assertTrue(desk.store().read(sql -> new AuditTrail(sql).head().number()) > 11);
    }

    @Test
    void sameFileAgainFindsEverythingUnchanged() {
        done(edex());
        ImportPreview again = imports.preview(edex());
        assertEquals(11, again.plan().counts(Decisions.NONE).get(RowStatus.UNCHANGED));
        assertTrue(again.plan().taken(Decisions.NONE).isEmpty());
    }

    @Test
    void secondFileBringsTheParents() {
        done(edex());
        ImportRun run = done(Samples.csv("las-export-windows1252.csv"));
        assertEquals(15, run.counts().parents());
        assertEquals(17, run.counts().links());
        assertEquals(0, run.counts().added());
    }

    @Test
    void takingBackLeavesTheSchoolAsItWas() {
        ImportRun first = done(edex());
        ImportRun second = done(Samples.csv("las-export-windows1252.csv"));
        assertEquals(new UndoResult.NotTheLast(), imports.undo(first.id()));
        int changed = second.counts().changed();
        assertEquals(new UndoResult.Undone(0, changed, 0), imports.undo(second.id()));
        assertEquals(Sex.BOY, named("Minh").value().sex());
        assertTrue(imports.last().isEmpty());
        assertEquals(0, imports.preview(edex()).school().parents().size());
        assertEquals(new UndoResult.NotTheLast(), imports.undo(second.id()));
    }

    @Test
    void takingBackTheFirstImportEmptiesTheSchoolAgain() {
        ImportRun run = done(edex());
        assertEquals(new UndoResult.Undone(11, 0, 0), imports.undo(run.id()));
        assertEquals(List.of(), pupils.atSchool());
        ImportPreview preview = imports.preview(edex());
        assertEquals(List.of(), preview.school().groups());
        assertEquals(2, preview.school().colleagues().size());
        assertEquals(11, preview.plan().counts(Decisions.NONE).get(RowStatus.NEW));
    }

    @Test
    void pupilOnWhomPeopleWorkedStaysWhenTheImportIsTakenBack() {
        ImportRun run = done(edex());
        PupilId noor = named("Noor").value().id();
        pupils.savePicture(ChildPicture.empty(noor), 0);
        rename("Nina", "Nien");
        assertEquals(new UndoResult.Undone(9, 0, 2), imports.undo(run.id()));
        assertEquals(
                List.of("Nien de Wit", "Noor de Wit"),
                pupils.atSchool().stream()
                        .map(pupil -> pupil.value().name().full())
                        .toList());
        assertTrue(pupils.picture(noor).isPresent());
    }

    @Test
    void parentsOfAPupilThatStaysStayToo() {
        done(Samples.csv("las-export-windows1252.csv"));
        pupils.savePicture(ChildPicture.empty(named("Noor").value().id()), 0);
        imports.undo(imports.last().orElseThrow().id());
        assertEquals(2, imports.preview(edex()).school().parents().size());
        assertEquals(2, imports.preview(edex()).school().links().size());
    }

    @Test
    void whatPeopleEnteredSurvivesTheNextImport() {
        done(edex());
        rename("Zoë", "Zoey");
        ImportPreview again = imports.preview(edex());
        assertTrue(again.plan().taken(Decisions.NONE).isEmpty());
        ImportRun run = done(Samples.csv("las-export-windows1252.csv"));
        assertFalse(run.counts().changed() > 11);
        assertEquals("Zoey van den Berg", named("Zoey").value().name().full());
    }

    @Test
    void previewThatIsNoLongerTrueIsNotWritten() {
        ImportPreview preview = imports.preview(edex());
        pupils.add(Pupil.named(pupils.newId(), PersonName.of("Bo", "", "Smit")));
        assertEquals(new ImportResult.Outdated(), imports.carryOut(preview, Decisions.NONE, "EDEX.XML"));
        assertEquals(1, pupils.atSchool().size());
    }

    @Test
    void teacherMayNotImport() {
        Imports joosts = new Imports(desk.joost(), Texts.dutch());
        assertFalse(joosts.allowed());
        ImportRun run = done(edex());
        assertEquals(new ImportResult.NoRight(), joosts.carryOut(joosts.preview(edex()), Decisions.NONE, "EDEX.XML"));
        assertEquals(new UndoResult.NoRight(), joosts.undo(run.id()));
    }

    @Test
    void colleagueWhoCanOpenDriehoekGetsGroupsOnlyWhenSomebodyAgrees() {
        ImportPreview preview = imports.preview(edex());
        RowId joost = preview.plan().staff().get(1).staff().row();
        imports.carryOut(preview, Decisions.NONE, "EDEX.XML");
        assertEquals(List.of(), new Pupils(desk.joost()).atSchool());
        imports.undo(imports.last().orElseThrow().id());
        imports.carryOut(imports.preview(edex()), Decisions.NONE.take(joost, true), "EDEX.XML");
        assertEquals(4, new Pupils(desk.joost()).atSchool().size());
    }

    @Test
    void meaningOfColumnsIsRememberedForTheNextFile() throws IOException {
        Path file = Files.write(folder.resolve("las.csv"), Samples.bytes("las-export-windows1252.csv"));
        ReadResult.Csv first = csv(file);
        assertEquals(CsvTarget.IGNORE, first.proposal().columns().get(18));
        CsvTarget language = new CsvTarget(CsvField.CARER_LANGUAGE, 1);
        imports.remember(first.table(), first.proposal().with(18, language).withM(Sex.BOY));
        assertEquals(language, csv(file).proposal().columns().get(18));
        assertTrue(csv(file).proposal().asksM(first.table()));
    }

    private ReadResult.Csv csv(Path file) {
        return assertInstanceOf(ReadResult.Csv.class, imports.read(file, CsvOptions.PROPOSE, Progress.NONE));
    }

    private static Roster edex() {
        return Samples.edex("edexml-2.1-klein.xml");
    }

    private ImportRun done(Roster roster) {
        ImportResult result = imports.carryOut(imports.preview(roster), Decisions.NONE, "EDEX.XML");
        return assertInstanceOf(ImportResult.Done.class, result).run();
    }

    private Stored<Pupil> named(String callName) {
        return pupils.atSchool().stream()
                .filter(pupil -> pupil.value().name().callName().equals(callName))
                .findFirst()
                .orElseThrow();
    }

    private void rename(String from, String to) {
        Stored<Pupil> pupil = named(from);
        Pupil value = pupil.value();
        PersonName name = PersonName.of(to, value.name().prefix(), value.name().surname());
        pupils.save(pupil.with(now -> new Pupil(
                now.id(),
                name,
                now.born(),
                now.sex(),
                now.schooling(),
                now.travel(),
                now.family(),
                now.externalKey())));
    }
}
