package nl.driehoek.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything a reader or a program can find in a PDF: the text of its pages in the order of the file and as it is seen, its
 * properties and its metadata.
 */
final class PdfWords {

    private PdfWords() {}

    static String all(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder words = new StringBuilder(new PDFTextStripper().getText(document));
            PDFTextStripper asSeen = new PDFTextStripper();
            asSeen.setSortByPosition(true);
            words.append('\n').append(asSeen.getText(document));
            var information = document.getDocumentInformation();
            for (String key : information.getMetadataKeys()) {
                words.append('\n').append(information.getPropertyStringValue(key));
            }
            var metadata = document.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                words.append('\n').append(new String(metadata.toByteArray(), StandardCharsets.UTF_8));
            }
            return words.toString().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
