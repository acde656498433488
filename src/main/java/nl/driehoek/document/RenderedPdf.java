package nl.driehoek.document;

/**
 * A finished PDF, in memory only.
 *
 * <p>The array is not copied; nobody changes it.
 *
 * @param bytes the file
 * @param sha256 of the bytes, 64 small hexadecimal digits
 * @param pages at least 1
 * @param title the title in the file, also fit for a file name: it carries the call name of a pupil at most
 */
public record RenderedPdf(byte[] bytes, String sha256, int pages, String title) {

    /** Says nothing of the title, which holds a call name. */
    @Override
    public String toString() {
        return "RenderedPdf[" + pages + " pages, " + bytes.length + " bytes]";
    }
}
