package nl.driehoek.ui.pupil;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.PupilLine;
import nl.driehoek.ui.common.work.Latest;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** The list of pupils: search while typing, groups, two switches. */
public final class PupilListViewModel {

    private static final int DAYS_OF_WEEK = 7;

    private final PupilCare care;
    private final Tasks tasks;
    private final Latest latest = new Latest();
    private final ObservableList<PupilLine> all = FXCollections.observableArrayList();
    private final FilteredList<PupilLine> shown = new FilteredList<>(all);
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final Map<PupilLine, String> folded = new IdentityHashMap<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<GroupId>> group = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty goodNews = new SimpleBooleanProperty();
    private final BooleanProperty thisWeek = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    /** An empty list; {@link #load} fills it. */
    public PupilListViewModel(PupilCare care, Tasks tasks) {
        this.care = care;
        this.tasks = tasks;
        search.subscribe(_ -> filter());
        group.subscribe(_ -> filter());
        goodNews.subscribe(_ -> filter());
        thisWeek.subscribe(_ -> filter());
    }

    private record Read(List<PupilLine> lines, List<Group> groups) {}

    /** Reads the list in the background. */
    public void load() {
        latest.run(
                Work.of(() -> new Read(
                                care.lines().atSchool(),
                                care.groups().mine().stream().map(Stored::value).toList()))
                        .onSuccess(this::show)
                        .whileRunning(busy),
                tasks);
    }

    private void show(Read read) {
        folded.clear();
        read.lines().forEach(line -> folded.put(line, fold(line.pupil().name().full())));
        groups.setAll(read.groups());
        all.setAll(read.lines());
        loaded.set(true);
    }

    /** The pupils that fit search and filters. */
    public ObservableList<PupilLine> shown() {
        return shown;
    }

    /** All pupils. */
    public ObservableList<PupilLine> all() {
        return all;
    }

    /** The groups to choose from. */
    public ObservableList<Group> groups() {
        return groups;
    }

    /** What is typed in the search field. */
    public StringProperty searchProperty() {
        return search;
    }

    /** The chosen group; empty for all. */
    public ObjectProperty<Optional<GroupId>> groupProperty() {
        return group;
    }

    /** Only pupils for whom it is time for good news. */
    public BooleanProperty goodNewsProperty() {
        return goodNews;
    }

    /** Only pupils with a talk in the next seven days. */
    public BooleanProperty thisWeekProperty() {
        return thisWeek;
    }

    /** Reading is under way. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** The list was read at least once. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The place of the first pupil at or after {@code from} whose surname or call name begins with {@code letters}. */
    public Optional<Integer> jump(String letters, int from) {
        String wanted = fold(letters);
        for (int step = 0; step < shown.size(); step++) {
            int at = (from + step) % shown.size();
            var name = shown.get(at).pupil().name();
            if (fold(name.surname()).startsWith(wanted) || fold(name.callName()).startsWith(wanted)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private void filter() {
        String[] words = fold(search.get()).split(" ");
        LocalDate until = care.today().plusDays(DAYS_OF_WEEK);
        shown.setPredicate(line -> inGroup(line)
                && (!goodNews.get()
                        || line.toDo()
                                .filter(PupilLine.ToDo.GoodNews.class::isInstance)
                                .isPresent())
                && (!thisWeek.get()
                        || line.next().filter(next -> next.on().isBefore(until)).isPresent())
                && matches(folded.getOrDefault(line, ""), words));
    }

    private boolean inGroup(PupilLine line) {
        var schooling = line.pupil().schooling();
        return group.get()
                .map(id -> schooling.homeGroup().equals(Optional.of(id))
                        || schooling.mixedGroups().contains(id))
                .orElse(true);
    }

    private static boolean matches(String name, String[] words) {
        for (String word : words) {
            if (!name.startsWith(word) && !name.contains(" " + word) && !name.contains("-" + word)) {
                return false;
            }
        }
        return true;
    }

    /** Small letters without accents, so that "zoe" finds Zoë and "lukasz" finds Łukasz. */
    static String fold(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('ı', 'i')
                .replace('đ', 'd');
    }
}
