package nl.driehoek.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A document whose pages are known but not drawn yet. */
final class LaidOut implements AutoCloseable {

    private final PdfBoxRenderer renderer;
    private final ByteArrayOutputStream bytes;

    LaidOut(PdfBoxRenderer renderer, ByteArrayOutputStream bytes) {
        this.renderer = renderer;
        this.bytes = bytes;
    }

    /** The number of pages, at least 1. */
    int pages() {
        return pageBoxes().size();
    }

    /** The page, from 1, on which the element with {@code id} begins. */
    int pageOf(String id) {
        Box box = renderer.getSharedContext().getBoxById(id);
        List<PageBox> pages = pageBoxes();
        for (int i = 0; i < pages.size(); i++) {
            if (box.getAbsY() < pages.get(i).getBottom()) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no element " + id);
    }

    /** Draws the pages and gives the bytes of the PDF. */
    byte[] draw() {
        try {
            renderer.createPDF();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PageBox> pageBoxes() {
        return renderer.getRootBox().getLayer().getPages();
    }

    @Override
    public void close() {
        renderer.close();
    }
}
