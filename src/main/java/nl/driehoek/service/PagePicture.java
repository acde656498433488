package nl.driehoek.service;

import nl.driehoek.domain.Require;

/**
 * A picture of one page. The array is not copied; nobody changes it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels ARGB, opaque, row by row
 */
public record PagePicture(int width, int height, int[] pixels) {

    /** Checks that the array fits. */
    public PagePicture {
        Require.that(width >= 1 && height >= 1 && pixels.length == width * height, "pixels do not fit");
    }

    /** Shows the size only. */
    @Override
    public String toString() {
        return "PagePicture " + width + " x " + height;
    }
}
