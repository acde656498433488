package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.driehoek.document.PageImages;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;

class AgreementScansTest extends ScanTest {

    @Test
    @Requirement("AG-03")
    void aScanStaysWithTheVersionThatWasSigned() throws IOException {
        Stored<Agreement> issued = school.issued();
        AgreementId id = issued.value().id();
        ScanFile.Fits scan = picture();
        String kept = scans.add(id, 1, scan).orElseThrow();
        Stored<Agreement> signed = AgreementFixture.saved(
                school.agreements().sign(issued, 0, new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.of(kept))));
        school.agreements().change(signed, "De dag klopte niet.");
        AgreementFile file = school.agreements().find(id).orElseThrow();
        assertEquals(List.of(kept), file.scansOf(1));
        assertEquals(List.of(), file.scansOf(2));
        assertArrayEquals(scan.bytes(), scans.bytes(id, 1, kept).orElseThrow());
        assertTrue(scans.bytes(id, 2, kept).isEmpty());
        assertEquals(signed.value(), file.earlier().getFirst());
    }

    @Test
    void theFirstBytesDecideAndNeverTheName() throws IOException {
        Path text = Files.writeString(folder.resolve("scan.pdf"), "Dit is geen pdf.");
        assertEquals(
                "document.obstacle.unknown-kind",
                assertInstanceOf(ScanFile.Refused.class, scans.look(text)).key());
        Path odd = folder.resolve("scan.docx");
        Files.write(odd, picture().bytes());
        assertEquals(
                "image/png",
                assertInstanceOf(ScanFile.Fits.class, scans.look(odd)).mediaType());
    }

    @Test
    void aFileAboveTheLimitIsRefusedWithoutReadingAllOfIt() throws IOException {
        Path huge = folder.resolve("huge.pdf");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.write("%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            file.setLength(3L * 1024 * 1024 * 1024);
        }
        assertEquals(
                "document.obstacle.too-large",
                assertInstanceOf(ScanFile.Refused.class, scans.look(huge)).key());
    }

    @Test
    void aBrokenPdfIsKeptAndSaysWhyItIsNotShown() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nniets meer");
        var fits = assertInstanceOf(ScanFile.Fits.class, scans.look(broken));
        assertEquals(0, fits.pages());
        assertEquals("document.obstacle.broken", fits.whyHidden());
    }

    @Test
    void aFileThatIsNotThereIsSaidAndNotThrown() {
        assertInstanceOf(ScanFile.Unreadable.class, scans.look(folder.resolve("weg.pdf")));
    }

    @Test
    void whoMayNotSeeThePupilKeepsAndReadsNothing() throws IOException {
        Stored<Agreement> issued = school.issued();
        AgreementId id = issued.value().id();
        String kept = scans.add(id, 1, picture()).orElseThrow();
        AgreementScans joosts = new AgreementScans(school.test().joost(), new PageImages());
        assertTrue(joosts.add(id, 1, picture()).isEmpty());
        assertTrue(joosts.bytes(id, 1, kept).isEmpty());
        assertTrue(scans.add(id, 2, picture()).isEmpty());
        assertTrue(scans.add(new AgreementId(new UUID(9, 9)), 1, picture()).isEmpty());
    }

    private ScanFile.Fits picture() throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".png");
        var image = new java.awt.image.BufferedImage(210, 297, java.awt.image.BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", file.toFile());
        return assertInstanceOf(ScanFile.Fits.class, scans.look(file));
    }
}
