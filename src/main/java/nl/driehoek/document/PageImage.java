package nl.driehoek.document;

/**
 * A picture of a page. The array is not copied; nobody changes it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels ARGB, opaque, row by row
 */
public record PageImage(int width, int height, int[] pixels) {

    /** Checks that the array fits. */
    public PageImage {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("pixels do not fit " + width + " x " + height);
        }
    }

    /** Shows the size only. */
    @Override
    public String toString() {
        return "PageImage[" + width + " x " + height + "]";
    }
}
