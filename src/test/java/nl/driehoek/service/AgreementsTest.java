package nl.driehoek.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.contact.Formality;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.house.Requirement;
import nl.driehoek.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementsTest {

    @TempDir
    Path folder;

    private AgreementFixture school;
    private Agreements agreements;

    @BeforeEach
    void open() {
        school = new AgreementFixture(folder);
        agreements = school.agreements();
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void aDraftKnowsWhatTheTalkKnows() {
        Agreement draft = school.proposed();
        assertEquals("Rustplek na de pauze", draft.text().title());
        assertEquals(LocalDate.of(2026, 11, 12), draft.text().talkOn());
        assertEquals("in de ouderkamer", draft.text().place());
        assertEquals(
                "Wat heeft Zoë nodig om na de pauze rustig te beginnen?",
                draft.text().question());
        assertEquals("Zoë leest graag voor.", draft.text().goesWell());
        assertEquals(
                List.of(
                        "Hanneke Vermeulen (moeder)",
                        "Daniël van den Berg (vader)",
                        "Zoë van den Berg",
                        "Joost Brouwer (leerkracht)"),
                draft.text().present());
    }

    @Test
    void parentsAndTeacherAreProposedAndThePupilOnlyAfterAConflict() {
        assertEquals(
                List.of("moeder van Zoë", "vader van Zoë", "leerkracht"),
                school.proposed().parties().stream().map(Party::role).toList());
        ConversationId conflict = new ConversationId(new UUID(4, 2));
        school.talk(conflict, Situation.CONFLICT, Formality.FORMAL);
        var start = assertInstanceOf(AgreementStart.Prefilled.class, agreements.start(conflict));
        assertEquals(4, start.draft().parties().size());
    }

    @Test
    @Requirement("SI-30")
    void aHomeVisitOffersNoAgreement() {
        ConversationId visit = new ConversationId(new UUID(4, 3));
        school.talk(visit, Situation.HOME_VISIT, Formality.INFORMAL);
        assertInstanceOf(AgreementStart.Informal.class, agreements.start(visit));
        assertEquals(
                List.of(AgreementFixture.TALK),
                agreements.talks(AgreementFixture.ZOE).stream()
                        .map(talk -> talk.id())
                        .toList());
    }

    @Test
    void aTeacherOfAnotherGroupSeesNothing() {
        Stored<Agreement> issued = school.issued();
        Agreements joosts = new Agreements(school.test().joost(), Texts.dutch());
        assertEquals(List.of(), joosts.register().lines());
        assertTrue(joosts.find(issued.value().id()).isEmpty());
        assertInstanceOf(AgreementStart.NoRight.class, joosts.start(AgreementFixture.TALK));
        assertInstanceOf(SaveResult.NoRight.class, joosts.sign(issued, 0, new Signing.NotYet("")));
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstSaved() {
        Stored<Agreement> draft = school.complete();
        agreements.save(draft.value(), draft.revision());
        assertInstanceOf(SaveResult.ChangedElsewhere.class, agreements.save(draft.value(), draft.revision()));
    }

    @Test
    @Requirement("AG-03")
    void everyWayOfSigningIsKept() {
        Stored<Agreement> now = school.issued();
        Signing[] ways = {
            new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.empty()),
            new Signing.DoesNotSign("Ik wil eerst weten wat school doet.", LocalDate.of(2026, 11, 13)),
            new Signing.NotReached("2 keer gebeld", Optional.of(LocalDate.of(2026, 11, 30)))
        };
        for (int place = 0; place < ways.length; place++) {
            now = AgreementFixture.saved(agreements.sign(now, place, ways[place]));
        }
        AgreementFile file = agreements.find(now.value().id()).orElseThrow();
        assertEquals(
                List.of(ways),
                file.agreement().parties().stream().map(Party::signing).toList());
    }

    @Test
    @Requirement("AG-01")
    void theRegisterCountsWhatRunsWaitsAndIsDue() {
        school.complete();
        Stored<Agreement> issued = school.issued();
        AgreementRegister register = agreements.register();
        assertEquals(2, register.lines().size());
        assertEquals(1, register.running());
        assertEquals(1, register.awaitingSignature().size());
        assertEquals(0, register.dueThisWeek().size());
        school.test().at(Instant.parse("2026-12-14T08:00:00Z"));
        assertEquals(1, agreements.register().dueThisWeek().size());
        Stored<Agreement> now = issued;
        for (int place = 0; place < issued.value().parties().size(); place++) {
            now = AgreementFixture.saved(
                    agreements.sign(now, place, new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.empty())));
        }
        assertEquals(0, agreements.register().awaitingSignature().size());
        agreements.lookBack(now, text -> text, true);
        assertEquals(0, agreements.register().running());
    }

    @Test
    void whoDoesNotSignIsNotWaitedFor() {
        Stored<Agreement> now = school.issued();
        for (int place = 0; place < 3; place++) {
            now = AgreementFixture.saved(
                    agreements.sign(now, place, new Signing.DoesNotSign("Nee", LocalDate.of(2026, 11, 12))));
        }
        assertEquals(List.of(), agreements.register().awaitingSignature());
    }

    @Test
    @Requirement("AG-05")
    void aChangeAfterPrintingMakesANewVersionAndTheOldOneStays() {
        Stored<Agreement> signed = AgreementFixture.saved(
                agreements.sign(school.issued(), 0, new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.empty())));
        Stored<Agreement> next =
                AgreementFixture.saved(agreements.change(signed, "De ouders vroegen om een andere dag."));
        assertEquals(2, next.value().version());
        assertEquals(AgreementStatus.DRAFT, next.value().status());
        assertEquals(0, next.value().signed());
        AgreementFile file = agreements.find(next.value().id()).orElseThrow();
        assertEquals(List.of(signed.value()), file.earlier());
        assertEquals(3, file.copiesOf(1).size());
        assertEquals(List.of(), file.copiesOf(2));
    }

    @Test
    void aNewVersionTakenBackLeavesTheOldOneWithItsSignatures() {
        Stored<Agreement> signed = AgreementFixture.saved(
                agreements.sign(school.issued(), 0, new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.empty())));
        Stored<Agreement> next = AgreementFixture.saved(agreements.change(signed, "Een andere dag."));
        Stored<Agreement> back = AgreementFixture.saved(agreements.withdraw(next));
        assertEquals(signed.value(), back.value());
        AgreementFile file = agreements.find(back.value().id()).orElseThrow();
        assertEquals(List.of(), file.earlier());
        assertEquals(3, file.copiesOf(1).size());
    }

    @Test
    void whatWasPrintedCannotBeSavedOver() {
        Stored<Agreement> issued = school.issued();
        assertThrows(IllegalArgumentException.class, () -> agreements.save(issued.value(), issued.revision()));
        assertThrows(IllegalArgumentException.class, () -> agreements.change(school.complete(), "Om deze reden"));
    }

    @Test
    void onlyWhatNobodySignedIsTakenBack() {
        Stored<Agreement> signed = AgreementFixture.saved(
                agreements.sign(school.issued(), 0, new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.empty())));
        assertThrows(IllegalArgumentException.class, () -> agreements.withdraw(signed));
        agreements.withdraw(school.complete());
        assertEquals(1, agreements.register().lines().size());
    }

    @Test
    void aCodeTypedByHandFindsItsAgreement() {
        Stored<Agreement> issued = school.issued();
        String typed = issued.value().code().printed().toLowerCase(java.util.Locale.ROOT);
        assertEquals(
                issued.value().id(),
                agreements.find(" " + typed).orElseThrow().agreement().id());
        assertTrue(agreements.find("K7M3-9QT").isEmpty());
    }

    @Test
    void anyOrderOfSigningKeepsTheCountsRight() {
        long seed = 20261117;
        Random random = new Random(seed);
        Stored<Agreement> now = school.issued();
        for (int step = 0; step < 25; step++) {
            int place = random.nextInt(now.value().parties().size());
            Signing signing = switch (random.nextInt(4)) {
                case 0 -> new Signing.Signed(LocalDate.of(2026, 11, 12), Optional.empty());
                case 1 -> new Signing.DoesNotSign("Nee", LocalDate.of(2026, 11, 12));
                case 2 -> new Signing.NotReached("", Optional.empty());
                default -> new Signing.NotYet("");
            };
            now = AgreementFixture.saved(agreements.sign(now, place, signing));
            AgreementLine line = agreements.register().lines().getFirst();
            assertEquals(now.value().awaited() > 0, line.awaitsSignature(), "seed " + seed + " step " + step);
            assertEquals(now.value().signed(), line.signed(), "seed " + seed + " step " + step);
        }
    }
}
