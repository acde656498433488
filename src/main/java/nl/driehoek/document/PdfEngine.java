package nl.driehoek.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns XHTML into a PDF that is always PDF/A-2a and PDF/UA-1. For use by one thread at a time.
 *
 * <p>Without PDF/A, PDFBox would look through all fonts of the computer and write a cache in the user's home; so there
 * is no such way. Everything but inline data is refused, and nothing is written to disk.
 */
final class PdfEngine {

    private static final String PRODUCER = "Driehoek";

    private final FontSet fonts;
    private final byte[] colourProfile;

    PdfEngine(FontSet fonts, byte[] colourProfile) {
        this.fonts = fonts;
        this.colourProfile = colourProfile;
    }

    FontSet fonts() {
        return fonts;
    }

    /** Lays out {@code xhtml}; the caller closes the result. */
    LaidOut layOut(String xhtml, MarkOfPage markOfPage) {
        PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colourProfile)
                .withProducer(PRODUCER)
                .useObjectDrawerFactory(new QrDrawing(markOfPage))
                .useUnicodeLineBreaker(new LineBreaks())
                .withHtmlContent(xhtml, null)
                .toStream(bytes);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), when);
        }
        fonts.offer(builder, document);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.layout();
        return new LaidOut(renderer, bytes);
    }
}
