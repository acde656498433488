package nl.driehoek.app.tour;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;

/** A picture of a screen as a PNG file (W3C PNG, third edition): 8 bits RGB, each line as the difference with the one above. */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int RGB = 2;
    private static final int UP = 2;
    private static final int CHANNELS = 3;

    private PngFile() {}

    static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(width, height));
            chunk(out, "IDAT", pixels(image, width, height));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, RGB, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] above = new byte[width * CHANNELS];
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, best)) {
            for (int y = 0; y < height; y++) {
                byte[] line = line(image, y, width);
                out.write(UP);
                for (int at = 0; at < line.length; at++) {
                    out.write(line[at] - above[at]);
                }
                above = line;
            }
        } finally {
            best.end();
        }
        return bytes.toByteArray();
    }

    private static byte[] line(Image image, int y, int width) {
        byte[] line = new byte[width * CHANNELS];
        for (int x = 0; x < width; x++) {
            int argb = image.getPixelReader().getArgb(x, y);
            line[x * CHANNELS] = (byte) (argb >> 16);
            line[x * CHANNELS + 1] = (byte) (argb >> 8);
            line[x * CHANNELS + 2] = (byte) argb;
        }
        return line;
    }

    private static void chunk(OutputStream out, String name, byte[] content) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(content);
        data.writeInt(content.length);
        data.write(type);
        data.write(content);
        data.writeInt((int) crc.getValue());
    }
}
