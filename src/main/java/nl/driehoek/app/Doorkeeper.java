package nl.driehoek.app;

import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import nl.driehoek.app.wiring.SchoolScope;
import nl.driehoek.service.BackupService;
import nl.driehoek.service.Entry;
import nl.driehoek.service.OpenSchool;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.Question;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.settings.Leaving;
import nl.driehoek.ui.unlock.ClosingView;
import nl.driehoek.ui.unlock.Doorbell;
import nl.driehoek.vault.LockPhase;

/**
 * Opens and locks, and decides what the window shows: the front door, or the place of work. Locking saves what was typed
 * first; leaving takes the same way and makes the backup of the day.
 */
public final class Doorkeeper implements Doorbell, Leaving {

    private final AppContext app;
    private final Texts texts;
    private final LockKeeper lock;
    private final FrontPages front;
    private final OwnClipboard clipboard = new OwnClipboard();
    private final Runnable exit;
    private Optional<OpenSchool> school = Optional.empty();
    private Optional<Workplace> work = Optional.empty();
    private List<String> notes = List.of();
    private boolean leaving;

    /** A keeper of a closed door; {@code exit} ends the program. */
    public Doorkeeper(AppContext app, Runnable exit) {
        this.app = app;
        this.texts = app.texts();
        this.exit = exit;
        this.lock = new LockKeeper(
                app.tasks(), app.clock(), app.preferences().load().lockAfterMinutes(), this::lock);
        this.front = new FrontPages(app, this);
        lock.watch(app.window().scene());
    }

    /** Shows the front door. */
    public void start() {
        front.show();
    }

    void watch(Stage stage) {
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave();
        });
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                clipboard.gained();
            } else {
                clipboard.lost();
            }
        });
    }

    void tell(Throwable failure) {
        app.dialogs().failure(failure);
    }

    /** Where the lock stands; for tests. */
    LockPhase phase() {
        return lock.phase();
    }

    @Override
    public boolean opening() {
        return lock.opening();
    }

    @Override
    public void stayedClosed() {
        lock.stayedClosed();
        if (leaving) {
            exit.run();
        }
    }

    @Override
    public void entered(Entry.Entered entered) {
        hold(entered);
        if (leaving) {
            lock(true);
        } else if (entered.mustChoosePassword()) {
            front.mustChoose(entered, () -> work(false));
        } else {
            work(false);
        }
    }

    /** The school is open, while the first start or a new password is still on the screen. */
    void hold(Entry.Entered entered) {
        school = Optional.of(entered.school());
        notes = entered.notes();
        lock.opened();
    }

    /** Shows the place of work. */
    void work(boolean importing) {
        school.ifPresent(open -> {
            Workplace place = new Workplace(app, open, notes, this::lock, this, lock::lockAfter);
            work = Optional.of(place);
            app.window().showWork(place.shell(app.window()::cover), this::lock);
            place.begin(importing);
        });
    }

    /** The scope of the open school; for the tour and for tests. */
    public Optional<SchoolScope> scope() {
        return work.map(Workplace::scope);
    }

    /** Locks at once, after saving what was typed. */
    public void lock() {
        lock(false);
    }

    /** Leaves the program: the same way as locking, with the backup of the day. */
    public void leave() {
        leaving = true;
        switch (lock.phase()) {
            case LOCKED -> exit.run();
            case UNLOCKED -> lock(true);
            case OPENING, LOCKING -> {
                // goes on when that has ended
            }
        }
    }

    private void lock(boolean backup) {
        if (!lock.locking()) {
            return;
        }
        app.window().leaveField();
        if (work.map(Workplace::saveDrafts).orElse(true)) {
            close(backup);
        } else {
            lock.staysOpen();
            front.next(FrontPages.Next.DOOR);
            leaving = false;
            app.window().cover();
            askWithoutSaving(backup);
        }
    }

    private void askWithoutSaving(boolean backup) {
        Question question = new Question(
                texts.get("lock.unsaved.title"),
                texts.get("lock.unsaved.text"),
                texts.get("lock.unsaved.lock"),
                texts.get("lock.unsaved.stay"));
        app.dialogs().confirm(question, () -> {
            leaving = backup;
            if (lock.locking()) {
                close(backup);
            }
        });
    }

    private void close(boolean backup) {
        OpenSchool open = school.orElseThrow();
        school = Optional.empty();
        Optional<Workplace> left = work;
        left.ifPresent(Workplace::leave);
        work = Optional.empty();
        app.dialogs().closeAll();
        app.parentView().stop();
        clipboard.clear();
        ClosingView closing = new ClosingView(app.views(front.nowhere()));
        app.window().show(closing);
        Work.doing(() -> {
                    left.ifPresent(Workplace::awaitQuiet);
                    if (backup) {
                        backUp(open, closing);
                    }
                    app.tasks().onScreen(() -> closing.tell("lock.closing"));
                    open.close();
                })
                .onSuccess(_ -> closed())
                .onFailure(failure -> {
                    app.tasks().unexpected(failure);
                    closed();
                })
                .runOn(app.tasks());
    }

    /** A backup that does not succeed must not keep the school open; the next one is due again. */
    private void backUp(OpenSchool open, ClosingView closing) {
        BackupService backups = new BackupService(open);
        if (backups.isDue()) {
            app.tasks().onScreen(() -> closing.tell("lock.backup"));
            var result = backups.make();
            java.util.logging.Logger.getLogger(Doorkeeper.class.getName())
                    .info(() -> "backup at leaving: " + result.getClass().getSimpleName());
        }
    }

    private void closed() {
        lock.locked();
        if (leaving) {
            exit.run();
        } else {
            front.afterLocking();
        }
    }

    @Override
    public void otherSchool() {
        front.next(FrontPages.Next.OTHER_SCHOOL);
        lock(false);
    }

    @Override
    public void restoreBackup() {
        front.next(FrontPages.Next.RESTORE);
        lock(false);
    }
}
