package nl.driehoek.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.service.ImportResult;
import nl.driehoek.service.imports.ImportDesk;
import nl.driehoek.service.imports.ImportDraft;
import nl.driehoek.service.imports.ImportLine;
import nl.driehoek.service.imports.ImportSummary;
import nl.driehoek.service.imports.Opened;
import nl.driehoek.service.imports.ReadProgress;
import nl.driehoek.service.imports.TableDraft;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** Takes pupils over from a file in three steps: choose, check, take over. */
public final class ImportViewModel {

    private final ImportDesk desk;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<ImportStage> stage =
            new ReadOnlyObjectWrapper<>(new ImportStage.Choosing("", false));
    private final ReadOnlyObjectWrapper<Optional<ImportDesk.LastImport>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DoubleProperty fraction = new SimpleDoubleProperty();
    private final ObjectProperty<ImportFilter> filter = new SimpleObjectProperty<>(ImportFilter.ALL);
    private final BooleanProperty onlyToCheck = new SimpleBooleanProperty();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private AtomicBoolean stop = new AtomicBoolean();

    /** Imports at {@code desk}; files are read away from the screen by {@code tasks}. */
    public ImportViewModel(ImportDesk desk, Tasks tasks) {
        this.desk = Objects.requireNonNull(desk);
        this.tasks = Objects.requireNonNull(tasks);
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<ImportStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The last import when it can be taken back. */
    public ReadOnlyObjectProperty<Optional<ImportDesk.LastImport>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** True while a file is read, or an import written or taken back. */
    public BooleanProperty busyProperty() {
        return busy;
    }

    /** How much of the file is read, 0 to 1. */
    public DoubleProperty fractionProperty() {
        return fraction;
    }

    /** Which lines are shown. */
    public ObjectProperty<ImportFilter> filterProperty() {
        return filter;
    }

    /** Whether only lines are shown at which somebody should look. */
    public BooleanProperty onlyToCheckProperty() {
        return onlyToCheck;
    }

    /** Number of the line in the side column, -1 for none. */
    public IntegerProperty selectedProperty() {
        return selected;
    }

    /** Looks up the last import; to be called when the screen is shown. */
    public void load() {
        Work.of(desk::last).onSuccess(last::set).runOn(tasks);
    }

    /** Reads {@code file}; the stage follows. */
    public void open(Path file) {
        read(progress -> desk.open(file, progress));
    }

    /** Reads the table again with {@code separator} between columns. */
    public void separate(char separator) {
        if (stage.get() instanceof ImportStage.Naming(TableDraft draft)) {
            read(progress -> draft.separated(separator, progress));
        }
    }

    /** Stops reading; nothing has changed. */
    public void stop() {
        stop.set(true);
    }

    /** Changes what the columns mean. */
    public void name(UnaryOperator<TableDraft> change) {
        if (stage.get() instanceof ImportStage.Naming(TableDraft draft)) {
            stage.set(new ImportStage.Naming(change.apply(draft)));
        }
    }

    /** Goes on from the columns to the preview, when nothing is left to do there. */
    public void check() {
        if (stage.get() instanceof ImportStage.Naming(TableDraft draft)
                && draft.toDo().isEmpty()) {
            Work.of(draft::preview).onSuccess(this::show).whileRunning(busy).runOn(tasks);
        }
    }

    /** Changes a decision about the preview. */
    public void decide(UnaryOperator<ImportDraft> decision) {
        if (stage.get() instanceof ImportStage.Checking(ImportDraft draft)) {
            stage.set(new ImportStage.Checking(decision.apply(draft)));
        }
    }

    /** Writes what is taken over. */
    public void carryOut() {
        if (stage.get() instanceof ImportStage.Checking(ImportDraft draft) && !busy.get()) {
            Work.of(draft::carryOut)
                    .onSuccess(result -> carriedOut(draft, result))
                    .whileRunning(busy)
                    .runOn(tasks);
        }
    }

    /** Takes the last import back. */
    public void undo() {
        last.get()
                .ifPresent(run -> Work.of(() -> desk.undo(run.id()))
                        .onSuccess(words -> {
                            stage.set(new ImportStage.Choosing(words, true));
                            load();
                        })
                        .whileRunning(busy)
                        .runOn(tasks));
    }

    /** Back to choosing a file. */
    public void another() {
        stage.set(new ImportStage.Choosing("", false));
    }

    /** The lines of the preview that are shown now. */
    public List<ImportLine> lines() {
        return all().stream()
                .filter(line -> filter.get().shows(line) && (!onlyToCheck.get() || line.toCheck()))
                .toList();
    }

    /** All lines of the preview; none in another stage. */
    public List<ImportLine> all() {
        return stage.get() instanceof ImportStage.Checking(ImportDraft draft) ? draft.lines() : List.of();
    }

    private void read(Function<ReadProgress, Opened> reading) {
        AtomicBoolean stopped = new AtomicBoolean();
        stop = stopped;
        fraction.set(0);
        Work.of(() -> reading.apply(new ScreenProgress(stopped)))
                .onSuccess(this::opened)
                .whileRunning(busy)
                .runOn(tasks);
    }

    private void opened(Opened opened) {
        switch (opened) {
            case Opened.Preview(ImportDraft draft) -> show(draft);
            case Opened.Table(TableDraft draft) -> stage.set(new ImportStage.Naming(draft));
            case Opened.Refused(String words, boolean stopped) -> stage.set(new ImportStage.Choosing(words, false));
        }
    }

    private void show(ImportDraft draft) {
        filter.set(ImportFilter.ALL);
        onlyToCheck.set(false);
        stage.set(new ImportStage.Checking(draft));
        selected.set(draft.lines().isEmpty() ? -1 : 0);
    }

    private void carriedOut(ImportDraft draft, ImportResult result) {
        switch (result) {
            case ImportResult.Done done -> {
                ImportSummary written = draft.summary();
                stage.set(new ImportStage.Finished(written));
                load();
            }
            case ImportResult.Outdated() ->
                Work.of(draft::again).onSuccess(this::show).whileRunning(busy).runOn(tasks);
            case ImportResult.NoRight() -> another();
        }
    }

    /** Brings the reader's progress to the screen. */
    private final class ScreenProgress implements ReadProgress {

        private final AtomicBoolean stopped;

        ScreenProgress(AtomicBoolean stopped) {
            this.stopped = stopped;
        }

        @Override
        public void at(double part) {
            tasks.onScreen(() -> fraction.set(part));
        }

        @Override
        public boolean cancelled() {
            return stopped.get();
        }
    }
}
