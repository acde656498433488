package nl.driehoek.ui.today;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.service.Changes;
import nl.driehoek.service.DayOverview;
import nl.driehoek.ui.common.work.Debounce;
import nl.driehoek.ui.common.work.Latest;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** The day on screen: read again when something was saved, and the time of the clock each minute. */
public final class TodayViewModel {

    private static final Set<RecordKind> FOLLOWED = Set.of(
            RecordKind.CONVERSATION,
            RecordKind.REPORT,
            RecordKind.AGREEMENT,
            RecordKind.NVC_SHEET,
            RecordKind.PUPIL,
            RecordKind.GROUP,
            RecordKind.IMPORT);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Callable<DayOverview> read;
    private final Changes changes;
    private final Tasks tasks;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<DayOverview>> day = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LocalTime> now;
    private final Latest latest = new Latest();
    private final Debounce reading;
    private final Debounce minute;

    /** The day that {@code read} gives, away from the screen. */
    public TodayViewModel(Callable<DayOverview> read, Changes changes, Tasks tasks, Clock clock) {
        this.read = read;
        this.changes = changes;
        this.tasks = tasks;
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(LocalTime.now(clock));
        this.reading = new Debounce(tasks, PAUSE, this::load);
        this.minute = new Debounce(tasks, MINUTE, this::tick);
    }

    /** The day as it was read last; empty before the first time. */
    ReadOnlyObjectProperty<Optional<DayOverview>> day() {
        return day.getReadOnlyProperty();
    }

    /** The time now, to the minute. */
    ReadOnlyObjectProperty<LocalTime> now() {
        return now.getReadOnlyProperty();
    }

    /** Loads, and follows what is saved and the clock until the answer is ended. */
    Subscription follow() {
        now.set(LocalTime.now(clock));
        load();
        minute.touch();
        Runnable unhear = changes.listen(this::heard);
        return () -> {
            unhear.run();
            reading.cancel();
            minute.cancel();
            latest.cancel();
        };
    }

    private void heard(Changes.News news) {
        if (FOLLOWED.contains(news.kind())) {
            tasks.onScreen(reading::touch);
        }
    }

    private void load() {
        latest.run(Work.of(read).onSuccess(found -> day.set(Optional.of(found))), tasks);
    }

    private void tick() {
        LocalTime before = now.get();
        now.set(LocalTime.now(clock));
        if (now.get().isBefore(before)) {
            load();
        }
        minute.touch();
    }
}
