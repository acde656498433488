package nl.driehoek.ui.common.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.driehoek.domain.coach.ReaderNeeds;
import nl.driehoek.domain.coach.Remark;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.service.Legibility;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.work.Debounce;
import nl.driehoek.ui.common.work.FxThread;
import nl.driehoek.ui.common.work.Latest;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/**
 * The meelezer on one page: reads the texts there while nobody types, underlines what it noticed and says why. It holds
 * nothing up and never moves the caret by itself.
 */
public final class ReadAlong {

    private static final Duration REST = Duration.ofMillis(800);

    private final ReadingAlong reading;
    private final Tasks tasks;
    private final List<Spot> spots = new ArrayList<>();
    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Note> active = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Legibility> legibility = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty on = new SimpleBooleanProperty(true);
    private final BooleanProperty looking = new SimpleBooleanProperty();
    private final Debounce rest;
    private final Latest latest = new Latest();
    private final String about;
    private ReaderNeeds needs = ReaderNeeds.usual();
    /** The remark that was active last; null before the first. */
    private Note last;

    /**
     * Reads with {@code reading}.
     *
     * @param about names the sheet or report, so that "zo laten" is remembered for it alone
     */
    public ReadAlong(ReadingAlong reading, Tasks tasks, String about) {
        this.reading = reading;
        this.tasks = tasks;
        this.about = about;
        this.rest = new Debounce(tasks, REST, this::read);
        on.subscribe(_ -> switched());
    }

    /** For whom the texts are. */
    ReaderNeeds needs() {
        return needs;
    }

    /** From now on the texts are for {@code reader}. */
    public void readFor(ReaderNeeds reader) {
        if (!reader.equals(needs)) {
            needs = reader;
            spots.forEach(Spot::forget);
            read();
        }
    }

    /** Reads the text of {@code area} too; it stands on the page under {@code name}. */
    public void follow(GrowingArea area, WrittenIn place, String name) {
        Spot spot = new Spot(area, place, name);
        spots.add(spot);
        area.textProperty().addListener((_, before, after) -> changed(spot, before, after));
        area.caretPositionProperty().addListener((_, _, at) -> lookAt(spot, at.intValue()));
        area.addEventHandler(KeyEvent.KEY_PRESSED, this::endLooking);
        rest.touch();
    }

    /**
     * Reads every growing text below {@code root}, each under the name that a screen reader gives it, and no other any more.
     * Call it again when texts came or went; what was read stays read.
     */
    public void followAll(Parent root, WrittenIn place) {
        List<GrowingArea> areas = new ArrayList<>();
        collect(root, areas);
        List<Spot> known = List.copyOf(spots);
        spots.clear();
        for (GrowingArea area : areas) {
            known.stream()
                    .filter(spot -> spot.area() == area)
                    .findFirst()
                    .ifPresentOrElse(spots::add, () -> follow(area, place, area.getAccessibleText()));
        }
        show(active.get());
    }

