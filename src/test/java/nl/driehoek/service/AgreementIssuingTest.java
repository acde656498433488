package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.CommitmentDomain;
import nl.driehoek.domain.agreement.IssuedCopy;
import nl.driehoek.house.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementIssuingTest {

    @TempDir
    Path folder;

    private AgreementFixture school;
    private AgreementIssuing issuing;
    private Papers papers;

    @BeforeEach
    void open() {
        school = new AgreementFixture(folder);
        issuing = school.issuing();
        papers = school.papers();
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    @Requirement("AG-10")
    void everyParentAndSchoolGetAnOwnCopy() {
        Stored<Agreement> issued = school.issued();
        assertEquals(AgreementStatus.ISSUED, issued.value().status());
        AgreementFile file = school.agreements().find(issued.value().id()).orElseThrow();
        assertEquals(
                List.of("Hanneke Vermeulen", "Daniël van den Berg", "Basisschool De Vlierboom"),
                file.copies().stream().map(IssuedCopy::recipient).toList());
        assertEquals(
                List.of(1, 2, 3), file.copies().stream().map(IssuedCopy::copy).toList());
        assertEquals(3, file.copies().stream().map(IssuedCopy::pdf).distinct().count());
    }

    @Test
    @Requirement("AG-10")
    void noCopyHoldsContactDataOfAnother() {
        PaperRequest request = request(school.issued());
        for (PaperCopy copy : papers.copies(request)) {
            String words = PdfWords.all(made(request, copy).pdf());
            List<String> forbidden = new ArrayList<>(AgreementFixture.contactOfHanneke());
            forbidden.addAll(AgreementFixture.contactOfDaniel());
            forbidden.forEach(one -> assertFalse(words.contains(one), copy + " holds " + one));
            assertTrue(words.contains("exemplaar voor " + copy.recipient()), copy.toString());
        }
    }

    @Test
    @Requirement("AG-02")
    void thePaperHoldsPartiesWithRoleTextDatesVersionAndPage() {
        PaperRequest request = request(school.issued());
        String words =
                PdfWords.all(made(request, papers.copies(request).getFirst()).pdf());
        for (String part : List.of(
                "Onze afspraken over Zoë",
                "Wij spraken elkaar op donderdag 12 november 2026, in de ouderkamer.",
                "moeder van Zoë",
                "vader van Zoë",
                "Zoë leest na de pauze 5 minuten op de rustplek.",
                "Op dinsdag 15 december 2026 om 15.15 uur",
                "Handtekening",
                "Plaats",
                "Datum",
                "versie 1",
                "pagina 1 van")) {
            assertTrue(words.contains(part), part + " in " + words);
        }
    }

    @Test
    void printingAgainMonthsLaterGivesTheSameBytes() {
        Stored<Agreement> issued = school.issued();
        PaperRequest request = request(issued);
        List<byte[]> first = papers.copies(request).stream()
                .map(copy -> made(request, copy).pdf())
                .toList();
        school.test().at(Instant.parse("2027-03-01T08:00:00Z"));
        school.agreements().change(issued, "De dag klopte niet.");
        List<byte[]> again = papers.copies(request).stream()
                .map(copy -> made(request, copy).pdf())
                .toList();
        assertEquals(3, again.size());
        for (int at = 0; at < 3; at++) {
            assertArrayEquals(first.get(at), again.get(at));
        }
    }

    @Test
    void theSecondVersionSaysWhatItReplacesAndWhatIsNew() {
        Stored<Agreement> next = AgreementFixture.saved(
                school.agreements().change(school.issued(), "De ouders vroegen om een andere dag."));
        List<Commitment> commitments = new ArrayList<>(next.value().text().commitments());
        Commitment second = commitments.get(1);
        commitments.set(1, Commitment.of(second.text(), second.who(), "elke maandag", second.domain()));
        commitments.add(Commitment.of(
                "Joost belt op vrijdag.", List.of("Joost Brouwer"), "elke vrijdag", CommitmentDomain.EDUCATION));
        Stored<Agreement> draft = AgreementFixture.saved(school.agreements()
                .save(next.value().with(AgreementFixture.with(next.value().text(), commitments)), next.revision()));
        assertInstanceOf(IssueResult.Issued.class, issuing.issue(draft, issuing.copies(draft.value())));
        PaperRequest request = new PaperRequest.OfAgreement(draft.value().id(), 2);
        String words =
                PdfWords.all(made(request, papers.copies(request).getFirst()).pdf());
        assertTrue(words.contains("Dit is versie 2."), words);
        assertTrue(words.contains("in plaats van versie 1 van 17 november 2026"), words);
        assertTrue(words.contains("Nieuw is afspraak 3."), words);
        assertTrue(words.contains("Veranderd is afspraak 2: dit geldt nu elke maandag."), words);
    }

    @Test
    @Requirement("AG-05")
    void whatWasDroppedIsSaidOnThePaperOfTheNewVersion() {
        Stored<Agreement> next =
                AgreementFixture.saved(school.agreements().change(school.issued(), "Thuis vragen helpt niet."));
        List<Commitment> first = next.value().text().commitments().subList(0, 1);
        Stored<Agreement> draft = AgreementFixture.saved(school.agreements()
                .save(next.value().with(AgreementFixture.with(next.value().text(), first)), next.revision()));
        issuing.issue(draft, issuing.copies(draft.value()));
        PaperRequest request = new PaperRequest.OfAgreement(draft.value().id(), 2);
        for (PaperCopy copy : papers.copies(request)) {
            String words = PdfWords.all(made(request, copy).pdf());
            assertTrue(
                    words.contains(
                            "Vervallen ten opzichte van versie 1: “Thuis vraagt Hanneke elke vrijdag hoe het ging.”"),
                    words);
            assertFalse(words.contains("Nieuw is"), words);
        }
    }

    @Test
    void nothingIsKeptWhenSomethingIsMissing() {
        Agreement proposed = school.proposed();
        Stored<Agreement> draft = AgreementFixture.saved(school.agreements().save(proposed, 0));
        var result = assertInstanceOf(IssueResult.NotMade.class, issuing.issue(draft, issuing.copies(draft.value())));
        assertEquals(
                new PaperResult.Incomplete(
                        List.of(PaperGap.COMMITMENTS, PaperGap.LOOK_BACK_DAY, PaperGap.LOOK_BACK_TIME)),
                result.why());
        assertEquals(
                draft, school.agreements().find(proposed.id()).orElseThrow().now());
    }

    @Test
    void charactersThatCannotBePrintedAreNamedAndNothingIsKept() {
        Agreement proposed = school.proposed();
        Commitment odd = Commitment.of("Wij lezen 中 samen", List.of("Joost Brouwer"), "", CommitmentDomain.NONE);
        Stored<Agreement> draft = AgreementFixture.saved(
                school.agreements().save(proposed.with(AgreementFixture.with(proposed.text(), List.of(odd))), 0));
        var result = assertInstanceOf(IssueResult.NotMade.class, issuing.issue(draft, issuing.copies(draft.value())));
        assertEquals(new PaperResult.Unprintable(List.of("中"), List.of("document.place.commitment")), result.why());
        assertEquals(
                List.of(), school.agreements().find(proposed.id()).orElseThrow().copies());
    }

    @Test
    void aDraftThatSomebodyElseChangedIsNotPrinted() {
        Stored<Agreement> draft = school.complete();
        school.agreements().save(draft.value(), draft.revision());
        assertInstanceOf(IssueResult.ChangedElsewhere.class, issuing.issue(draft, issuing.copies(draft.value())));
        assertEquals(
                List.of(),
                school.agreements().find(draft.value().id()).orElseThrow().copies());
    }

    @Test
    @Requirement("AG-11")
    void aCopyInLargeTypeHasTheSameWords() {
        Stored<Agreement> draft = school.complete();
        PaperRequest request = request(draft);
        PaperCopy copy = papers.copies(request).getFirst();
        byte[] normal = made(request, copy).pdf();
        byte[] large = made(request, copy.withLargeType(true)).pdf();
        assertTrue(PdfWords.all(large).contains("Zoë leest na de pauze 5 minuten op de rustplek."));
        assertFalse(java.util.Arrays.equals(normal, large));
    }

    @Test
    void unknownGezagIsSaidBeforeGiving() {
        List<PaperCopy> copies = issuing.copies(school.complete().value());
        assertEquals(List.of(), copies.getFirst().notes());
        assertEquals(List.of(PaperNote.AUTHORITY_UNKNOWN), copies.get(1).notes());
    }

    @Test
    @Requirement("AG-12")
    void namesFromManyLanguagesComeBackFromThePaper() {
        Agreement proposed = school.proposed();
        List<String> names =
                List.of("Çağla Yıldız", "Łukasz Wiśniewski", "Nguyễn Thị Minh Anh", "Renée d’Ancona", "Ștefan Țurcanu");
        Commitment all = Commitment.of("Wij bellen elkaar.", names, "elke vrijdag", CommitmentDomain.NONE);
        Stored<Agreement> draft = AgreementFixture.saved(
                school.agreements().save(proposed.with(AgreementFixture.with(proposed.text(), List.of(all))), 0));
        PaperRequest request = request(draft);
        String words =
                PdfWords.all(made(request, papers.copies(request).getFirst()).pdf());
        names.forEach(name -> assertTrue(words.contains(name), name));
    }

    private static PaperRequest request(Stored<Agreement> stored) {
        return new PaperRequest.OfAgreement(stored.value().id(), stored.value().version());
    }

    private Paper made(PaperRequest request, PaperCopy copy) {
        return assertInstanceOf(PaperResult.Made.class, papers.paper(request, copy))
                .paper();
    }
}
