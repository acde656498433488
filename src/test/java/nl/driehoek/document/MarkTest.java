package nl.driehoek.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;

class MarkTest {

    private final DocumentRenderer renderer = new DocumentRenderer(Texts.dutch());
    private final PageImages images = new PageImages();
    private final MarkReader reader = new MarkReader();

    @Test
    void theCodeIsReadBackFromEveryPage() {
        AgreementDocument normal = Examples.longAgreement();
        for (AgreementDocument document : new AgreementDocument[] {normal, Examples.large(normal)}) {
            RenderedPdf pdf = ((Rendering.Rendered) renderer.render(document)).pdf();
            for (int page = 1; page <= pdf.pages(); page++) {
                SheetMark expected = new SheetMark(
                        Examples.CODE,
                        2,
                        2,
                        page,
                        pdf.pages(),
                        document.content().hash().start());
                assertEquals(Optional.of(expected), reader.read(image(pdf.bytes(), page)));
            }
        }
    }

    @Test
    void aPageThatWentInUpsideDownIsRead() {
        PageImage page = image(PdfText.pdf(renderer.render(Examples.agreement())), 1);
        int[] turned = new int[page.pixels().length];
        for (int i = 0; i < turned.length; i++) {
            turned[turned.length - 1 - i] = page.pixels()[i];
        }
        assertEquals(
                Optional.of(Examples.CODE),
                reader.read(new PageImage(page.width(), page.height(), turned)).map(SheetMark::code));
    }

    @Test
    void aPageWithoutACodeGivesNone() {
        PageImage page = image(PdfText.pdf(renderer.render(TalkExamples.nvc())), 1);
        assertEquals(Optional.empty(), reader.read(page));
    }

    @Test
    void theMarkHas27CharactersAnd25Modules() {
        SheetMark mark = new SheetMark(Examples.CODE, 3, 12, 4, 10, "0A1B2C3D");
        assertEquals("DH1K7M39QT2031204100A1B2C3D", mark.text());
        assertEquals(25, QrDrawing.matrix(mark.text()).getWidth());
        assertEquals(Optional.of(mark), SheetMark.parse(mark.text()));
    }

    @Test
    void strangeCodesAreNotOurs() {
        assertEquals(Optional.empty(), SheetMark.parse("https://example.org"));
        assertEquals(Optional.empty(), SheetMark.parse("DH1K7M39QT2031205040A1B2C3D"));
        assertThrows(IllegalArgumentException.class, () -> new SheetCode("K7M39QT1"));
        assertEquals("K7M3-9QT2", Examples.CODE.printed());
    }

    @Test
    void theHashFollowsTheContentAndNothingElse() {
        AgreementDocument document = Examples.longAgreement();
        assertEquals(
                document.content().hash(), Examples.large(document).content().hash());
        assertNotEquals(
                document.content().hash(), Examples.agreement().content().hash());
    }

    private PageImage image(byte[] pdf, int page) {
        return assertInstanceOf(PageView.Shown.class, images.page(pdf, page, 150))
                .image();
    }
}
