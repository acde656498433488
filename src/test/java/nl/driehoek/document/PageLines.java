package nl.driehoek.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of each page between head and foot, with their type size. */
final class PageLines {

    /** The foot begins here, in points from the top. */
    private static final double FOOT = 275 / 25.4 * 72;

    /** On later pages the head ends here. */
    private static final double HEAD = 36 / 25.4 * 72;

    private PageLines() {}

    /** One line: its text and the size, in points, of its first character. */
    record Line(String text, double size) {}

    static List<List<Line>> of(byte[] pdf) throws IOException {
        List<List<Line>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Stripper stripper = new Stripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(stripper.lines);
            }
        }
        return pages;
    }

    private static final class Stripper extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            TextPosition first = positions.getFirst();
            double y = first.getYDirAdj();
            if (y > HEAD && y < FOOT && !text.isBlank()) {
                lines.add(new Line(text.strip(), first.getYScale()));
            }
            super.writeString(text, positions);
        }
    }
}
