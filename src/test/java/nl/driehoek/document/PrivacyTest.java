package nl.driehoek.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.imageio.ImageIO;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    private final DocumentRenderer renderer = new DocumentRenderer(Texts.dutch());

    @Test
    @Requirement("AG-10")
    void aCopyForOneParentHoldsNoContactDataOfAnother() throws Exception {
        InvitationDocument hers = TalkExamples.invitation(1, TypeSize.NORMAL);
        InvitationDocument his = new InvitationDocument(
                hers.school(),
                hers.pupil(),
                new InvitationDocument.Addressee(
                        "Łukasz Wiśniewski",
                        "vader van Elif",
                        List.of("De heer Łukasz Wiśniewski", "Kerkstraat 9", "5678 ZX Elders"),
                        "Beste meneer Wiśniewski,"),
                hers.letter(),
                hers.appointment(),
                hers.programme(),
                hers.contact());
        String copy = everything(his);
        assertTrue(copy.contains("Kerkstraat 9"), copy);
        for (String ofHer : List.of("Merelstraat", "1234 CD", "moeder van Elif", "mevrouw Yıldız")) {
            assertFalse(copy.contains(ofHer), ofHer);
        }
    }

    @Test
    @Requirement("AG-10")
    void copiesOfAnAgreementDifferInNameAndNumberOnly() throws Exception {
        AgreementDocument first = Examples.agreement();
        AgreementDocument second = new AgreementDocument(
                first.school(), first.content(), first.glossary(), Examples.copy(2, TypeSize.NORMAL));
        String hers = everything(first);
        String his = everything(second);
        assertTrue(hers.contains("exemplaar voor Çağla Yıldız"), hers);
        assertTrue(his.contains("exemplaar voor Łukasz Wiśniewski"), his);
        assertEquals(first.content().hash(), second.content().hash());
    }

    @Test
    void theTitleOfAFileCarriesTheCallNameOnly() throws Exception {
        for (PrintableDocument document : List.of(
                Examples.agreement(),
                TalkExamples.report(2, TypeSize.NORMAL),
                TalkExamples.invitation(1, TypeSize.NORMAL),
                TalkExamples.preparation(1, TypeSize.NORMAL))) {
            Rendering.Rendered rendered = (Rendering.Rendered) renderer.render(document);
            assertTrue(rendered.pdf().title().contains("Elif"));
            String metadata = PdfText.metadata(rendered.pdf().bytes());
            assertFalse(metadata.contains("Yıldız"), metadata);
        }
    }

    @Test
    void documentsAndTheirPartsSayNothingInALog() {
        assertFalse(TalkExamples.recovery().toString().contains("K7M3"));
        assertFalse(Examples.agreement().toString().contains("Elif"));
        assertFalse(TalkExamples.report(2, TypeSize.NORMAL).toString().contains("Yıldız"));
        assertFalse(TalkExamples.invitation(1, TypeSize.NORMAL).toString().contains("Merelstraat"));
        assertFalse(TalkExamples.nvc().toString().contains("Elif"));
        assertFalse(Examples.agreement().printed().toString().contains("Elif"));
    }

    @Test
    void picturesStayInMemory() {
        assertFalse(ImageIO.getUseCache());
    }

    private String everything(PrintableDocument document) throws Exception {
        byte[] pdf = PdfText.pdf(renderer.render(document));
        return PdfText.all(pdf) + PdfText.metadata(pdf);
    }
}
