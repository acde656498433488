package nl.driehoek.ui.nvc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSheetId;
import nl.driehoek.domain.nvc.NvcSide;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;

class OpeningWordsTest {

    private final OpeningWords words = new OpeningWords(Texts.dutch());

    @Test
    @Requirement("NV-13")
    void aFewWordsInEachPlaceBecomeAnOpening() {
        NvcSide self = new NvcSide(
                "Maandag zat Zoë om 10.50 uur nog op de bank", "bezorgd", "Rust in de klas.", "Wilt u vrijdag bellen?");
        NvcSide other = new NvcSide("", "ongerust", "", "");
        assertEquals(
                "Maandag zat Zoë om 10.50 uur nog op de bank. Ik ben bezorgd, want rust in de klas is belangrijk voor"
                        + " mij. Klopt het dat u ongerust bent? Wilt u vrijdag bellen?",
                words.of(sheet(self, other, false)));
    }

    @Test
    void whatIsASentenceStaysAsItWasWritten() {
        NvcSide self = new NvcSide("", "Ik ben moe en ook verdrietig.", "Voor mij is samenwerking belangrijk", "");
        assertEquals(
                "Ik ben moe en ook verdrietig. Voor mij is samenwerking belangrijk.",
                words.of(sheet(self, new NvcSide("", "", "", ""), false)));
    }

    @Test
    void aRequestToOneselfIsNotPartOfIt() {
        NvcSide self = new NvcSide("", "", "", "Ik neem vrijdag een uur vrij.");
        assertEquals("", words.of(sheet(self, new NvcSide("", "", "", ""), true)));
    }

    private static NvcSheet sheet(NvcSide self, NvcSide other, boolean toSelf) {
        return new NvcSheet(
                NvcSheet.SCHEMA,
                new NvcSheetId(new UUID(1, 1)),
                new ColleagueId(new UUID(1, 2)),
                "",
                NvcSheet.About.LOOSE,
                self,
                other,
                toSelf,
                "",
                "",
                false);
    }
}
