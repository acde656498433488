package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.PersonName;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSide;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NvcSheetsTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private NvcSheets marleens;
    private NvcSheets joosts;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        marleens = new NvcSheets(desk.marleen());
        joosts = new NvcSheets(desk.joost());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @Requirement("NV-02")
    void aSheetIsSavedWithAnyPartFilledAndComesBack() {
        NvcSheet sheet = with(marleens.fresh(NvcSheet.About.LOOSE), new NvcSide("", "", "rust", ""), false);
        assertInstanceOf(SaveResult.Saved.class, marleens.save(sheet, 0));
        assertEquals(sheet, marleens.find(sheet.id()).orElseThrow().value());
        assertEquals(1, marleens.mine().size());
    }

    @Test
    @Requirement("NV-10")
    void aPrivateSheetIsSeenByNobodyElse() {
        NvcSheet sheet = with(marleens.fresh(NvcSheet.About.LOOSE), NvcSide.EMPTY, false);
        marleens.save(sheet, 0);
        assertTrue(joosts.find(sheet.id()).isEmpty());
        assertEquals(List.of(), joosts.mine());
    }

    @Test
    @Requirement("NV-10")
    void aSharedSheetIsReadOnlyByWhoMaySeeThePupil() {
        Pupils pupils = new Pupils(desk.marleen());
        PupilId minh = pupils.newId();
        pupils.add(Pupil.named(minh, PersonName.of("Minh", "", "Nguyễn")));
        NvcSheet.About about = new NvcSheet.About(Optional.of(minh), Optional.empty(), Optional.empty());
        NvcSheet aboutMinh = with(marleens.fresh(about), NvcSide.EMPTY, true);
        NvcSheet loose = with(marleens.fresh(NvcSheet.About.LOOSE), NvcSide.EMPTY, true);
        marleens.save(aboutMinh, 0);
        marleens.save(loose, 0);
        assertTrue(joosts.find(aboutMinh.id()).isEmpty());
        assertEquals(loose, joosts.find(loose.id()).orElseThrow().value());
        assertInstanceOf(SaveResult.NoRight.class, joosts.save(loose, 1));
    }

    @Test
    void aDeletedSheetCanBePutBack() {
        NvcSheet sheet = with(marleens.fresh(NvcSheet.About.LOOSE), NvcSide.EMPTY, false);
        marleens.save(sheet, 0);
        assertTrue(marleens.delete(sheet));
        assertTrue(marleens.find(sheet.id()).isEmpty());
        marleens.save(sheet, 0);
        assertEquals(sheet, marleens.find(sheet.id()).orElseThrow().value());
    }

    private static NvcSheet with(NvcSheet sheet, NvcSide self, boolean shared) {
        return new NvcSheet(
                1, sheet.id(), sheet.author(), "Na de pauze", sheet.about(), self, NvcSide.EMPTY, true, "", "", shared);
    }
}
