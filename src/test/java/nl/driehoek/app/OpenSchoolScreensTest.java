package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.TextArea;
import nl.driehoek.app.example.ExampleSchool;
import nl.driehoek.app.wiring.SchoolScope;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.InternalPart;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.domain.family.RoleProfile;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.AgreementLine;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.Conversations;
import nl.driehoek.service.Families;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.RoleProfiles;
import nl.driehoek.service.Talks;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.vault.LockPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example school, opened in the whole application. */
class OpenSchoolScreensTest extends FxTest {

    @TempDir
    Path folder;

    private AppStage stage;

    @Test
    @Requirement("SL-04")
    void theExampleIsFullAndATeacherSeesTheOwnGroupOnly() {
        openExample();
        SchoolScope scope = stage.scope();
        Pupils pupils = new Pupils(scope.desk());
        assertEquals(24, pupils.atSchool().size());
        Families families = new Families(scope.desk());
        List<Integer> carers = pupils.atSchool().stream()
                .map(pupil -> families.of(pupil.value().id()).size())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(0, 1, 2, 3, 4), carers);
        assertTrue(waiting(scope) > 0, "an agreement waits for signatures");
        assertEveryParentHasARole(scope);
        InternalPart internal = new Talks(scope.desk())
                .open(talkToday(scope))
                .orElseThrow()
                .preparation()
                .value()
                .internal();
        assertTrue(!internal.opening().isEmpty() && !internal.assumption().isEmpty(), "school prepared too");
        stage.lock();
        openAs("Joost");
        assertEquals(12, new Pupils(stage.scope().desk()).atSchool().size());
        stage.leave();
        assertEquals(List.of(), stage.tasks.failures());
    }

    private static void assertEveryParentHasARole(SchoolScope scope) {
        RoleProfiles profiles = new RoleProfiles(scope.desk());
        Families families = new Families(scope.desk());
        for (Stored<Pupil> pupil : new Pupils(scope.desk()).atSchool()) {
            for (Stored<FamilyMember> member : families.of(pupil.value().id())) {
                RoleProfile profile = profiles.find(
                                member.value().parent().id(), pupil.value().id())
                        .orElseThrow()
                        .value();
                assertTrue(
                        !profile.notes(ProfileRole.INVOLVED).empty(),
                        pupil.value().id()::toString);
            }
        }
    }

    @Test
    void everyPlaceOfTheLeftBarOpens() {
        openExample();
        SchoolScope scope = stage.scope();
        for (var place : scope.shellParts(() -> {}).places()) {
            stage.go(place.target());
            assertEquals(place.target(), scope.context().navigator().current().getValue());
        }
        for (Target.SettingsSection section : Target.SettingsSection.values()) {
            stage.go(new Target.Settings(section));
        }
        stage.leave();
        assertEquals(List.of(), stage.tasks.failures());
    }

    @Test
    @Requirement("PT-02")
    void lockingKeepsWhatWasTypedASecondAgo() {
        openExample();
        SchoolScope scope = stage.scope();
        ConversationId id = talkToday(scope);
        stage.go(new Target.Talk(id, Target.TalkStep.PREPARE));
        TextArea area = (TextArea) stage.find(node -> node instanceof TextArea one && one.isEditable())
                .orElseThrow();
        onFx(() -> area.setText("Wat helpt Zoë om rustig te beginnen, ook op vrijdag?"));
        stage.lock();
        assertEquals(LockPhase.LOCKED, stage.keeper.phase());
        openAs("Marleen");
        var shared = new Talks(stage.scope().desk())
                .open(id)
                .orElseThrow()
                .preparation()
                .value()
                .shared();
        String saved =
                String.join("|", shared.question(), shared.goesWell(), shared.appreciation(), shared.pupilVoice());
        assertTrue(saved.contains("ook op vrijdag"), saved);
        stage.leave();
    }

    @Test
    @Requirement("PT-02")
    void itLocksByItselfAfterTheIdleMinutes() {
        java.time.Instant[] now = {java.time.Instant.parse("2026-11-17T08:12:00Z")};
        java.time.InstantSource source = () -> now[0];
        Clock clock = source.withZone(java.time.ZoneId.of("Europe/Amsterdam"));
        stage = AppStage.start(folder, clock);
        stage.example();
        now[0] = now[0].plus(Duration.ofMinutes(11));
        stage.key(stage.scene().getRoot(), javafx.scene.input.KeyCode.A);
        assertEquals(LockPhase.LOCKED, stage.keeper.phase());
        assertTrue(stage.shows("Wie ben je?"));
    }

    private void openExample() {
        stage = AppStage.start(folder, Clock.systemDefaultZone());
        stage.open("start-example");
        assertTrue(stage.shows(ExampleSchool.PASSWORD), () -> stage.words() + " " + trace());
        stage.press("Voorbeeldschool openen");
        assertEquals(LockPhase.UNLOCKED, stage.keeper.phase());
    }

    private String trace() {
        java.io.StringWriter text = new java.io.StringWriter();
        stage.tasks.failures().forEach(failure -> failure.printStackTrace(new java.io.PrintWriter(text)));
        return text.toString();
    }

    private void openAs(String name) {
        stage.key(
                stage.find(node -> node.getStyleClass().contains("front-name")
                                && node.getAccessibleText().startsWith(name))
                        .orElseThrow(),
                javafx.scene.input.KeyCode.ENTER);
        stage.type("Wachtwoord van " + name, ExampleSchool.PASSWORD);
        stage.press("Openen");
        if (stage.shows("Kies je eigen wachtwoord")) {
            stage.type("Tijdelijk wachtwoord", ExampleSchool.PASSWORD);
            stage.type("Nieuw wachtwoord", "negen stille wolken boven");
            stage.type("Nog een keer", "negen stille wolken boven");
            stage.press("Wachtwoord instellen");
        }
        assertEquals(LockPhase.UNLOCKED, stage.keeper.phase());
    }

    private static long waiting(SchoolScope scope) {
        return new Pupils(scope.desk())
                .atSchool().stream()
                        .map(Stored::value)
                        .flatMap(pupil -> new Agreements(scope.desk(), Texts.dutch()).of(pupil.id()).stream())
                        .filter(line -> line.status() == AgreementStatus.ISSUED)
                        .filter(line -> line.parties().stream().anyMatch(party -> !party.hasSigned()))
                        .map(AgreementLine::id)
                        .count();
    }

    private static ConversationId talkToday(SchoolScope scope) {
        var today = scope.desk().today();
        return new Conversations(scope.desk())
                .between(today, today).stream()
                        .map(row -> row.conversation())
                        .filter(talk -> talk.talk())
                        .findFirst()
                        .orElseThrow()
                        .id();
    }
}