    private static void collect(Parent parent, List<GrowingArea> areas) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof GrowingArea area) {
                areas.add(area);
            } else if (child instanceof Parent inner) {
                collect(inner, areas);
            }
        }
    }

    /** Forgets all texts and takes the lines away, before a page is made anew or while a parent looks along. */
    public void forget() {
        spots.forEach(spot -> spot.area().underline(List.of()));
        spots.clear();
        last = null;
        show(null);
    }

    /** All remarks, in the order of the page. */
    public ObservableList<Note> notes() {
        return notes;
    }

    /** The remark that is looked at; null when there is none. */
    public ReadOnlyObjectProperty<Note> active() {
        return active.getReadOnlyProperty();
    }

    /** Whether it reads along at all. */
    public BooleanProperty on() {
        return on;
    }

    /** Whether somebody wants to look at the remarks one by one; where there is little room they show only then. */
    public BooleanProperty looking() {
        return looking;
    }

    /** Esc puts the remarks away, if they were asked for. */
    void endLooking(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && looking.get()) {
            event.consume();
            looking.set(false);
        }
    }

    /** How easily the texts for parents read, since the last reading; null before the first. */
    public ReadOnlyObjectProperty<Legibility> legibility() {
        return legibility.getReadOnlyProperty();
    }

    /** Reads at once what changed. */
    public void read() {
        if (!on.get()) {
            return;
        }
        List<Unread> texts = spots.stream()
                .map(spot -> new Unread(spot, spot.text(), spot.isUnread()))
                .toList();
        ReaderNeeds reader = needs;
        latest.run(
                Work.of(() -> texts.stream().map(text -> read(text, reader)).toList())
                        .onSuccess(found -> {
                            found.forEach(Found::take);
                            readTogether();
                        }),
                tasks);
    }

    /** A text as it stood when reading began; {@code unread} when it is another than the one that was read before. */
    private record Unread(Spot spot, String text, boolean unread) {}

    private record Found(Unread text, List<Remark> remarks) {
        void take() {
            if (text.unread()) {
                text.spot().take(text.text(), remarks);
            }
        }
    }

    private Found read(Unread text, ReaderNeeds reader) {
        return new Found(
                text, text.unread() ? reading.review(text.spot().place(), text.text(), reader, about) : List.of());
    }

    /** What only shows when all texts for parents are read after each other. */
    private void readTogether() {
        List<Spot> together = spots.stream()
                .filter(spot -> spot.place() == WrittenIn.FOR_PARENTS)
                .toList();
        List<String> texts = together.stream().map(Spot::text).toList();
        List<Remark> remarks =
                together.stream().flatMap(spot -> spot.remarks().stream()).toList();
        ReaderNeeds reader = needs;
        latest.run(
                Work.of(() -> new Together(
                                reading.otherWords(texts, about), ReadingAlong.legibility(texts, remarks, reader)))
                        .onSuccess(found -> {
                            for (int at = 0; at < together.size(); at++) {
                                together.get(at)
                                        .takeTogether(
                                                texts.get(at),
                                                found.otherWords().get(at));
                            }
                            legibility.set(found.legibility());
                            show(active.get());
                        }),
                tasks);
    }

    private record Together(List<List<Remark>> otherWords, Legibility legibility) {}

    /** Goes to the remark that is shown, or from there to the next, round and round, and selects its words. */
    public void next() {
        Note shown = active.get();
        if (shown == null || isAt(shown)) {
            following();
        } else {
            looking.set(on.get());
            jump(shown);
        }
    }

    /** Goes to the remark behind the one that is shown, round and round. */
    void following() {
        step(1);
    }

    /** Whether somebody is in the words of {@code note}. */
    private static boolean isAt(Note note) {
        GrowingArea area = note.spot().area();
        int caret = area.getCaretPosition();
        return area.getScene() != null
                && area.equals(area.getScene().getFocusOwner())
                && note.remark().from() < caret
                && caret <= note.remark().until();
    }

    /** Goes to the remark before. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        looking.set(on.get());
        if (!notes.isEmpty()) {
            int now = indexOf(active.get());
            int begin = by > 0 ? -1 : 0;
            jump(notes.get(Math.floorMod((now < 0 ? begin : now) + by, notes.size())));
        }
    }

    /** Which of the remarks is active, from 0; -1 for none. */
    public int position() {
        return indexOf(active.get());
    }

    private int indexOf(Note note) {
        for (int at = 0; at < notes.size(); at++) {
            if (notes.get(at).isSameAs(note)) {
                return at;
            }
        }
        return -1;
    }

    /** Puts the focus into the text of {@code note} with its words selected. */
    public void jump(Note note) {
        Remark remark = note.remark();
        looking.set(true);
        spots.stream()
                .filter(spot -> spot != note.spot())
                .forEach(spot -> spot.area().deselect());
        note.spot().area().requestFocus();
        note.spot().area().selectRange(remark.from(), remark.until());
        show(note);
        // a drawer that comes out takes room, so look after the page has its new places
        FxThread.later(() -> note.spot().area().inSight(remark.from()));
    }

    /** Puts {@code words} in the place of the marked ones; one undo takes it back. */
    public void replace(Note note, String words) {
        Remark remark = note.remark();
        GrowingArea area = note.spot().area();
        boolean capital = Character.isUpperCase(remark.words().codePointAt(0));
        String fitting =
                capital ? words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) : words;
        note.spot().drop(remark);
        area.replaceText(remark.from(), remark.until(), fitting);
        area.requestFocus();
    }

    /** Accepts the first suggestion of the active remark; false when there is none. */
    public boolean acceptFirst() {
        Optional<String> first = Optional.ofNullable(active.get())
                .flatMap(note -> note.remark().suggestions().stream().findFirst());
        first.ifPresent(words -> replace(active.get(), words));
        return first.isPresent();
    }

    /** Leaves these words as they are, in this sheet or report. */
    public void leave(Note note) {
        left(note, () -> reading.leave(about, note.remark()));
    }

    /** Never remarks on these words again, for anybody in this school. */
    public void leaveForGood(Note note) {
        left(note, () -> reading.leaveForGood(note.remark()));
    }

    private void left(Note note, Runnable remember) {
        note.spot().area().requestFocus(); // its buttons go
        Work.doing(remember)
                .onSuccess(_ -> {
                    spots.forEach(Spot::forget);
                    show(null);
                    read();
                })
                .runOn(tasks);
    }

    private void changed(Spot spot, String before, String after) {
        spot.changed(before == null ? "" : before, after == null ? "" : after);
        show(active.get());
        if (on.get()) {
            rest.touch();
        }
    }

    private void lookAt(Spot spot, int caret) {
        if (spot.area().isFocused()) {
            notes.stream()
                    .filter(note -> note.spot() == spot
                            && note.remark().from() <= caret
                            && caret <= note.remark().until())
                    .findFirst()
                    .ifPresent(this::show);
        }
    }

    private void switched() {
        if (on.get()) {
            rest.touch();
        } else {
            looking.set(false);
            last = null;
            spots.forEach(Spot::forget);
            show(null);
        }
    }

    /** Shows all remarks, with {@code wanted} active if it is still there, else the one that comes in its place. */
    private void show(Note wanted) {
        List<Note> now = spots.stream()
                .flatMap(spot -> spot.remarks().stream().map(remark -> new Note(spot, remark)))
                .toList();
        Optional<Note> kept = now.stream()
                .filter(note -> note.isSameAs(wanted))
                .findFirst()
                .or(() -> now.stream().filter(note -> note.isAlike(wanted)).findFirst());
        notes.setAll(now);
        active.set(kept.or(
                        () -> now.stream().filter(note -> !isBefore(note, last)).findFirst())
                .or(() -> now.stream().findFirst())
                .orElse(null));
        last = active.get() == null ? last : active.get();
        Remark looked = active.get() == null ? null : active.get().remark();
        spots.forEach(
                spot -> spot.underline(active.get() != null && active.get().spot() == spot ? looked : null));
    }

    /** Whether {@code note} stands before the place of {@code other}; nothing stands before a null one. */
    private boolean isBefore(Note note, Note other) {
        int by = other == null ? 0 : order(note) - order(other);
        return by < 0
                || by == 0
                        && other != null
                        && note.remark().from() < other.remark().from();
    }

    private int order(Note note) {
        return spots.indexOf(note.spot());
    }
}
