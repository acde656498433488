package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.driehoek.document.Glossary;
import nl.driehoek.document.Place;
import nl.driehoek.document.PrintedText;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.CommitmentDomain;
import nl.driehoek.domain.coach.SchoolWords;
import nl.driehoek.domain.coach.SchoolWords.Term;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which words a sheet explains, and whose explanation it prints. */
class TermsOnPaperTest {

    @TempDir
    Path folder;

    private static List<String> explained(SchoolWords words, String... texts) {
        Glossary glossary = new PrintedTerms().glossary(new TermBook().all(words));
        return glossary
                .usedIn(List.of(texts).stream()
                        .map(text -> new PrintedText(Place.COMMITMENT, text))
                        .toList())
                .stream()
                .map(Glossary.Entry::word)
                .toList();
    }

    private static List<String> explained(String... texts) {
        return explained(SchoolWords.NONE, texts);
    }

    @Test
    void anAbbreviationIsExplainedInCapitalsAndInSmallLettersAsItIsWritten() {
        assertEquals(List.of("OPP"), explained("Wij maken het OPP."));
        assertEquals(List.of("opp", "swv"), explained("Het swv leest het opp."));
        assertEquals(List.of("Cito"), explained("De toets van Cito."));
        assertEquals(List.of(), explained("Het woord oppas telt niet."));
    }

    @Test
    void aNameOrACommonWordIsNoAbbreviation() {
        assertEquals(List.of(), explained("Bo en Ab spelen met Add.", "Mr. Jansen en een zat kind, oa."));
        assertEquals(List.of("BO"), explained("Bo gaat naar BO De Brug."));
        assertEquals(List.of(), explained("Zoë voelt zich veilig thuis."));
        assertEquals(List.of("Veilig Thuis"), explained("Wij belden Veilig Thuis."));
    }

    @Test
    void theWordInFullAndItsAbbreviationAreExplainedOnce() {
        assertEquals(List.of("opp"), explained("Het ontwikkelingsperspectief (opp) is klaar."));
        assertEquals(List.of("ontwikkelingsperspectief"), explained("Het ontwikkelingsperspectief is klaar."));
    }

    @Test
    void theLongerTermIsMeantAndNotTheShorterInsideIt() {
        assertEquals(List.of("ib’er"), explained("De ib'er belt."));
        assertEquals(List.of("IB’er"), explained("De IB’er belt."));
    }

    @Test
    @Requirement("PL-03")
    void theSchoolExplainsItsOwnWordsAndLeavesOthersOut() {
        SchoolWords words = SchoolWords.NONE
                .explaining(new Term("groene kaart", "Deze kaart betekent: ik wil rust."))
                .explaining(new Term("SWV", ""));
        assertEquals(List.of("groene kaart", "opp"), explained(words, "De Groene kaart, het opp en het swv."));
    }

    @Test
    @Requirement("PL-03")
    @Requirement("KN-01")
    void anAgreementExplainsItsTermsInTheWordsOfTheSchool() throws Exception {
        try (AgreementFixture school = new AgreementFixture(folder)) {
            new WordBook(school.test().marleen())
                    .change(words ->
                            words.explaining(new Term("swv", "Dat zijn de scholen van Dorpstad en omgeving samen.")));
            String words = printed(school);
            assertTrue(words.contains("Ontwikkelingsperspectief. In dit plan staat"), words);
            assertTrue(words.contains("Samenwerkingsverband. Dat zijn de scholen van Dorpstad"), words);
            assertFalse(words.contains("groep scholen in de regio"), words);
            assertFalse(words.contains("oelaatbaarheidsverklaring"), "a term that is not used is not explained");
        }
    }

    private static String printed(AgreementFixture school) throws Exception {
        Stored<Agreement> draft = school.complete();
        Agreement agreement = draft.value();
        List<Commitment> commitments = List.of(Commitment.of(
                "Marleen schrijft het opp en belt het swv.",
                List.of("Marleen ten Hoeve"),
                "vóór 1 december",
                CommitmentDomain.EDUCATION));
        AgreementFixture.saved(school.agreements()
                .save(agreement.with(AgreementFixture.with(agreement.text(), commitments)), draft.revision()));
        Papers papers = school.papers();
        PaperRequest request = new PaperRequest.OfAgreement(agreement.id(), 1);
        PaperResult result = papers.paper(request, papers.copies(request).getFirst());
        byte[] pdf = ((PaperResult.Made) result).paper().pdf();
        String pictures = System.getProperty("pictures");
        if (pictures != null) {
            Files.write(Path.of(pictures, "afspraken-met-begrippen.pdf"), pdf);
        }
        return PdfWords.all(pdf).replaceAll("\\s+", " ");
    }
}
