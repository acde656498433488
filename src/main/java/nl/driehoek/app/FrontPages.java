package nl.driehoek.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nl.driehoek.app.example.ExampleSchool;
import nl.driehoek.document.Printing;
import nl.driehoek.service.Colleagues;
import nl.driehoek.service.Entry;
import nl.driehoek.service.FrontDoor;
import nl.driehoek.service.RecoveryPaper;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.service.SchoolSettings;
import nl.driehoek.service.SystemPrinting;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Navigation;
import nl.driehoek.ui.common.navigation.Screens;
import nl.driehoek.ui.start.StartDesk;
import nl.driehoek.ui.start.StartExits;
import nl.driehoek.ui.start.StartModel;
import nl.driehoek.ui.start.StartView;
import nl.driehoek.ui.unlock.ForgottenView;
import nl.driehoek.ui.unlock.KeysView;
import nl.driehoek.ui.unlock.MustChooseView;
import nl.driehoek.ui.unlock.RecoveryView;
import nl.driehoek.ui.unlock.RestoreView;
import nl.driehoek.ui.unlock.UnlockExits;
import nl.driehoek.ui.unlock.UnlockModel;
import nl.driehoek.ui.unlock.UnlockView;

/** The pages before the school is open, and the way between them. */
final class FrontPages implements StartExits, UnlockExits {

    private final AppContext app;
    private final Doorkeeper keeper;
    private final SchoolDoor door;
    private final Navigation nowhere = new Navigation(new Screens());
    private final ViewContext views;
    private Next next = Next.DOOR;

    FrontPages(AppContext app, Doorkeeper keeper) {
        this.app = app;
        this.keeper = keeper;
        this.door = app.door();
        this.views = app.views(nowhere);
    }

    /** A navigator for pages that go nowhere. */
    Navigation nowhere() {
        return nowhere;
    }

    /** What comes after locking. */
    enum Next {
        /** The door of this school. */
        DOOR,
        /** The door after this school was laid aside. */
        OTHER_SCHOOL,
        /** Putting a backup back. */
        RESTORE
    }

    /** After the next locking comes {@code after}. */
    void next(Next after) {
        next = after;
    }

    /** What stands there after locking. */
    void afterLocking() {
        Next after = next;
        next = Next.DOOR;
        switch (after) {
            case DOOR -> show();
            case OTHER_SCHOOL -> {
                door.layAside();
                show();
            }
            case RESTORE -> restore();
        }
    }

    /** What stands on the door now. */
    void show() {
        switch (door.look()) {
            case FrontDoor.NoSchool() -> start();
            case FrontDoor.Locked locked -> unlock(locked);
            case FrontDoor.KeysDamaged() -> keys(Entry.Reason.KEYS_DAMAGED);
            case FrontDoor.KeysTooNew() -> keys(Entry.Reason.KEYS_TOO_NEW);
        }
    }

    private void start() {
        RecoveryPaper paper = new RecoveryPaper(app.renderer(), new SystemPrinting(new Printing()), app.clock());
        StartDesk desk = new StartDesk(app::foundingDoor, app.startNotes(), paper, app.files(), app.clock());
        StartView view = new StartView(views, new StartModel(desk, this, app.tasks()));
        app.window().show(view);
        view.takeFocus();
    }

    private void unlock(FrontDoor.Locked locked) {
        UnlockModel model = new UnlockModel(door, locked, app.tasks(), app.clock(), keeper);
        UnlockView view = new UnlockView(views, model, app.clock(), this);
        app.window().show(view);
        view.takeFocus();
    }

    private void keys(Entry.Reason reason) {
        app.window().show(new KeysView(views, reason, this, this::show));
    }

    void mustChoose(Entry.Entered entered, Runnable done) {
        String school =
                new SchoolSettings(entered.school().desk()).school().value().name();
        MustChooseView view = new MustChooseView(views, school, new Colleagues(entered.school()), done);
        app.window().showWork(view, keeper::lock);
        view.takeFocus();
    }

    @Override
    public void forgotten() {
        String school = door.look() instanceof FrontDoor.Locked locked ? locked.school() : "";
        ForgottenView view = new ForgottenView(views, school, () -> recovery(school), this::show);
        app.window().show(view);
        view.takeFocus();
    }

    private void recovery(String school) {
        RecoveryView view = new RecoveryView(views, school, door.recovery(), this::show);
        app.window().show(view);
        view.takeFocus();
    }

    @Override
    public void restore(Optional<Path> backup) {
        RestoreView view = new RestoreView(views, door.backups(), app.files(), backup, this::show, this::show);
        app.window().show(view);
        view.takeFocus();
    }

    @Override
    public void restore() {
        restore(Optional.empty());
    }

    @Override
    public void founded(Entry.Entered entered) {
        keeper.opening();
        keeper.hold(entered);
    }

    @Override
    public void done(boolean importing) {
        keeper.work(importing);
    }

    @Override
    public void again() {
        show();
    }

    @Override
    public Entry example(Consumer<String> progress) {
        return new ExampleSchool(app.texts(), app.clock(), app.renderer()).make(app.foundingDoor(), progress);
    }

    @Override
    public String examplePassword() {
        return ExampleSchool.PASSWORD;
    }
}
