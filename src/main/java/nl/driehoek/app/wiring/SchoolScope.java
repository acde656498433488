package nl.driehoek.app.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.service.Desk;
import nl.driehoek.service.OpenSchool;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.draft.Drafts;
import nl.driehoek.ui.common.navigation.Screens;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.shell.Command;
import nl.driehoek.ui.shell.Found;
import nl.driehoek.ui.shell.Place;
import nl.driehoek.ui.shell.SearchProvider;
import nl.driehoek.ui.shell.ShellParts;
import nl.driehoek.ui.shell.SignedIn;

/** An open school: what its parts work with and what they register. Dropped at locking. */
public final class SchoolScope {

    private final ViewContext context;
    private final Screens screens;
    private final OpenSchool school;
    private final ScopeParts parts;
    private final List<Place> places = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final List<SearchProvider> searches = new ArrayList<>();
    private final List<BooleanSupplier> savings = new ArrayList<>();
    private final Drafts drafts = new Drafts();
    private final ObservableList<String> notes = FXCollections.observableArrayList();
    private Optional<Paperwork> paperwork = Optional.empty();
    private Optional<Place> settings = Optional.empty();

    /** An empty scope of {@code school}; views go through {@code screens}. */
    public SchoolScope(ViewContext context, Screens screens, OpenSchool school, ScopeParts parts) {
        this.context = context;
        this.screens = screens;
        this.school = school;
        this.parts = parts;
    }

    /** The surroundings of views. */
    public ViewContext context() {
        return context;
    }

    /** Where views are registered. */
    public Screens screens() {
        return screens;
    }

    /** The open school. */
    public OpenSchool school() {
        return school;
    }

    /** What services work with. */
    public Desk desk() {
        return school.desk();
    }

    /** The program around. */
    public ScopeParts parts() {
        return parts;
    }

    /** The drafts that are open now; locking saves them first. */
    public Drafts drafts() {
        return drafts;
    }

    /** Text keys of what was told on opening and not dismissed yet. */
    public ObservableList<String> notes() {
        return notes;
    }

    /** Sheets and agreements, for several parts. */
    Paperwork paperwork() {
        if (paperwork.isEmpty()) {
            paperwork = Optional.of(new Paperwork(this));
        }
        return paperwork.get();
    }

    /** Adds a place to the left bar; its screen must be registered. */
    public void place(Place place) {
        if (!screens.shows(place.target())) {
            throw new IllegalArgumentException("a place without a screen");
        }
        places.add(place);
    }

    /** The place that stands apart below. */
    public void settings(Place place) {
        settings = Optional.of(place);
    }

    /** Adds something one can do from anywhere. */
    public void command(Command command) {
        commands.add(command);
    }

    /** Adds something that finds things. */
    public void search(SearchProvider search) {
        searches.add(search);
    }

    /** {@code save} saves typed text at once before locking; it gives false when it could not. */
    public void beforeLock(BooleanSupplier save) {
        savings.add(save);
    }

    /** Saves all typed text; false when some of it could not be saved. */
    public boolean saveDrafts() {
        boolean all = drafts.flushAll();
        for (BooleanSupplier save : savings) {
            all &= save.getAsBoolean();
        }
        return all;
    }

    /** Where one begins: the first place, or the settings while there is none. */
    public Target firstPlace() {
        return places.stream().findFirst().or(() -> settings).orElseThrow().target();
    }

    /** All that was registered, for the main window. */
    public ShellParts shellParts(Runnable lock) {
        return new ShellParts(places, settings, commands, this::find, signedIn(), lock);
    }

    private List<Found> find(String words, int limit) {
        return searches.stream()
                .flatMap(search -> search.find(words, limit).stream())
                .limit(limit)
                .toList();
    }

    private SignedIn signedIn() {
        Colleague me = desk().me();
        return new SignedIn(me.name().callName(), me.name().surname(), me.name().full(), me.function());
    }
}
