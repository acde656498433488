package nl.driehoek.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes the picture of a school fit for paper: a PNG or JPEG of a stranger becomes a small square PNG of our own, 8-bit
 * grey without alpha, so that only pictures we made ourselves ever reach a sheet. {@code java.awt} paints it in memory; no
 * screen is needed.
 */
public final class SchoolLogo {

    /** The largest file that is looked at, in bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** 10.5 mm at about 900 dots per inch. */
    private static final int PIXELS = 380;

    private SchoolLogo() {}

    /** What became of a picture. */
    public sealed interface Outcome {

        /**
         * It fits.
         *
         * @param png the square picture; nobody changes the array
         */
        record Fits(byte[] png) implements Outcome {
            /** Says the size only. */
            @Override
            public String toString() {
                return "Fits of " + png.length + " bytes";
            }
        }

        /**
         * It cannot be used.
         *
         * @param why the reason
         */
        record Refused(Obstacle why) implements Outcome {}
    }

    /** The picture in {@code bytes} for the head of a sheet; the first bytes decide what it is. */
    public static Outcome of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Outcome.Refused(Obstacle.TOO_LARGE);
        }
        Optional<IncomingPaper.Kind> kind = MagicBytes.kind(bytes).filter(known -> known != IncomingPaper.Kind.PDF);
        if (kind.isEmpty()) {
            return new Outcome.Refused(Obstacle.UNKNOWN_KIND);
        }
        try {
            return new Outcome.Fits(BoundedReading.run(() -> png(square(PictureReading.read(bytes, 4 * PIXELS)))));
        } catch (BoundedReading.Blocked blocked) {
            return new Outcome.Refused(blocked.why());
        }
    }

    private static BufferedImage square(BufferedImage picture) {
        double scale = (double) PIXELS / Math.max(picture.getWidth(), picture.getHeight());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage square = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = square.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, PIXELS, PIXELS);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, (PIXELS - width) / 2, (PIXELS - height) / 2, width, height, null);
        pen.dispose();
        return square;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }
}
