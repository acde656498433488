package nl.driehoek.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the text of a PDF back. */
final class PdfText {

    private PdfText() {}

    /** The text of all pages on one line. */
    static String all(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Everything that is said about the file in its metadata. */
    static String metadata(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            return document.getDocumentInformation().getCOSObject() + xmp;
        }
    }

    static byte[] pdf(Rendering rendering) {
        return switch (rendering) {
            case Rendering.Rendered rendered -> rendered.pdf().bytes();
            case Rendering.Unprintable unprintable -> throw new AssertionError(unprintable);
        };
    }
}
