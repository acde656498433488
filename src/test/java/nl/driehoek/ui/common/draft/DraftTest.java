package nl.driehoek.ui.common.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.driehoek.domain.Stored;
import nl.driehoek.service.SaveResult;
import nl.driehoek.ui.VirtualTasks;
import nl.driehoek.ui.common.part.SaveState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-17T14:38:00Z"), ZoneId.of("Europe/Amsterdam"));

    /** A store of one text with revisions, as the real one answers. */
    private final List<String> stored = new ArrayList<>();

    private final VirtualTasks tasks = new VirtualTasks();
    private boolean broken;
    private Draft<String> draft;

    @BeforeEach
    void begin() {
        draft = new Draft<>(tasks, CLOCK, this::save);
        draft.begin("", 0);
    }

    @Test
    void savesTwoSecondsAfterTheLastKey() {
        draft.change("Z");
        tasks.pass(Duration.ofMillis(900));
        draft.change("Zo");
        tasks.pass(Duration.ofMillis(1900));
        assertEquals(List.of(), stored);
        assertInstanceOf(SaveState.NotSaved.class, draft.stateProperty().get());
        tasks.pass(Duration.ofMillis(100));
        assertEquals(List.of("Zo"), stored);
        assertInstanceOf(SaveState.Saved.class, draft.stateProperty().get());
    }

    @Test
    void savesEveryThreeSecondsWhileTypingGoesOn() {
        for (int key = 1; key <= 90; key++) {
            draft.change("x".repeat(key));
            tasks.pass(Duration.ofMillis(100));
        }
        assertEquals(3, stored.size());
    }

    @Test
    void savesAtOnceOnLeaving() {
        draft.change("Zoë");
        draft.flush();
        assertEquals(List.of("Zoë"), stored);
        tasks.pass(Duration.ofSeconds(10));
        assertEquals(1, stored.size());
    }

    @Test
    void failedSaveKeepsTheTextAndTriesAgainOnDemandOrWithTheNextKey() {
        broken = true;
        draft.change("Zoë");
        tasks.pass(Duration.ofSeconds(2));
        assertInstanceOf(SaveState.Failed.class, draft.stateProperty().get());
        assertEquals("Zoë", draft.value());
        draft.flush();
        assertEquals(1, tasks.failures().size());
        broken = false;
        draft.flush();
        assertEquals(List.of("Zoë"), stored);
        assertInstanceOf(SaveState.Saved.class, draft.stateProperty().get());
    }

    @Test
    void conflictShowsBothTextsAndSavesNothingUntilTheUserChose() {
        stored.add("van Joost");
        draft.change("van mij");
        draft.flush();
        assertEquals("van mij", draft.conflictProperty().get().mine());
        assertEquals("van Joost", draft.conflictProperty().get().theirs().value());
        draft.change("van mij, langer");
        tasks.pass(Duration.ofSeconds(10));
        assertEquals(List.of("van Joost"), stored);
        assertFalse(draft.flushNow());
        draft.keepMine();
        assertEquals(List.of("van Joost", "van mij, langer"), stored);
        assertNull(draft.conflictProperty().get());
    }

    @Test
    void takingTheOtherTextGoesOnFromThere() {
        stored.add("van Joost");
        draft.change("van mij");
        draft.flush();
        assertEquals("van Joost", draft.takeTheirs().value());
        draft.change("van Joost en mij");
        draft.flush();
        assertEquals(List.of("van Joost", "van Joost en mij"), stored);
    }

    @Test
    void lockingSavesWhatIsTypedEvenWhileASlowSaveIsUnderWay() {
        tasks.slowBackground();
        draft.change("een");
        draft.flush();
        draft.change("een en twee");
        assertTrue(draft.flushNow());
        assertEquals(List.of("een en twee"), stored);
        tasks.finishBackground();
        assertEquals(List.of("een en twee"), stored);
        assertFalse(draft.dirty());
    }

    @Test
    void lockingSavesAllOpenDrafts() {
        Drafts drafts = new Drafts();
        drafts.opened(draft);
        draft.change("Zoë");
        assertTrue(drafts.flushAll());
        assertEquals(List.of("Zoë"), stored);
        assertTrue(drafts.closed(draft));
        assertEquals(0, drafts.size());
    }

    @Test
    void whateverTheUserDoesTheLastTextIsOnDiskAfterFlushing() {
        for (int seed = 0; seed < 200; seed++) {
            stored.clear();
            draft.begin("", 0);
            Random random = new Random(seed);
            String last = "";
            for (int step = 0; step < 30; step++) {
                broken = random.nextInt(4) == 0;
                switch (random.nextInt(3)) {
                    case 0 -> draft.change(last = "tekst " + step);
                    case 1 -> tasks.pass(Duration.ofMillis(random.nextInt(4000)));
                    default -> draft.flush();
                }
            }
            broken = false;
            assertTrue(draft.flushNow(), "seed " + seed);
            assertEquals(last, stored.isEmpty() ? "" : stored.getLast(), "seed " + seed);
        }
    }

    private SaveResult<String> save(String text, int basedOn) {
        if (broken) {
            throw new IllegalStateException("disk");
        }
        if (basedOn != stored.size()) {
            return new SaveResult.ChangedElsewhere<>(at(stored.getLast(), stored.size()));
        }
        stored.add(text);
        return new SaveResult.Saved<>(at(text, stored.size()));
    }

    private static Stored<String> at(String text, int revision) {
        return new Stored<>(text, revision, CLOCK.instant(), new UUID(1, 1));
    }
}
