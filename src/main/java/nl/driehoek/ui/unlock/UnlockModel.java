package nl.driehoek.ui.unlock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableLongValue;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.service.Entry;
import nl.driehoek.service.FrontDoor;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** Who opens the school, and how far it is. */
public final class UnlockModel {

    private static final Duration TICK = Duration.ofSeconds(1);

    private final SchoolDoor door;
    private final FrontDoor.Locked front;
    private final Tasks tasks;
    private final Clock clock;
    private final Doorbell bell;
    private final ObjectProperty<FrontDoor.Opener> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<UnlockState> state = new ReadOnlyObjectWrapper<>(new UnlockState.Ready());
    private final LongProperty secondsLeft = new SimpleLongProperty();
    private Running ticking = () -> {};

    /** The door as {@code front} shows it. */
    public UnlockModel(SchoolDoor door, FrontDoor.Locked front, Tasks tasks, Clock clock, Doorbell bell) {
        this.door = door;
        this.front = front;
        this.tasks = tasks;
        this.clock = clock;
        this.bell = bell;
        if (!front.colleagues().isEmpty()) {
            chosen.set(front.colleagues().getFirst());
        }
    }

    /** The school on the door. */
    public String school() {
        return front.school();
    }

    /** Who can open it and whose name holds {@code words}; all when it is blank. */
    public List<FrontDoor.Opener> colleagues(String words) {
        String wanted = words.strip().toLowerCase(java.util.Locale.ROOT);
        return front.colleagues().stream()
                .filter(opener ->
                        opener.name().toLowerCase(java.util.Locale.ROOT).contains(wanted))
                .toList();
    }

    /** Chooses the first colleague one of whose names begins with {@code letters}. */
    public Optional<FrontDoor.Opener> jump(String letters) {
        String wanted = letters.toLowerCase(java.util.Locale.ROOT);
        Optional<FrontDoor.Opener> found = front.colleagues().stream()
                .filter(opener -> (" " + opener.name().toLowerCase(java.util.Locale.ROOT)).contains(" " + wanted))
                .findFirst();
        found.ifPresent(chosen::set);
        return found;
    }

    /** Who opens. */
    public ObjectProperty<FrontDoor.Opener> chosenProperty() {
        return chosen;
    }

    /** Where it stands. */
    public ReadOnlyObjectProperty<UnlockState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many seconds the user has to wait; 0 when not at all. */
    public ObservableLongValue secondsLeft() {
        return secondsLeft;
    }

    /** Tries {@code password}, which is wiped. */
    public void open(char[] password) {
        attempt(password, false);
    }

    /** Opens a school that was refused although it can be read; {@code password} is wiped. */
    public void openAnyway(char[] password) {
        attempt(password, true);
    }

    /** Back to the names after a refusal. */
    public void again() {
        state.set(new UnlockState.Ready());
    }

    private void attempt(char[] password, boolean anyway) {
        boolean mayTry = !(state.get() instanceof UnlockState.Waiting) && chosen.get() != null;
        if (!mayTry || !bell.opening()) {
            java.util.Arrays.fill(password, '\0');
            return;
        }
        ColleagueId who = new ColleagueId(chosen.get().id());
        state.set(new UnlockState.Opening("unlock.opening"));
        Work.of(() -> anyway
                        ? door.enterAnyway(who, password, this::progress)
                        : door.enter(who, password, this::progress))
                .onSuccess(this::came)
                .onFailure(this::failed)
                .runOn(tasks);
    }

    private void progress(String textKey) {
        tasks.onScreen(() -> {
            if (state.get() instanceof UnlockState.Opening) {
                state.set(new UnlockState.Opening(textKey));
            }
        });
    }

    private void came(Entry entry) {
        if (!(entry instanceof Entry.Entered)) {
            bell.stayedClosed();
        }
        switch (entry) {
            case Entry.Entered entered -> bell.entered(entered);
            case Entry.WrongPassword(Optional<Instant> until) -> wrong(until);
            case Entry.Wait(Instant until) -> waitFor(until);
            case Entry.Refused refused -> state.set(new UnlockState.Closed(refused));
        }
    }

    private void failed(Throwable failure) {
        bell.stayedClosed();
        state.set(new UnlockState.Ready());
        tasks.unexpected(failure);
    }

    private void wrong(Optional<Instant> until) {
        if (until.isPresent()) {
            waitFor(until.get());
        } else {
            state.set(new UnlockState.Ready());
            state.set(new UnlockState.NotFitting());
        }
    }

    private void waitFor(Instant until) {
        state.set(new UnlockState.Waiting(until));
        tick();
    }

    private void tick() {
        if (state.get() instanceof UnlockState.Waiting(Instant until)) {
            long left = Math.ceilDiv(Duration.between(clock.instant(), until).toMillis(), 1000);
            secondsLeft.set(Math.max(0, left));
            if (left <= 0) {
                state.set(new UnlockState.Ready());
            } else {
                ticking = tasks.after(TICK, this::tick);
            }
        }
    }

    /** Ends the counting down; for leaving the screen. */
    public void leave() {
        ticking.cancel();
    }
}
