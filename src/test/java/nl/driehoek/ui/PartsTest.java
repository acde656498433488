package nl.driehoek.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.driehoek.ui.common.dialog.ErrorCode;
import nl.driehoek.ui.common.form.DutchDates;
import nl.driehoek.ui.common.form.DutchTimes;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.form.Reading;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.form.SecretField;
import nl.driehoek.ui.common.form.Verdict;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
import nl.driehoek.ui.common.work.Debounce;
import nl.driehoek.ui.common.work.Latest;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest extends FxTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "1-9-2026,2026-09-01",
        "01/09/26,2026-09-01",
        "1.9,2026-09-01",
        "1 september 2026,2026-09-01",
        "3 mrt 2017,2017-03-03",
        "12-11-62,1962-11-12"
    })
    void datesAreReadAsTheyAreTypedInDutch(String typed, LocalDate date) {
        assertEquals(new Reading.Read<>(date), DutchDates.read(typed, TODAY));
    }

    @Test
    void aDayThatIsNotThereIsToldByName() {
        Reading.Unread<?> unread = assertInstanceOf(Reading.Unread.class, DutchDates.read("31-2-2017", TODAY));
        assertEquals(List.of(31, "februari", "28"), unread.problem().arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgen", "1-13-2026", "32-1-2026", "2026"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertInstanceOf(Reading.Unread.class, DutchDates.read(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"14.30,14:30", "14:30,14:30", "1430,14:30", "9,09:00", "14.30 uur,14:30"})
    void timesAreReadAsTheyAreTypedInDutch(String typed, LocalTime time) {
        assertEquals(new Reading.Read<>(time), DutchTimes.read(typed));
    }

    @Test
    void aRuleIsSilentWhileTypingAndSpeaksWhenAsked() {
        SimpleStringProperty name = new SimpleStringProperty("");
        Rule<String> rule = Rule.filled(name, "ui.date.how");
        assertInstanceOf(Verdict.NotChecked.class, rule.verdictProperty().get());
        assertInstanceOf(Verdict.Problem.class, rule.check());
        name.set("Z");
        assertInstanceOf(Verdict.NotChecked.class, rule.verdictProperty().get());
        assertInstanceOf(Verdict.Good.class, rule.check());
    }

    @Test
    void aFormTellsWhatIsLeftAndItsFieldsAreNamed() {
        onFx(() -> {
            SimpleStringProperty name = new SimpleStringProperty("");
            Form form = new Form(TEXTS, CLOCK)
                    .fields(s -> s.text("ui.party.pupil", name, f -> f.rule(Rule.filled(name, "ui.date.how")))
                            .date("ui.party.school", new SimpleObjectProperty<>()));
            Scene scene = layout(new StackPane(form.node()), Room.BASE);
            assertEquals(1, form.check().size());
            name.set("Zoë");
            assertEquals(List.of(), form.check());
            assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()));
            assertEquals(List.of(), ScreenWalk.english(scene.getRoot()));
        });
    }

    @Test
    void aSecretIsKeptAsCharactersAndShownAsDots() {
        onFx(() -> {
            SecretField field = new SecretField(TEXTS);
            field.replaceText(0, 0, "geheim");
            field.replaceText(1, 3, "X");
            assertArrayEquals("gXeim".toCharArray(), field.secret());
            assertEquals("●●●●●", field.getText());
            field.copy();
            field.wipe();
            assertEquals(0, field.secret().length);
            assertEquals("", field.getText());
        });
    }

    @Test
    void anAreaGrowsWithItsText() {
        onFx(() -> {
            GrowingArea area = new GrowingArea(TEXTS, 2);
            StackPane root = new StackPane(area);
            layout(root, Room.BASE);
            double before = area.prefHeight(400);
            area.setText("een lange zin die niet op een regel past ".repeat(20));
            assertTrue(area.prefHeight(400) > before + 100);
        });
    }

    @Test
    void aViewThatIsOpenedFiftyTimesLeavesNoListenerBehind() {
        onFx(() -> {
            CountingValue value = new CountingValue();
            View view = new View() {
                @Override
                protected void onShown() {
                    follow(value, _ -> {});
                }
            };
            StackPane root = new StackPane();
            layout(root, Room.BASE);
            for (int time = 0; time < 50; time++) {
                root.getChildren().setAll(view);
                assertEquals(1, view.openSubscriptions());
                root.getChildren().clear();
            }
            assertEquals(0, view.openSubscriptions());
            assertEquals(0, value.listeners);
        });
    }

    private static final class CountingValue extends SimpleObjectProperty<String> {
        private int listeners;

        @Override
        public void addListener(javafx.beans.value.ChangeListener<? super String> listener) {
            listeners++;
            super.addListener(listener);
        }

        @Override
        public void removeListener(javafx.beans.value.ChangeListener<? super String> listener) {
            listeners--;
            super.removeListener(listener);
        }
    }

    @Test
    void workGivesItsAnswerAndTellsThatItIsBusy() {
        OnTheSpotTasks tasks = new OnTheSpotTasks();
        SimpleBooleanProperty busy = new SimpleBooleanProperty();
        List<Object> seen = new ArrayList<>();
        Work.of(() -> seen.add(busy.get()))
                .onSuccess(seen::add)
                .whileRunning(busy)
                .runOn(tasks);
        assertEquals(List.of(true, true), seen);
        assertFalse(busy.get());
    }

    @Test
    void aFailureNobodyHandlesIsUnexpected() {
        OnTheSpotTasks tasks = new OnTheSpotTasks();
        IllegalStateException failure = new IllegalStateException();
        Work.doing(() -> {
                    throw failure;
                })
                .runOn(tasks);
        assertEquals(List.of(failure), tasks.failures());
    }

    @Test
    void onlyTheLatestSearchIsShown() {
        List<Runnable> queue = new ArrayList<>();
        Tasks slow = new QueueTasks(queue);
        List<String> shown = new ArrayList<>();
        Latest latest = new Latest();
        latest.run(Work.of(() -> "z").onSuccess(shown::add), slow);
        latest.run(Work.of(() -> "zo").onSuccess(shown::add), slow);
        queue.forEach(Runnable::run);
        assertEquals(List.of("zo"), shown);
    }

    private record QueueTasks(List<Runnable> queue) implements Tasks {
        @Override
        public void inBackground(Runnable work) {
            queue.add(work);
        }

        @Override
        public void onScreen(Runnable action) {
            action.run();
        }

        @Override
        public Running after(Duration delay, Runnable action) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unexpected(Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void savingWaitsForTheLastKeyAndCanBeFlushed() {
        OnTheSpotTasks tasks = new OnTheSpotTasks();
        List<String> saved = new ArrayList<>();
        Debounce debounce = new Debounce(tasks, Duration.ofSeconds(2), () -> saved.add("saved"));
        debounce.touch();
        debounce.touch();
        assertEquals(1, tasks.waiting());
        debounce.flush();
        tasks.letTimePass();
        assertEquals(List.of("saved"), saved);
    }

    @Test
    void theSameFaultHasTheSameCodeAndNoDataIsInIt() {
        assertEquals(ErrorCode.of(fault("Zoë van den Berg")), ErrorCode.of(fault("Łukasz")));
        assertNotEquals(ErrorCode.of(fault("a")), ErrorCode.of(new IllegalStateException("a")));
        assertFalse(ErrorCode.trace(fault("Zoë van den Berg")).contains("Zoë"));
    }

    private static Throwable fault(String data) {
        return new IllegalArgumentException(data);
    }

    @ParameterizedTest
    @CsvSource({"1366,WIDE", "1180,WIDE", "1179,NARROW", "900,NARROW", "899,SMALL"})
    void theRoomDecidesTheLayout(double effective, Width width) {
        assertEquals(width, Width.of(effective));
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void theBuildingBlocksAreNamedDutchAndUncut(Room room) {
        onFx(() -> {
            Scene scene = layout(
                    GalleryBlocks.page(TEXTS, new TestContext(room).context().width()), room);
            assertEquals(List.of(), ScreenWalk.unnamed(scene.getRoot()), "without a name");
            assertEquals(List.of(), ScreenWalk.english(scene.getRoot()), "English");
            assertEquals(List.of(), ScreenWalk.cut(scene.getRoot()), "cut");
        });
    }

    @Test
    void theWalkFindsWhatItLooksFor() {
        onFx(() -> {
            javafx.scene.control.TextField plain = new javafx.scene.control.TextField();
            Scene scene = layout(new StackPane(new Label("Cancel"), plain), Room.BASE);
            assertEquals(1, ScreenWalk.unnamed(scene.getRoot()).size());
            assertTrue(ScreenWalk.english(scene.getRoot()).stream().anyMatch(word -> word.startsWith("cancel")));
            assertTrue(ScreenWalk.english(scene.getRoot()).stream().anyMatch(word -> word.startsWith("paste")));
        });
    }
}
