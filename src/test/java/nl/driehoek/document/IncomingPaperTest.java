package nl.driehoek.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.driehoek.text.Texts;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

class IncomingPaperTest {

    private final PageImages images = new PageImages();

    @Test
    void ourOwnPdfIsShown() {
        byte[] pdf = PdfText.pdf(new DocumentRenderer(Texts.dutch()).render(Examples.longAgreement()));
        assertEquals(new IncomingPaper.Viewable(IncomingPaper.Kind.PDF, 3), images.inspect(pdf));
        PageImage page = shown(pdf, 3);
        assertEquals(827, page.width(), 1);
        assertEquals(1169, page.height(), 1);
        assertEquals(-1, page.pixels()[0]);
    }

    @Test
    void picturesAreShownOnWhite() throws IOException {
        for (String kind : new String[] {"png", "jpg"}) {
            BufferedImage image = new BufferedImage(
                    3000, 4000, kind.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            byte[] bytes = encode(image, kind);
            assertInstanceOf(IncomingPaper.Viewable.class, images.inspect(bytes));
            PageImage page = shown(bytes, 1);
            assertTrue(page.height() <= 2 * 1169, "height " + page.height());
            assertEquals(kind.equals("png") ? 0xFFFFFFFF : 0xFF000000, page.pixels()[0]);
        }
    }

    @Test
    void aPdfWithoutItsFontsIsShownWithoutLookingThroughTheComputer() throws IOException {
        byte[] pdf = pdf(document -> {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
                content.newLineAtOffset(100, 500);
                content.showText("Hallo");
                content.endText();
            }
        });
        assertTrue(Arrays.stream(shown(pdf, 1).pixels()).anyMatch(pixel -> pixel != -1));
    }

    @Test
    void brokenPdfsAreKeptAndNotShown() throws IOException {
        byte[] whole = pdf(document -> {});
        for (int length = 5; length < whole.length - 60; length += 37) {
            IncomingPaper broken = new IncomingPaper.KeptOnly(IncomingPaper.Kind.PDF, Obstacle.BROKEN);
            IncomingPaper repaired = new IncomingPaper.Viewable(IncomingPaper.Kind.PDF, 1);
            IncomingPaper outcome = images.inspect(Arrays.copyOf(whole, length));
            assertTrue(outcome.equals(broken) || length > 250 && outcome.equals(repaired), length + ": " + outcome);
        }
    }

    @Test
    void anotherKindUnderAFalseNameIsRefused() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0};
        assertEquals(new IncomingPaper.Refused(Obstacle.UNKNOWN_KIND), images.inspect(zip));
        assertEquals(new IncomingPaper.Refused(Obstacle.UNKNOWN_KIND), images.inspect(new byte[0]));
        assertEquals(new PageView.NotShown(Obstacle.UNKNOWN_KIND), images.page(zip, 1, 100));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), PageImages.MOST_BYTES + 1);
        assertEquals(new IncomingPaper.Refused(Obstacle.TOO_LARGE), images.inspect(large));
    }

    @Test
    void aPictureWithAnEnormousHeaderIsNeverDecoded() {
        byte[] png = pngHeader(60_000, 60_000);
        assertEquals(
                new IncomingPaper.KeptOnly(IncomingPaper.Kind.PNG, Obstacle.PICTURE_TOO_LARGE), images.inspect(png));
        assertEquals(new PageView.NotShown(Obstacle.PICTURE_TOO_LARGE), images.page(png, 1, 100));
        assertEquals(
                new IncomingPaper.KeptOnly(IncomingPaper.Kind.PNG, Obstacle.PICTURE_TOO_LARGE),
                images.inspect(pngHeader(11_000, 11_000)));
    }

    @Test
    void aPictureThatEndsEarlyIsNotShown() {
        assertEquals(new PageView.NotShown(Obstacle.BROKEN), images.page(pngHeader(100, 100), 1, 100));
    }

    @Test
    void aPdfWithAProgramIsKeptAndNotShown() throws IOException {
        byte[] pdf = pdf(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hallo')")));
        assertEquals(new IncomingPaper.KeptOnly(IncomingPaper.Kind.PDF, Obstacle.SCRIPTS), images.inspect(pdf));
        assertEquals(new PageView.NotShown(Obstacle.SCRIPTS), images.page(pdf, 1, 100));
    }

    @Test
    void anEncryptedPdfIsKeptAndNotShown() throws IOException {
        for (String password : new String[] {"geheim", ""}) {
            byte[] pdf = pdf(document ->
                    document.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission())));
            assertEquals(new IncomingPaper.KeptOnly(IncomingPaper.Kind.PDF, Obstacle.ENCRYPTED), images.inspect(pdf));
        }
    }

    @Test
    void aPdfWithTooManyPagesIsKeptAndNotShown() throws IOException {
        byte[] pdf = pdf(document -> {
            for (int i = 0; i < 500; i++) {
                document.addPage(new PDPage());
            }
        });
        assertEquals(new IncomingPaper.KeptOnly(IncomingPaper.Kind.PDF, Obstacle.TOO_MANY_PAGES), images.inspect(pdf));
    }

    @Test
    void aPdfThatIsNestedTooDeepIsKeptAndNotShown() throws IOException {
        byte[] pdf = pdf(document -> {
            COSArray inner = new COSArray();
            for (int i = 0; i < 400; i++) {
                COSArray outer = new COSArray();
                outer.setDirect(true);
                outer.add(inner);
                inner.setDirect(true);
                inner = outer;
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Deep"), inner);
        });
        assertEquals(new IncomingPaper.KeptOnly(IncomingPaper.Kind.PDF, Obstacle.BROKEN), images.inspect(pdf));
    }

    @Test
    void anOverflowingParserBecomesAnOutcome() {
        BoundedReading.Blocked blocked =
                assertThrows(BoundedReading.Blocked.class, () -> BoundedReading.run(() -> deeper(0)));
        assertEquals(Obstacle.BROKEN, blocked.why());
    }

    private static int deeper(int depth) {
        return depth < 0 ? 0 : deeper((depth + 1) & Integer.MAX_VALUE) + 1;
    }

    private PageImage shown(byte[] bytes, int page) {
        return assertInstanceOf(PageView.Shown.class, images.page(bytes, page, 100))
                .image();
    }

    private interface Change {

        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encode(BufferedImage image, String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, kind, bytes);
        return bytes.toByteArray();
    }

    private static byte[] pngHeader(int width, int height) {
        ByteBuffer chunk = ByteBuffer.allocate(17).put(new byte[] {'I', 'H', 'D', 'R'});
        chunk.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(chunk.array());
        byte[] magic = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
        ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4).put(magic).putInt(13);
        return png.put(chunk.array()).putInt((int) crc.getValue()).array();
    }
}
