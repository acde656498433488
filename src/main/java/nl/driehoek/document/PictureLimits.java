package nl.driehoek.document;

/** How large a picture may be; checked from its header, before a pixel is read. */
final class PictureLimits {

    private static final int LONGEST_SIDE = 12_000;
    private static final long MOST_PIXELS = 100_000_000;

    private PictureLimits() {}

    static void check(int width, int height) throws BoundedReading.Blocked {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new BoundedReading.Blocked(Obstacle.PICTURE_TOO_LARGE);
        }
    }
}
