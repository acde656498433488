package nl.driehoek.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The four cuts of Source Sans 3, parsed once. For use by one thread at a time.
 *
 * <p>Glyph substitution is off: PDFBox would replace "ft", "tt" and "ti" by ligatures without Unicode values, so that
 * "hoeft" would be read aloud and found as "hoe", and the file would fail both profiles.
 */
final class FontSet {

    private static final String FAMILY = "Source Sans 3";

    private record Cut(String file, int weight, FontStyle style) {}

    private record Face(Cut cut, TrueTypeFont font, CmapLookup characters) {}

    private static final List<Cut> CUTS = List.of(
            new Cut("SourceSans3-Regular.ttf", 400, FontStyle.NORMAL),
            new Cut("SourceSans3-It.ttf", 400, FontStyle.ITALIC),
            new Cut("SourceSans3-Semibold.ttf", 600, FontStyle.NORMAL),
            new Cut("SourceSans3-Bold.ttf", 700, FontStyle.NORMAL));

    private final List<Face> faces;

    private FontSet(List<Face> faces) {
        this.faces = List.copyOf(faces);
    }

    /** Parses the fonts that ship with the application. */
    static FontSet load() {
        return new FontSet(CUTS.stream().map(FontSet::parse).toList());
    }

    private static Face parse(Cut cut) {
        try (InputStream in = FontSet.class.getResourceAsStream("/nl/driehoek/font/" + cut.file())) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            return new Face(cut, font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every cut has a glyph for the character; without one it would silently be printed as another sign. */
    boolean canPrint(int codePoint) {
        return faces.stream().allMatch(face -> face.characters().getGlyphId(codePoint) != 0);
    }

    /** Hands the fonts to a builder for {@code document}; only the glyphs that are used end in the file. */
    void offer(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : faces) {
            builder.useFont(
                    new PDFontSupplier(embed(document, face)),
                    FAMILY,
                    face.cut().weight(),
                    face.cut().style(),
                    true);
        }
    }

    private static PDType0Font embed(PDDocument document, Face face) {
        try {
            return PDType0Font.load(document, face.font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
