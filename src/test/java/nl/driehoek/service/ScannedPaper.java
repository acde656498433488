package nl.driehoek.service;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import nl.driehoek.document.PageImage;
import nl.driehoek.document.PageImages;
import nl.driehoek.document.PageView;
import nl.driehoek.store.Attachments;

/** What the scanner of a school makes of a sheet: turned a little, grey, grainy, a JPEG. */
public final class ScannedPaper {

    private static final int DPI = 150;
    private static final int GRAIN = 28;

    private ScannedPaper() {}

    /** Writes a scan of the first page of copy {@code copy} of {@code version} into {@code file}. */
    public static Path of(AgreementFile agreement, int version, int copy, Desk desk, Path file) {
        String sha256 = agreement.copiesOf(version).get(copy - 1).pdf();
        byte[] pdf = desk.read(sql -> new Attachments(sql).bytes(sha256)).orElseThrow();
        PageImage page = ((PageView.Shown) new PageImages().page(pdf, 1, DPI)).image();
        try {
            return Files.write(file, jpeg(grainy(turned(page, 1.7), 42)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage turned(PageImage page, double degrees) {
        BufferedImage straight = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        straight.setRGB(0, 0, page.width(), page.height(), page.pixels(), 0, page.width());
        BufferedImage turned = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(new Color(232, 230, 226));
        pen.fillRect(0, 0, page.width(), page.height());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), page.width() / 2.0, page.height() / 2.0);
        pen.drawImage(straight, 0, 0, null);
        pen.dispose();
        return turned;
    }

    private static BufferedImage grainy(BufferedImage page, long seed) {
        Random random = new Random(seed);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int light = page.getRGB(x, y) & 0xFF;
                int grain = (int) Math.round(random.nextGaussian() * GRAIN / 2);
                int grey = Math.clamp(light * 205 / 255 + 25 + grain, 0, 255);
                page.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return page;
    }

    private static byte[] jpeg(BufferedImage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "jpeg", out);
        return out.toByteArray();
    }
}
