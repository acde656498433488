package nl.driehoek.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads a strange PNG or JPEG in memory. {@code java.awt.image} holds the decoded picture, because that is what the
 * decoders of the JDK give; no screen is needed.
 */
final class PictureReading {

    private PictureReading() {}

    /** Looks at the header only. */
    static void check(byte[] bytes) throws IOException, BoundedReading.Blocked {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(in);
            try {
                PictureLimits.check(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** The picture, made smaller by whole steps until its longest side is at most about {@code longest} pixels. */
    static BufferedImage read(byte[] bytes, int longest) throws IOException, BoundedReading.Blocked {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(in);
            try {
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                PictureLimits.check(width, height);
                int step = Math.max(1, Math.max(width, height) / longest);
                ImageReadParam smaller = reader.getDefaultReadParam();
                smaller.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, smaller);
            } finally {
                reader.dispose();
            }
        }
    }

    private static ImageReader reader(MemoryCacheImageInputStream in) throws BoundedReading.Blocked {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new BoundedReading.Blocked(Obstacle.BROKEN);
        }
        ImageReader reader = readers.next();
        reader.setInput(in, true, true);
        return reader;
    }
}
