package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.driehoek.document.PageImages;
import nl.driehoek.document.PageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolLogosTest {

    @TempDir
    Path folder;

    private AgreementFixture school;
    private SchoolLogos logos;

    @BeforeEach
    void open() throws IOException {
        school = new AgreementFixture(Files.createDirectory(folder.resolve("store")));
        logos = new SchoolLogos(school.test().marleen());
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void theLogoStandsAtTheHeadOfTheSheetAndCanBeTakenOffAgain() throws IOException {
        byte[] without = paper();
        assertEquals(new SchoolLogos.Outcome.Done(), logos.use(picture(Color.BLACK, "png")));
        assertTrue(dark(paper()) > 2 * dark(without), "a black square is darker than a drawing");
        assertEquals(new SchoolLogos.Outcome.Done(), logos.use(picture(Color.WHITE, "jpg")));
        assertTrue(dark(paper()) < dark(without), "replaced by a white square");
        assertEquals(new SchoolLogos.Outcome.Done(), logos.remove());
        assertEquals(dark(without), dark(paper()));
        assertEquals(Optional.empty(), logos.png());
    }

    @Test
    void whatIsNoPictureChangesNothing() throws IOException {
        logos.use(picture(Color.BLACK, "png"));
        byte[] before = logos.png().orElseThrow();
        Path text = Files.writeString(folder.resolve("logo.png"), "<svg onload='x'/>");
        assertEquals(new SchoolLogos.Outcome.NotDone("settings.logo.kind"), logos.use(text));
        Path broken = Files.write(
                folder.resolve("half.png"), java.util.Arrays.copyOf(Files.readAllBytes(picture(Color.RED, "png")), 60));
        assertEquals(new SchoolLogos.Outcome.NotDone("settings.logo.unreadable"), logos.use(broken));
        Path huge = Files.write(folder.resolve("huge.png"), new byte[6 * 1024 * 1024]);
        assertEquals(new SchoolLogos.Outcome.NotDone("settings.logo.large"), logos.use(huge));
        assertEquals(new SchoolLogos.Outcome.NotDone("settings.logo.unreadable"), logos.use(folder.resolve("weg.png")));
        assertArrayEquals(before, logos.png().orElseThrow());
    }

    @Test
    void whoDoesNotManageChangesNothing() throws IOException {
        assertEquals(
                new SchoolLogos.Outcome.NotDone("colleague.key.no-right"),
                new SchoolLogos(school.test().joost()).use(picture(Color.BLACK, "png")));
        assertEquals(Optional.empty(), logos.png());
    }

    private byte[] paper() {
        PaperRequest request = new PaperRequest.OfAgreement(draft().value().id(), 1);
        PaperResult made =
                school.papers().paper(request, school.papers().copies(request).getFirst());
        return ((PaperResult.Made) made).paper().pdf();
    }

    private nl.driehoek.domain.Stored<nl.driehoek.domain.agreement.Agreement> draft() {
        return school.complete();
    }

    /** How many dark points stand in the corner of the school's sign. */
    private static long dark(byte[] pdf) {
        var image = ((PageView.Shown) new PageImages().page(pdf, 1, 100)).image();
        long dark = 0;
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 120; x++) {
                if ((image.pixels()[y * image.width() + x] & 0xFF) < 100) {
                    dark++;
                }
            }
        }
        return dark;
    }

    private Path picture(Color colour, String kind) throws IOException {
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 300, 300);
        pen.dispose();
        Path file = folder.resolve(colour.getRed() + "." + kind);
        ImageIO.write(picture, kind.equals("jpg") ? "jpeg" : kind, file.toFile());
        return file;
    }
}
