package nl.driehoek.ui.common.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import nl.driehoek.ui.OnTheSpotTasks;
import nl.driehoek.ui.VirtualTasks;
import org.junit.jupiter.api.Test;

class WorkTest {

    private final OnTheSpotTasks tasks = new OnTheSpotTasks();

    @Test
    void aFailureInShowingTheAnswerIsSeenAndNotTakenForAFailureOfTheWork() {
        List<Throwable> explained = new ArrayList<>();
        BooleanProperty busy = new SimpleBooleanProperty();
        Work<String> work = Work.of(() -> "antwoord")
                .whileRunning(busy)
                .onFailure(explained::add)
                .onSuccess(_ -> {
                    throw new IllegalStateException("the screen broke");
                });
        assertThrows(IllegalStateException.class, () -> work.runOn(tasks));
        assertEquals(List.of(), explained);
        assertFalse(busy.get());
    }

    @Test
    void aFailureInTheWorkGoesToWhoCanExplainItOrElseIsUnexpected() {
        IllegalStateException failure = new IllegalStateException("the work broke");
        List<Throwable> explained = new ArrayList<>();
        Work<Void> work = Work.doing(() -> {
            throw failure;
        });
        work.runOn(tasks);
        assertEquals(List.of(failure), tasks.failures());
        work.onFailure(explained::add).runOn(tasks);
        assertEquals(List.of(failure), explained);
        assertEquals(List.of(failure), tasks.failures());
    }

    @Test
    void aSecondPressWhileTheFirstIsUnderWayDoesNothing() {
        VirtualTasks slow = new VirtualTasks();
        slow.slowBackground();
        SimpleBooleanProperty saving = new SimpleBooleanProperty();
        List<String> saved = new ArrayList<>();
        for (int press = 0; press < 2; press++) {
            Work.of(() -> "contact").oneAtATime(saving).onSuccess(saved::add).runOn(slow);
        }
        slow.finishBackground();
        assertEquals(List.of("contact"), saved);
        Work.of(() -> "another").oneAtATime(saving).onSuccess(saved::add).runOn(slow);
        slow.finishBackground();
        assertEquals(List.of("contact", "another"), saved);
    }
}
