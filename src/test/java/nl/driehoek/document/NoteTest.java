package nl.driehoek.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteTest {

    private final DocumentRenderer renderer = new DocumentRenderer(Texts.dutch());

    @Test
    @Requirement("PL-06")
    void aMessageStandsOnPaperAsItWasWrittenUnderTheHeadOfSchool() throws Exception {
        String words = PdfText.all(pdf(NoteExamples.message("Çağla Yıldız", TypeSize.NORMAL)));
        for (String part : List.of(
                Examples.SCHOOL.name(),
                "voor Çağla Yıldız",
                "Een bericht over Elif",
                "Beste Çağla Yıldız,",
                "Fijn dat we samen nadenken.",
                "Groet, Renée d’Ancona")) {
            assertTrue(words.contains(part), part + " in " + words);
        }
    }

    @Test
    @Requirement("PL-05")
    void everyPortionHasItsNumberAndItsQuestionAndHardWordsAreExplained() throws Exception {
        String words = PdfText.all(pdf(NoteExamples.portions("Çağla Yıldız", 4, TypeSize.NORMAL)));
        for (int part = 1; part <= 4; part++) {
            assertTrue(words.contains("Stukje " + part + " van 4"), words);
        }
        assertEquals(4, Pattern.compile("Onze vraag:").matcher(words).results().count());
        assertTrue(words.contains("Zij denkt mee over wat een kind nodig heeft"), words);
        assertFalse(words.contains("Het plan voor de extra hulp"), "a word that is not used");
    }

    @ParameterizedTest
    @EnumSource(TypeSize.class)
    void aPortionIsNeverCutByAPage(TypeSize size) throws Exception {
        PortionsDocument document = NoteExamples.portions("Çağla Yıldız", 17, size);
        try (PDDocument read = Loader.loadPDF(pdf(document))) {
            assertTrue(read.getNumberOfPages() > 1);
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String words = stripper.getText(read);
                long heads = Pattern.compile("Stukje \\d+ van 17")
                        .matcher(words)
                        .results()
                        .count();
                long questions =
                        Pattern.compile("Onze vraag:").matcher(words).results().count();
                assertEquals(heads, questions, words);
                assertTrue(words.contains("pagina " + page + " van " + read.getNumberOfPages()), words);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TypeSize.class)
    void aLongWordStaysOnThePaper(TypeSize size) throws Exception {
        try (PDDocument read = Loader.loadPDF(pdf(NoteExamples.longMessage(size)))) {
            RightEdge edge = new RightEdge();
            edge.getText(read);
            double room = read.getPage(0).getMediaBox().getWidth() - 15 / 25.4 * 72;
            assertTrue(edge.furthest <= room, edge.furthest + " beyond " + room);
        }
    }

    /** How far to the right a letter reaches, in points. */
    private static final class RightEdge extends PDFTextStripper {

        private double furthest;

        @Override
        protected void processTextPosition(TextPosition letter) {
            furthest = Math.max(furthest, letter.getXDirAdj() + letter.getWidthDirAdj());
            super.processTextPosition(letter);
        }
    }

    @Test
    void titlesAndMetadataHoldNoName() throws Exception {
        for (PrintableDocument document : List.of(
                NoteExamples.message("Çağla Yıldız", TypeSize.NORMAL),
                NoteExamples.portions("Çağla Yıldız", 3, TypeSize.NORMAL))) {
            Rendering.Rendered rendered = (Rendering.Rendered) renderer.render(document);
            String all =
                    rendered.pdf().title() + PdfText.metadata(rendered.pdf().bytes());
            assertFalse(all.contains("Elif") || all.contains("Yıldız"), all);
            assertFalse(document.toString().contains("Elif"));
        }
    }

    @Test
    void emptySheetsAreRefused() {
        NoteTo to = NoteExamples.message("Çağla Yıldız", TypeSize.NORMAL).to();
        assertThrows(IllegalArgumentException.class, () -> new MessageDocument(to, Examples.TALK, List.of(" ")));
        assertThrows(IllegalArgumentException.class, () -> new PortionsDocument(to, Examples.TALK, List.of()));
    }

    private byte[] pdf(PrintableDocument document) {
        return PdfText.pdf(renderer.render(document));
    }
}
