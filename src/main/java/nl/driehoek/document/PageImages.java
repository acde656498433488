package nl.driehoek.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Looks at papers that come in and makes pictures of pages, of ours and of theirs. May be used by several threads.
 *
 * <p>Everything happens in memory, on a thread of its own with a limit of 10 seconds; a failure of a parser is an
 * outcome. {@code java.awt.image} is used because the PDF library paints on it; it does not leave this package.
 */
public final class PageImages {

    /** The largest file that is taken in, in bytes. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    /** Points in an inch. */
    private static final float POINTS = 72;

    /** The longest side of a picture that we make, in pixels: A4 at 600 dpi. */
    private static final int LONGEST_SIDE = 7_016;

    /** The long side of A4 in inches. */
    private static final double A4_INCHES = 297 / 25.4;

    /**
     * From now on the whole program keeps pictures in memory instead of in temporary files, and never looks through the
     * fonts of the computer.
     */
    public PageImages() {
        ImageIO.setUseCache(false);
        FontMappers.set(new OwnFontsOnly());
    }

    /** What {@code bytes} are, and whether they can be kept and shown. */
    public IncomingPaper inspect(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new IncomingPaper.Refused(Obstacle.TOO_LARGE);
        }
        return MagicBytes.kind(bytes)
                .map(kind -> inspect(kind, bytes))
                .orElseGet(() -> new IncomingPaper.Refused(Obstacle.UNKNOWN_KIND));
    }

    private static IncomingPaper inspect(IncomingPaper.Kind kind, byte[] bytes) {
        try {
            return new IncomingPaper.Viewable(kind, BoundedReading.run(() -> pages(kind, bytes)));
        } catch (BoundedReading.Blocked blocked) {
            return new IncomingPaper.KeptOnly(kind, blocked.why());
        }
    }

    private static int pages(IncomingPaper.Kind kind, byte[] bytes) throws IOException, BoundedReading.Blocked {
        return switch (kind) {
            case PDF -> {
                try (PDDocument document = PdfCheck.open(bytes)) {
                    yield document.getNumberOfPages();
                }
            }
            case PNG, JPEG -> {
                PictureReading.check(bytes);
                yield 1;
            }
        };
    }

    /**
     * A picture of one page of a PDF or of a scan.
     *
     * @param bytes PDF, PNG or JPEG
     * @param page from 1
     * @param dpi dots per inch, 18 to 600; a picture is taken to be a sheet of A4
     */
    public PageView page(byte[] bytes, int page, int dpi) {
        Checks.within(dpi, 18, 600, "dots per inch");
        try {
            return new PageView.Shown(BoundedReading.run(() -> image(bytes, page, dpi)));
        } catch (BoundedReading.Blocked blocked) {
            return new PageView.NotShown(blocked.why());
        }
    }

    private static PageImage image(byte[] bytes, int page, int dpi) throws IOException, BoundedReading.Blocked {
        if (bytes.length > MOST_BYTES) {
            throw new BoundedReading.Blocked(Obstacle.TOO_LARGE);
        }
        IncomingPaper.Kind kind =
                MagicBytes.kind(bytes).orElseThrow(() -> new BoundedReading.Blocked(Obstacle.UNKNOWN_KIND));
        return switch (kind) {
            case PDF -> {
                try (PDDocument document = PdfCheck.open(bytes)) {
                    yield argb(paint(document, page - 1, dpi));
                }
            }
            case PNG, JPEG -> argb(PictureReading.read(bytes, (int) Math.ceil(A4_INCHES * dpi)));
        };
    }

    private static BufferedImage paint(PDDocument document, int index, int dpi) throws IOException {
        PDPage page = document.getPage(index);
        float longest = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
        float fitting = Math.min(dpi, LONGEST_SIDE * POINTS / Math.max(1, longest));
        return new PDFRenderer(document).renderImageWithDPI(index, fitting, ImageType.RGB);
    }

    private static PageImage argb(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = onWhite(pixels[i]);
        }
        return new PageImage(width, height, pixels);
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        if (alpha == 255) {
            return argb;
        }
        int result = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int colour = (argb >> shift) & 0xFF;
            result = (result << 8) | ((colour * alpha + 255 * (255 - alpha)) / 255);
        }
        return result;
    }
}
