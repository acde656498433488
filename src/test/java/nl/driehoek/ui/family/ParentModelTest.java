package nl.driehoek.ui.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.CourtRestriction;
import nl.driehoek.domain.family.Emphasis;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.InformationAmount;
import nl.driehoek.domain.family.InterpreterMode;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.domain.family.RoleNotes;
import nl.driehoek.domain.family.RoleProfile;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.TestDesk;
import nl.driehoek.ui.OnTheSpotTasks;
import nl.driehoek.ui.common.part.SaveState;
import nl.driehoek.ui.pupil.ExampleSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParentModelTest {

    @TempDir
    Path folder;

    private final OnTheSpotTasks tasks = new OnTheSpotTasks();
    private TestDesk desk;
    private PupilCare care;
    private ExampleSchool school;
    private ParentModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        care = PupilCare.at(desk.marleen());
        school = new ExampleSchool(care);
        model = new ParentModel(care, tasks, school.zoe, school.hanneke);
        model.load(() -> {});
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void openingAParentSavesNothing() {
        assertEquals(0, tasks.waiting());
        assertEquals(1, stored().revision());
        assertEquals(stored().value(), model.member());
    }

    @Test
    @Requirement("PF-03")
    void gezagWithPaperCheckAndCourtDecisionIsSavedWhileTyping() {
        model.fields.authority.set(Authority.NO);
        model.fields.since.set(LocalDate.of(2025, 1, 6));
        model.fields.evidence.set("uittreksel gezagsregister");
        model.fields.checkedBy.set("Marleen ten Hoeve");
        ParentFields.Restriction restriction = new ParentFields.Restriction();
        model.fields.restrictions.add(restriction);
        restriction.text.set("Alleen ophalen met begeleiding");
        restriction.from.set(LocalDate.of(2026, 9, 1));
        restriction.until.set(LocalDate.of(2027, 3, 1));
        tasks.letTimePass();
        var custody = stored().value().link().custody();
        assertEquals(Authority.NO, custody.authority());
        assertEquals(Optional.of(LocalDate.of(2025, 1, 6)), custody.since());
        assertEquals("uittreksel gezagsregister", custody.evidence());
        assertEquals("Marleen ten Hoeve", custody.checkedBy());
        assertEquals(
                List.of(new CourtRestriction(
                        "Alleen ophalen met begeleiding",
                        LocalDate.of(2026, 9, 1),
                        Optional.of(LocalDate.of(2027, 3, 1)))),
                custody.restrictions());
        assertInstanceOf(SaveState.Saved.class, model.saver.stateProperty().get());
    }

    @Test
    void aCourtDecisionThatEndsBeforeItBeginsIsKeptWithoutEnd() {
        ParentFields.Restriction restriction = new ParentFields.Restriction();
        restriction.text.set("Niet bellen");
        restriction.from.set(LocalDate.of(2026, 9, 1));
        restriction.until.set(LocalDate.of(2026, 8, 1));
        model.fields.restrictions.add(restriction);
        tasks.letTimePass();
        assertEquals(
                Optional.empty(),
                stored().value().link().custody().restrictions().getFirst().until());
    }

    @Test
    @Requirement("PF-17")
    @Requirement("PF-18")
    @Requirement("PF-19")
    @Requirement("CA-01")
    void possibilitiesNeedsAndContactAgreementAreSavedWhileTyping() {
        model.fields.workingDays.set("ma en di");
        model.fields.childCare.set("Daan komt mee");
        model.fields.language.set("Turks");
        model.fields.shortSentences.set(true);
        model.fields.tellBack.set(true);
        model.fields.interpreter.set(InterpreterMode.PHONE);
        model.fields.interpreterLanguage.set("Turks");
        model.fields.confirmed.set(true);
        model.fields.channel.set("Bellen");
        model.fields.contactPerson.set("Joost");
        model.fields.amount.set(InformationAmount.MAIN_POINTS);
        model.fields.emphasis.set(Emphasis.LEARNING);
        tasks.letTimePass();
        ParentSheet sheet = stored().value().parent().sheet();
        assertEquals("ma en di", sheet.possibilities().workingDays());
        assertEquals("Daan komt mee", sheet.possibilities().childCare());
        assertEquals("Turks", sheet.language().language());
        assertTrue(sheet.language().shortSentences() && sheet.language().tellBack());
        assertEquals(InterpreterMode.PHONE, sheet.interpreter().mode());
        assertTrue(sheet.interpreter().confirmed());
        assertEquals("Bellen", sheet.agreement().channel());
        assertEquals("Joost", sheet.agreement().contactPerson());
        assertEquals(InformationAmount.MAIN_POINTS, sheet.agreement().amount());
        assertEquals(Emphasis.LEARNING, sheet.agreement().emphasis());
    }

    @Test
    void whoSavesSecondIsAskedAndLosesNothing() {
        List<Stored<FamilyMember>> theirs = new ArrayList<>();
        model.saver.whenChangedElsewhere(theirs::add);
        ParentModel other = new ParentModel(care, tasks, school.zoe, school.hanneke);
        other.load(() -> {});
        other.fields.mail.set("nieuw@voorbeeld.example");
        other.saver.flush();
        model.fields.channel.set("Mailen");
        model.saver.flush();
        assertEquals(
                "nieuw@voorbeeld.example",
                theirs.getFirst().value().parent().details().mail());
        assertEquals("Mailen", model.fields.channel.get());
        model.saver.basedOn(theirs.getFirst().revision());
        model.saver.saveNow();
        assertEquals("Mailen", stored().value().parent().sheet().agreement().channel());
    }

    @Test
    void withoutANameTheOldNameStays() {
        model.fields.callName.set("");
        model.fields.surname.set(" ");
        tasks.letTimePass();
        assertEquals("Hanneke Vermeulen", stored().value().parent().name().full());
    }

    @Test
    @Requirement("PR-02")
    @Requirement("PR-07")
    void aRoleIsSavedWithDayAndAuthorAndMarkedAsDiscussed() {
        RoleProfileModel roles = new RoleProfileModel(care, tasks, school.zoe, school.hanneke);
        roles.load(() -> {});
        assertEquals(0, tasks.waiting());
        roles.columns.get(ProfileRole.EXPERT).tells.set("“Eerst even lezen.”");
        tasks.letTimePass();
        roles.discussed(LocalDate.of(2026, 11, 17));
        RoleProfile saved =
                care.profiles().find(school.hanneke, school.zoe).orElseThrow().value();
        RoleNotes expert = saved.notes(ProfileRole.EXPERT);
        assertEquals("“Eerst even lezen.”", expert.tells());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 17)), expert.on());
        assertEquals("Marleen ten Hoeve", expert.author());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 17)), saved.discussedOn());
    }

    @Test
    @Requirement("PR-09")
    void anEarlierVersionCanBePutBack() {
        RoleProfileModel roles = new RoleProfileModel(care, tasks, school.zoe, school.hanneke);
        roles.load(() -> {});
        String before = roles.columns.get(ProfileRole.INVOLVED).tells.get();
        roles.columns.get(ProfileRole.INVOLVED).tells.set("Iets anders");
        tasks.letTimePass();
        roles.putBack(
                care.profiles().versions(school.hanneke, school.zoe).getLast().profile());
        RoleProfile now =
                care.profiles().find(school.hanneke, school.zoe).orElseThrow().value();
        assertEquals(before, now.notes(ProfileRole.INVOLVED).tells());
        assertEquals(3, care.profiles().versions(school.hanneke, school.zoe).size());
    }

    private Stored<FamilyMember> stored() {
        return care.families().find(school.zoe, school.hanneke).orElseThrow();
    }
}
