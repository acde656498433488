package nl.driehoek.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import nl.driehoek.app.example.ExampleSchool;
import nl.driehoek.app.wiring.SchoolScope;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.house.Requirement;
import nl.driehoek.service.AgreementLine;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.Conversations;
import nl.driehoek.service.Families;
import nl.driehoek.service.Pupils;
import nl.driehoek.service.Talks;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.FxTest;
import nl.driehoek.ui.ScreenWalk;
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
        onFx(() -> {
            openExample();
            SchoolScope scope = stage.keeper.scope().orElseThrow();
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
            stage.keeper.lock();
            openAs("Joost");
            assertEquals(
                    12,
                    new Pupils(stage.keeper.scope().orElseThrow().desk())
                            .atSchool()
                            .size());
            stage.keeper.leave();
            assertEquals(List.of(), stage.tasks.failures());
        });
    }

    @Test
    void everyPlaceOfTheLeftBarOpens() {
        onFx(() -> {
            openExample();
            SchoolScope scope = stage.keeper.scope().orElseThrow();
            for (var place : scope.shellParts(() -> {}).places()) {
                scope.context().navigator().go(place.target());
                stage.lay();
                assertEquals(
                        place.target(), scope.context().navigator().current().getValue());
            }
            for (Target.SettingsSection section : Target.SettingsSection.values()) {
                scope.context().navigator().go(new Target.Settings(section));
                stage.lay();
            }
            stage.keeper.leave();
            assertEquals(List.of(), stage.tasks.failures());
        });
    }

    @Test
    @Requirement("PT-02")
    void lockingKeepsWhatWasTypedASecondAgo() {
        onFx(() -> {
            openExample();
            SchoolScope scope = stage.keeper.scope().orElseThrow();
            ConversationId id = talkToday(scope);
            scope.context().navigator().go(new Target.Talk(id, Target.TalkStep.PREPARE));
            stage.lay();
            List<TextArea> areas = new ArrayList<>();
            ScreenWalk.each(stage.scene().getRoot(), node -> {
                if (node instanceof TextArea area && area.isEditable()) {
                    areas.add(area);
                }
            });
            areas.getFirst().setText("Wat helpt Zoë om rustig te beginnen, ook op vrijdag?");
            stage.keeper.lock();
            assertEquals(LockPhase.LOCKED, stage.keeper.phase());
            openAs("Marleen");
            var shared = new Talks(stage.keeper.scope().orElseThrow().desk())
                    .open(id)
                    .orElseThrow()
                    .preparation()
                    .value()
                    .shared();
            String saved =
                    String.join("|", shared.question(), shared.goesWell(), shared.appreciation(), shared.pupilVoice());
            assertTrue(saved.contains("ook op vrijdag"), saved);
            stage.keeper.leave();
        });
    }

    @Test
    @Requirement("PT-02")
    void itLocksByItselfAfterTheIdleMinutes() {
        onFx(() -> {
            java.time.Instant[] now = {java.time.Instant.parse("2026-11-17T08:12:00Z")};
            java.time.InstantSource source = () -> now[0];
            Clock clock = source.withZone(java.time.ZoneId.of("Europe/Amsterdam"));
            stage = new AppStage(folder, theme(), clock);
            stage.open("start-example");
            stage.press("Voorbeeldschool openen");
            now[0] = now[0].plus(Duration.ofMinutes(11));
            javafx.event.Event.fireEvent(
                    stage.scene().getRoot(),
                    new javafx.scene.input.KeyEvent(
                            javafx.scene.input.KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            javafx.scene.input.KeyCode.A,
                            false,
                            false,
                            false,
                            false));
            assertEquals(LockPhase.LOCKED, stage.keeper.phase());
            assertTrue(stage.shows("Wie ben je?"));
        });
    }

    private void openExample() {
        stage = new AppStage(folder, theme(), Clock.systemDefaultZone());
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
        stage.lay();
        ScreenWalk.each(stage.scene().getRoot(), node -> {
            if (node.getStyleClass().contains("front-name")
                    && node.getAccessibleText().startsWith(name)) {
                chosen = Optional.of(node);
            }
        });
        javafx.event.Event.fireEvent(
                chosen.orElseThrow(),
                new javafx.scene.input.KeyEvent(
                        javafx.scene.input.KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        javafx.scene.input.KeyCode.ENTER,
                        false,
                        false,
                        false,
                        false));
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

    private Optional<javafx.scene.Node> chosen = Optional.empty();

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
