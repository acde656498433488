package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.driehoek.document.PageImages;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;

/** Papers that were really issued, as a scanner gives them back, find their own way. */
class ScanMarksTest extends ScanTest {

    @Test
    @Requirement("AG-05")
    void aTurnedAndGrainyScanTellsWhichAgreementAndVersionItIs() {
        Stored<Agreement> first = school.issued();
        Stored<Agreement> draft = AgreementFixture.saved(school.agreements().change(first, "Een andere dag."));
        school.issuing().issue(draft, school.issuing().copies(draft.value()));
        school.issued();
        for (int version = 1; version <= 2; version++) {
            var read = assertInstanceOf(ScanMark.Read.class, scans.mark(scan(first, version)));
            assertEquals(first.value().id(), read.file().agreement().id());
            assertEquals(version, read.version());
            assertEquals(List.of(), read.missing());
        }
    }

    @Test
    void whoMayNotSeeThePupilIsToldNothingButTheCode() {
        Stored<Agreement> issued = school.issued();
        AgreementScans joosts = new AgreementScans(school.test().joost(), new PageImages());
        assertEquals(new ScanMark.Unknown(issued.value().code().printed()), joosts.mark(scan(issued, 1)));
    }

    @Test
    void anotherPaperIsNeverGuessed() throws IOException {
        Path file = folder.resolve("brief.png");
        var white = new java.awt.image.BufferedImage(620, 877, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(white, "png", file.toFile());
        assertEquals(new ScanMark.Unread(), scans.mark(assertInstanceOf(ScanFile.Fits.class, scans.look(file))));
    }

    private ScanFile.Fits scan(Stored<Agreement> agreement, int version) {
        AgreementFile file = school.agreements().find(agreement.value().id()).orElseThrow();
        Path path = ScannedPaper.of(file, version, 1, school.test().marleen(), folder.resolve("scan.jpg"));
        return assertInstanceOf(ScanFile.Fits.class, scans.look(path));
    }
}
