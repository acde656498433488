package nl.driehoek.app;

import java.util.List;
import java.util.function.IntConsumer;
import nl.driehoek.app.wiring.Features;
import nl.driehoek.app.wiring.SchoolScope;
import nl.driehoek.app.wiring.ScopeParts;
import nl.driehoek.service.OpenSchool;
import nl.driehoek.ui.common.navigation.Navigation;
import nl.driehoek.ui.common.navigation.Screens;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.settings.Leaving;
import nl.driehoek.ui.shell.Shell;

/** The place of work of one signed-in colleague, from unlocking to locking. */
final class Workplace {

    private final SchoolScope scope;
    private final Navigation navigation;
    private final Runnable lock;
    private final QuietTasks tasks;

    Workplace(
            AppContext app,
            OpenSchool school,
            List<String> notes,
            Runnable lock,
            Leaving leaving,
            IntConsumer lockAfter) {
        this.lock = lock;
        tasks = new QuietTasks(app.tasks());
        Screens screens = new Screens();
        navigation = new Navigation(screens);
        ScopeParts parts = new ScopeParts(
                app.files(), app.engines(), app.theme(), app.preferences(), leaving, lockAfter, app.clock());
        scope = new SchoolScope(app.views(navigation, tasks), screens, school, parts);
        scope.notes().setAll(notes);
        Features.all().forEach(feature -> feature.wire(scope));
    }

    SchoolScope scope() {
        return scope;
    }

    Shell shell(Runnable cover) {
        return new Shell(scope.context(), navigation, scope.shellParts(lock), cover);
    }

    /** Goes to the first place, or to importing when the user asked for that and it exists. */
    void begin(boolean importing) {
        Target imports = new Target.Import();
        navigation.go(importing && scope.screens().shows(imports) ? imports : scope.firstPlace());
    }

    /** Saves what was typed; false when something could not be saved. */
    boolean saveDrafts() {
        return scope.saveDrafts();
    }

    /** Waits, away from the screen, until everything that was under way has ended. */
    void awaitQuiet() {
        tasks.awaitQuiet();
    }

    /** Takes everything off the screen. */
    void leave() {
        navigation.clear();
        tasks.end();
    }
}
