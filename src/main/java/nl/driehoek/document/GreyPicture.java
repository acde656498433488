package nl.driehoek.document;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;

/** A grey picture and the few ways to change it that make a poor code readable. */
record GreyPicture(int width, int height, byte[] grey) {

    static GreyPicture of(PageImage image) {
        byte[] grey = new byte[image.pixels().length];
        for (int i = 0; i < grey.length; i++) {
            int p = image.pixels()[i];
            grey[i] = (byte) ((((p >> 16) & 0xFF) + 2 * ((p >> 8) & 0xFF) + (p & 0xFF)) / 4);
        }
        return new GreyPicture(image.width(), image.height(), grey);
    }

    GreyPicture part(int left, int top, int partWidth, int partHeight) {
        byte[] cut = new byte[partWidth * partHeight];
        for (int y = 0; y < partHeight; y++) {
            System.arraycopy(grey, (top + y) * width + left, cut, y * partWidth, partWidth);
        }
        return new GreyPicture(partWidth, partHeight, cut);
    }

    /** Twice as wide and high, with values between the pixels. */
    GreyPicture doubled() {
        int wide = width * 2;
        byte[] twice = new byte[wide * height * 2];
        for (int y = 0; y < height * 2; y++) {
            for (int x = 0; x < wide; x++) {
                int sum = at(x / 2, y / 2)
                        + at((x + 1) / 2, y / 2)
                        + at(x / 2, (y + 1) / 2)
                        + at((x + 1) / 2, (y + 1) / 2);
                twice[y * wide + x] = (byte) (sum / 4);
            }
        }
        return new GreyPicture(wide, height * 2, twice);
    }

    /** Each pixel the mean of itself and its eight neighbours, against noise. */
    GreyPicture softened() {
        byte[] soft = new byte[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    sum += at(x - 1, y + dy) + at(x, y + dy) + at(x + 1, y + dy);
                }
                soft[y * width + x] = (byte) (sum / 9);
            }
        }
        return new GreyPicture(width, height, soft);
    }

    LuminanceSource source() {
        return new PlanarYUVLuminanceSource(grey, width, height, 0, 0, width, height, false);
    }

    private int at(int x, int y) {
        int column = Math.clamp(x, 0, width - 1);
        int row = Math.clamp(y, 0, height - 1);
        return grey[row * width + column] & 0xFF;
    }
}
