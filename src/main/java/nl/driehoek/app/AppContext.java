package nl.driehoek.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.function.Supplier;
import nl.driehoek.app.wiring.Engines;
import nl.driehoek.coach.RuleCoach;
import nl.driehoek.coach.words.DutchDictionary;
import nl.driehoek.coach.words.DutchSpelling;
import nl.driehoek.document.DocumentRenderer;
import nl.driehoek.domain.IdSource;
import nl.driehoek.domain.TimeOrderedIds;
import nl.driehoek.service.ComputerPreferences;
import nl.driehoek.service.DataPlace;
import nl.driehoek.service.Preferences;
import nl.driehoek.service.SchoolDoor;
import nl.driehoek.service.StartNotes;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogLayer;
import nl.driehoek.ui.common.dialog.ToastLayer;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.file.SystemFilePicker;
import nl.driehoek.ui.common.navigation.Navigator;
import nl.driehoek.ui.common.theme.Appearance;
import nl.driehoek.ui.common.theme.Theme;
import nl.driehoek.ui.common.view.LayoutWidth;
import nl.driehoek.ui.common.view.ParentView;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.shell.MainWindow;
import nl.driehoek.vault.KdfCalibration;
import nl.driehoek.vault.KdfPolicy;

/** What lives as long as the window. Made and used on the JavaFX thread. */
public final class AppContext {

    private final Texts texts;
    private final Tasks tasks;
    private final Clock clock;
    private final IdSource ids;
    private final DataPlace place;
    private final KdfPolicy policy;
    private final Theme theme;
    private final LayoutWidth width;
    private final DialogLayer dialogs;
    private final ToastLayer toasts;
    private final ParentView parentView = new ParentView();
    private final MainWindow window;
    private final ComputerPreferences preferences;
    private final StartNotes startNotes;
    private final Engines engines;
    private final SchoolDoor door;
    private FilePicker files;

    /** Everything for the data below {@code data}; new passwords get the work of {@code policy}. */
    public AppContext(Texts texts, Theme theme, Tasks tasks, Clock clock, Path data, KdfPolicy policy) {
        this.texts = texts;
        this.theme = theme;
        this.tasks = tasks;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock, new Random());
        this.place = DataPlace.below(data);
        this.policy = policy;
        this.width = new LayoutWidth(theme.textFactor());
        this.dialogs = new DialogLayer(texts, theme.still());
        this.toasts = new ToastLayer(texts, tasks);
        this.window = new MainWindow(texts, theme, width, dialogs, toasts);
        this.door = new SchoolDoor(place, policy, clock, ids);
        this.preferences = new ComputerPreferences(data.resolve("preferences"));
        this.startNotes = new StartNotes(data.resolve("start"));
        this.engines = new Engines(
                new Once<>(() -> new DocumentRenderer(texts)),
                new Once<>(() -> RuleCoach.complete(DutchDictionary.load(), DutchSpelling.load())));
        this.files = new SystemFilePicker(() -> window.scene().getWindow());
        follow(preferences.load());
    }

    private void follow(Preferences saved) {
        theme.textPercentProperty().set(saved.textPercent());
        theme.lessMotionProperty().set(saved.lessMotion());
        theme.appearanceProperty()
                .set(
                        switch (saved.look()) {
                            case SYSTEM -> Appearance.SYSTEM;
                            case LIGHT -> Appearance.LIGHT;
                            case DARK -> Appearance.DARK;
                        });
    }

    /** Points at files with {@code picker} from now on; for tests and the tour. */
    public void pickWith(FilePicker picker) {
        files = picker;
    }

    /** The surroundings of views between which {@code navigator} goes. */
    ViewContext views(Navigator navigator) {
        return views(navigator, tasks);
    }

    /** The surroundings of views that work with {@code own} tasks. */
    ViewContext views(Navigator navigator, Tasks own) {
        return new ViewContext(texts, own, dialogs, toasts, navigator, width, parentView);
    }

    /** The door with which a new school is set up: its passwords take about a second on this computer. Slow. */
    SchoolDoor foundingDoor() {
        boolean measured = policy == KdfPolicy.STANDARD;
        KdfPolicy fitting = measured ? KdfCalibration.real(policy).calibrated() : policy;
        return new SchoolDoor(place, fitting, clock, ids);
    }

    Texts texts() {
        return texts;
    }

    Tasks tasks() {
        return tasks;
    }

    Clock clock() {
        return clock;
    }

    Theme theme() {
        return theme;
    }

    DialogLayer dialogs() {
        return dialogs;
    }

    ParentView parentView() {
        return parentView;
    }

    /** The one window. */
    public MainWindow window() {
        return window;
    }

    ComputerPreferences preferences() {
        return preferences;
    }

    StartNotes startNotes() {
        return startNotes;
    }

    Supplier<DocumentRenderer> renderer() {
        return engines.renderer();
    }

    /** What makes paper and what reads along. */
    Engines engines() {
        return engines;
    }

    SchoolDoor door() {
        return door;
    }

    FilePicker files() {
        return files;
    }
}
