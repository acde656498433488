package nl.driehoek.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThrottleTest {

    @TempDir
    Path folder;

    private Fixture clock;

    @BeforeEach
    void clock() {
        clock = new Fixture(folder);
    }

    @Test
    void afterFiveWrongPasswordsThePauseDoublesFromHalfAMinuteToAQuarter() {
        Throttle throttle = restarted();
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            throttle.attempt();
            Duration pause = pause(throttle);
            pauses.add(pause.toSeconds());
            clock.pass(pause);
            assertEquals(Optional.empty(), throttle.blockedUntil());
        }
        assertEquals(List.of(0L, 0L, 0L, 0L, 30L, 60L, 120L, 240L, 480L, 900L, 900L, 900L), pauses);
    }

    @Test
    void aRestartDoesNotLiftThePause() throws IOException {
        wrong(5);
        clock.pass(Duration.ofSeconds(10));
        assertEquals(Duration.ofSeconds(20), pause(restarted()));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(clock.attempts)));
    }

    @Test
    void aRightPasswordStartsTheCountAgain() {
        wrong(4);
        restarted().clear();
        wrong(4);
        assertEquals(Optional.empty(), restarted().blockedUntil());
    }

    @Test
    void aClockThatGoesBackNeitherLiftsNorStretchesThePause() {
        wrong(5);
        clock.pass(Duration.ofDays(-400));
        assertEquals(Duration.ofSeconds(30), pause(restarted()));
        clock.pass(Duration.ofSeconds(30));
        assertEquals(Optional.empty(), restarted().blockedUntil());
    }

    @Test
    void anUnreadableCountStartsWithAPause() throws IOException {
        for (String content : List.of("", "rubbish", "driehoek attempts 1\n-3\n0\n", "driehoek attempts 1\nx\ny\n")) {
            Files.writeString(clock.attempts, content);
            assertEquals(Duration.ofSeconds(30), pause(restarted()), content);
        }
        Files.writeString(clock.attempts, "driehoek attempts 1\n2000000000\n" + Long.MAX_VALUE + "\n");
        assertEquals(Duration.ofMinutes(15), pause(restarted()));
    }

    @Test
    void whereTheDiskRefusesTheCountGoesOnInMemory() throws IOException {
        Files.createDirectory(clock.attempts);
        Files.createFile(clock.attempts.resolve("in the way"));
        Throttle throttle = restarted();
        assertEquals(Duration.ofSeconds(30), pause(throttle));
        throttle.attempt();
        assertEquals(Duration.ofSeconds(60), pause(throttle));
        throttle.clear();
        assertEquals(Optional.empty(), throttle.blockedUntil());
    }

    @Test
    void duringThePauseEvenTheRightPasswordIsNotTriedForAnybody() {
        clock.make();
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    new UnlockOutcome.WrongPassword(Optional.empty()),
                    clock.unlock(i % 2 == 0 ? Fixture.MARLEEN_ID : UUID.randomUUID(), "niet het wachtwoord"));
        }
        var until = clock.now.plusSeconds(30);
        assertEquals(
                new UnlockOutcome.WrongPassword(Optional.of(until)),
                clock.unlock(Fixture.MARLEEN_ID, "niet het wachtwoord"));
        assertEquals(new UnlockOutcome.Throttled(until), clock.unlock(Fixture.MARLEEN_ID, Fixture.PASSWORD));
        clock.pass(Duration.ofSeconds(30));
        clock.unlocked(Fixture.MARLEEN_ID, Fixture.PASSWORD);
        assertInstanceOf(UnlockOutcome.WrongPassword.class, clock.unlock(Fixture.MARLEEN_ID, "niet dit"));
        assertTrue(restarted().blockedUntil().isEmpty());
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            restarted().attempt();
        }
    }

    private Throttle restarted() {
        return new Throttle(clock.attempts, clock);
    }

    private Duration pause(Throttle throttle) {
        return throttle.blockedUntil()
                .map(until -> Duration.between(clock.now, until))
                .orElse(Duration.ZERO);
    }
}
