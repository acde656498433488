package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSheetId;
import nl.driehoek.domain.nvc.NvcSide;
import nl.driehoek.house.Requirement;
import nl.driehoek.store.NvcSheetRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {

    @TempDir
    Path folder;

    private AgreementFixture school;
    private Papers papers;

    @BeforeEach
    void open() {
        school = new AgreementFixture(folder);
        papers = school.papers();
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    @Requirement("RC-05")
    void theInvitationHasGoalAgendaPlaceAndTimes() {
        PaperRequest request = new PaperRequest.OfInvitation(AgreementFixture.TALK);
        String words = words(request, 0);
        for (String part : List.of(
                "Komt u praten over Zoë?",
                "heeft Zoë nodig om na de pauze rustig te beginnen?",
                "ouderkamer",
                "15.15",
                "16.00",
                "Wat gaat er goed met Zoë?",
                "Wat spreken wij af?")) {
            assertTrue(words.contains(part), part + " in " + words);
        }
    }

    @Test
    @Requirement("RC-05")
    void anInvitationHoldsTheAddressOfItsReaderAlone() {
        PaperRequest request = new PaperRequest.OfInvitation(AgreementFixture.TALK);
        String toHanneke = words(request, 0);
        String toDaniel = words(request, 1);
        assertTrue(toHanneke.contains("Elzenpad 7"));
        assertTrue(toDaniel.contains("Havenkade 99"));
        AgreementFixture.contactOfDaniel().forEach(one -> assertFalse(toHanneke.contains(one), one));
        AgreementFixture.contactOfHanneke().forEach(one -> assertFalse(toDaniel.contains(one), one));
    }

    @Test
    @Requirement("PP-13")
    void theSheetForParentsHasGoalPeopleQuestionsAndMayBeFilledIn() {
        school.issued();
        PaperRequest request = new PaperRequest.OfPreparation(AgreementFixture.TALK);
        String words = words(request, 0);
        for (String part : List.of(
                "Samen voorbereiden",
                "heeft Zoë nodig om na de pauze rustig te beginnen?",
                "Joost Brouwer",
                "Wat hoopt u voor Zoë over een halfjaar?",
                "U mag iemand meenemen.",
                "U mag alles vragen.",
                "Zoë leest na de pauze 5 minuten op de rustplek.")) {
            assertTrue(words.contains(part), part + " in " + words);
        }
        AgreementFixture.contactOfDaniel().forEach(one -> assertFalse(words.contains(one), one));
    }

    @Test
    @Requirement("CR-08")
    void everyRecipientGetsAnOwnReportThatNamesNoOther() {
        school.confirmReport();
        PaperRequest request = new PaperRequest.OfReport(AgreementFixture.TALK);
        assertEquals(
                List.of("Hanneke Vermeulen", "Daniël van den Berg", "Basisschool De Vlierboom"),
                papers.copies(request).stream().map(PaperCopy::recipient).toList());
        String words = words(request, 0);
        assertTrue(words.contains("exemplaar voor Hanneke Vermeulen"), words);
        assertTrue(words.contains("naar Hanneke Vermeulen"), words);
        assertFalse(words.contains("naar Daniël"), words);
        assertTrue(words.indexOf("Thuis helpt lezen.") < words.indexOf("In de klas helpt een vaste plek."), words);
        AgreementFixture.contactOfDaniel().forEach(one -> assertFalse(words.contains(one), one));
    }

    @Test
    @Requirement("PL-06")
    void aMessageOnPaperIsForItsReaderAloneAndItsFileAndTraceHoldNoName() {
        PaperRequest request = new PaperRequest.OfMessage(
                AgreementFixture.TALK, "Daniël van den Berg", "Beste Daniël van den Berg,\nTot dinsdag.\nGroet, Joost");
        assertEquals(
                List.of("Daniël van den Berg"),
                papers.copies(request).stream().map(PaperCopy::recipient).toList());
        Paper paper = made(request, 0);
        String words = PdfWords.all(paper.pdf());
        assertTrue(words.contains("voor Daniël van den Berg") && words.contains("Tot dinsdag."), words);
        AgreementFixture.contactOfDaniel().forEach(one -> assertFalse(words.contains(one), one));
        assertFalse(words.contains("Hanneke"), words);
        assertTrue(paper.fileName().startsWith("Bericht van school, "), paper.fileName());
        assertFalse(paper.fileName().contains("Zoë") || paper.fileName().contains("Berg"), paper.fileName());
        assertFalse(request.toString().contains("Dani"));
    }

    @Test
    @Requirement("PL-06")
    void aMessageToNobodyInParticularIsForTheParentsOfTheChild() {
        PaperRequest request = new PaperRequest.OfMessage(AgreementFixture.TALK, "", "Beste ouder,");
        assertEquals("de ouders van Zoë", papers.copies(request).getFirst().recipient());
        assertTrue(words(request, 0).contains("voor de ouders van Zoë"));
    }

    @Test
    @Requirement("PL-05")
    void theReportInPortionsIsThereForEachParentAsSoonAsSomethingIsWritten() {
        PaperRequest request = new PaperRequest.OfPortions(AgreementFixture.TALK);
        assertEquals(
                List.of("Hanneke Vermeulen", "Daniël van den Berg"),
                papers.copies(request).stream().map(PaperCopy::recipient).toList());
        assertEquals(
                new PaperResult.Incomplete(List.of(PaperGap.REPORT_WORDS)),
                papers.paper(request, papers.copies(request).getFirst()));
        school.confirmReport();
        String words = words(request, 1);
        assertTrue(words.contains("Voor Daniël van den Berg."), words);
        assertTrue(words.contains("Thuis helpt lezen.") && words.contains("Stukje 1 van "), words);
        assertTrue(words.contains("Wilt u in uw eigen woorden vertellen wat u hoorde?"), words);
        assertFalse(made(request, 1).fileName().contains("Zoë"));
    }

    @Test
    void aReportThatIsNotConfirmedSaysSo() {
        PaperRequest request = new PaperRequest.OfReport(AgreementFixture.TALK);
        PaperResult result = papers.paper(request, papers.copies(request).getFirst());
        assertEquals(new PaperResult.Incomplete(List.of(PaperGap.REPORT_CONFIRMED)), result);
    }

    @Test
    @Requirement("NV-10")
    void onlyTheAuthorPrintsAPrivateSheetOnOnePage() {
        Desk desk = school.test().marleen();
        NvcSheetId id = new NvcSheetId(new UUID(6, 1));
        NvcSheet sheet = NvcSheet.fresh(id, TestDesk.MARLEEN.id(), NvcSheet.About.LOOSE);
        NvcSide side = new NvcSide("Zoë staat op.", "bezorgd", "rust", "Wil je mij vertellen wat helpt?");
        desk.write(writing -> new NvcSheetRepository(desk.json())
                .save(
                        writing,
                        new NvcSheet(
                                1,
                                id,
                                sheet.author(),
                                "Maandag",
                                sheet.about(),
                                side,
                                NvcSide.EMPTY,
                                false,
                                "",
                                "",
                                false),
                        0));
        PaperRequest request = new PaperRequest.OfNvc(id);
        Paper paper = made(request, 0);
        assertTrue(PdfWords.all(paper.pdf()).contains("Wil je mij vertellen wat helpt?"));
        assertEquals(List.of(), paper.crowded());
        Papers joosts = new Papers(
                school.test().joost(),
                nl.driehoek.text.Texts.dutch(),
                new nl.driehoek.document.DocumentRenderer(nl.driehoek.text.Texts.dutch()));
        assertEquals(List.of(), joosts.copies(request));
        assertInstanceOf(
                PaperResult.NoRight.class,
                joosts.paper(request, papers.copies(request).getFirst()));
    }

    @Test
    void aTeacherOfAnotherGroupPrintsNothing() {
        Papers joosts = new Papers(
                school.test().joost(),
                nl.driehoek.text.Texts.dutch(),
                new nl.driehoek.document.DocumentRenderer(nl.driehoek.text.Texts.dutch()));
        PaperRequest request = new PaperRequest.OfInvitation(AgreementFixture.TALK);
        assertEquals(List.of(), joosts.copies(request));
        assertInstanceOf(
                PaperResult.NoRight.class,
                joosts.paper(request, papers.copies(request).getFirst()));
    }

    @Test
    void fileNamesHoldTheCallNameAtMostAndNoSignsThatSystemsRefuse() {
        PaperCopy first = papers.copies(new PaperRequest.OfInvitation(AgreementFixture.TALK))
                .getFirst();
        String name =
                made(new PaperRequest.OfInvitation(AgreementFixture.TALK), 0).fileName();
        assertFalse(name.contains("Berg"), name);
        assertEquals("a b c.pdf", PaperMaker.fileName("a/b:c?", first));
        assertEquals("driehoek.pdf", PaperMaker.fileName("..", first));
    }

    private String words(PaperRequest request, int copy) {
        return PdfWords.all(made(request, copy).pdf());
    }

    private Paper made(PaperRequest request, int copy) {
        return assertInstanceOf(
                        PaperResult.Made.class,
                        papers.paper(request, papers.copies(request).get(copy)))
                .paper();
    }
}
