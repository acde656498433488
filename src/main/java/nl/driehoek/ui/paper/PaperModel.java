package nl.driehoek.ui.paper;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.service.PageLook;
import nl.driehoek.service.Paper;
import nl.driehoek.service.PaperCopy;
import nl.driehoek.service.PaperGap;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.PaperResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.work.Running;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** A preview: one sheet, one copy per recipient, page by page. The newest wish wins; older work is dropped. */
public final class PaperModel {

    /** Dots per inch for a page as wide as a dialog. */
    static final int LARGE = 110;

    /** Dots per inch for a page as wide as a side column; twice what is shown, so that it shrinks evenly. */
    static final int SMALL = 77;

    private record Made(PaperResult result, int pages, Optional<PageLook> first) {}

    private final PaperTools tools;
    private final Tasks tasks;
    private final Texts texts;
    private final int dpi;
    private final PaperTexts words;
    private final ObservableList<PaperCopy> copies = FXCollections.observableArrayList();
    private final ObjectProperty<PaperCopy> copy = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<PaperState> state = new ReadOnlyObjectWrapper<>(new PaperState.Empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private PaperRequest request;
    private Running running = () -> {};

    /** An empty preview with pictures of {@code dpi}. */
    PaperModel(PaperTools tools, Tasks tasks, Texts texts, int dpi) {
        this.dpi = dpi;
        this.tools = tools;
        this.tasks = tasks;
        this.texts = texts;
        this.words = new PaperTexts(texts);
        copy.addListener((_, _, now) -> make(now));
    }

    /** Shows the sheet of {@code next}; the recipient stays chosen when there is a copy for the same one. */
    public void show(PaperRequest next) {
        PaperCopy before = copy.get();
        request = next;
        running.cancel();
        state.set(new PaperState.Making());
        running = Work.of(() -> tools.papers().copies(next))
                .whileRunning(busy)
                .onSuccess(found -> offer(found, before))
                .runOn(tasks);
    }

    /** Shows the sheet of {@code next} for the recipient of {@code wanted}, when there is a copy for it. */
    void show(PaperRequest next, PaperCopy wanted) {
        copy.set(wanted);
        show(next);
    }

    /** Shows nothing. */
    public void clear() {
        running.cancel();
        request = null;
        copies.clear();
        copy.set(null);
        state.set(new PaperState.Empty());
    }

    private void offer(List<PaperCopy> found, PaperCopy before) {
        copy.set(null);
        copies.setAll(found);
        if (found.isEmpty()) {
            state.set(PaperState.Nothing.because(texts.get("paper.no-recipient")));
            return;
        }
        copy.set(found.stream()
                .filter(one -> before != null && one.recipient().equals(before.recipient()))
                .findFirst()
                .orElse(found.getFirst()));
    }

    private void make(PaperCopy wanted) {
        if (wanted == null || request == null) {
            return;
        }
        PaperRequest of = request;
        running.cancel();
        state.set(new PaperState.Making());
        running = Work.of(() -> made(of, wanted))
                .whileRunning(busy)
                .onSuccess(this::show)
                .runOn(tasks);
    }

    private Made made(PaperRequest of, PaperCopy wanted) {
        PaperResult result = tools.papers().paper(of, wanted);
        if (result instanceof PaperResult.Made(Paper paper)) {
            int pages = tools.pictures().pages(paper.pdf());
            return new Made(result, pages, Optional.of(tools.pictures().page(paper.pdf(), 1, dpi)));
        }
        return new Made(result, 0, Optional.empty());
    }

    private void show(Made made) {
        if (made.result() instanceof PaperResult.Made(Paper paper)) {
            show(paper, made.first().orElseThrow(), 1, made.pages());
        } else {
            state.set(new PaperState.Nothing(
                    words.why(made.result()),
                    made.result() instanceof PaperResult.Incomplete(List<PaperGap> gaps)
                            && gaps.contains(PaperGap.SCHOOL_PHONE)));
        }
    }

    private void show(Paper paper, PageLook look, int page, int pages) {
        state.set(
                switch (look) {
                    case PageLook.Shown(var picture) -> new PaperState.Page(paper, picture, page, pages);
                    case PageLook.NotShown(String key) -> PaperState.Nothing.because(texts.get(key));
                });
    }

    /** Turns {@code by} pages; nothing when there is no such page. */
    public void turn(int by) {
        if (state.get() instanceof PaperState.Page(Paper paper, var _, int page, int pages)) {
            int next = page + by;
            if (next >= 1 && next <= pages) {
                running.cancel();
                running = Work.of(() -> tools.pictures().page(paper.pdf(), next, dpi))
                        .whileRunning(busy)
                        .onSuccess(look -> show(paper, look, next, pages))
                        .runOn(tasks);
            }
        }
    }

    /** The copies, one per recipient. */
    public ObservableList<PaperCopy> copies() {
        return copies;
    }

    /** The copy that is shown; null before there is one. */
    public ObjectProperty<PaperCopy> copyProperty() {
        return copy;
    }

    /** What is shown. */
    public ReadOnlyObjectProperty<PaperState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** True while a sheet or page is being made. */
    public ReadOnlyBooleanProperty busyProperty() {
        return BooleanProperty.readOnlyBooleanProperty(busy);
    }

    /** The sheet that is shown, if there is one. */
    public Optional<Paper> paper() {
        return state.get() instanceof PaperState.Page page ? Optional.of(page.paper()) : Optional.empty();
    }

    /** Which sheet is shown; empty before there is one. */
    public Optional<PaperRequest> request() {
        return Optional.ofNullable(request);
    }

    /** What to think of before giving the copy that is shown. */
    public List<String> notes() {
        return copy.get() == null ? List.of() : words.notes(copy.get());
    }
}
