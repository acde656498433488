package nl.driehoek.ui.agreement;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.AgreementIssuing;
import nl.driehoek.service.IssueResult;
import nl.driehoek.service.PaperCopy;
import nl.driehoek.service.PaperGap;
import nl.driehoek.service.SaveResult;
import nl.driehoek.ui.common.part.SaveState;
import nl.driehoek.ui.common.work.Debounce;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** Writing a draft: it saves by itself two seconds after the last key, and makes the copies at the end. */
final class AgreementEditorModel {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /**
     * A draft with who can stand on it.
     *
     * @param file the draft
     * @param people everybody who may do something or sign
     */
    record Opened(AgreementFile file, List<Party> people) {}

    private final AgreementServices services;
    private final Tasks tasks;
    private final AgreementForm form;
    private final Debounce saving;
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Stored<Agreement>> theirs = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<SaveState> state = new SimpleObjectProperty<>(new SaveState.Untouched());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Stored<Agreement> base;
    private boolean underWay;

    AgreementEditorModel(AgreementServices services, Tasks tasks) {
        this.services = services;
        this.tasks = tasks;
        this.saving = new Debounce(tasks, PAUSE, this::save);
        this.form = new AgreementForm(this::touched);
    }

    /** Reads the draft {@code id}. */
    void open(AgreementId id) {
        Work.of(() -> services.agreements()
                        .find(id)
                        .map(file -> new Opened(file, services.agreements().people(file.agreement()))))
                .whileRunning(busy)
                .onSuccess(found -> found.ifPresent(this::show))
                .runOn(tasks);
    }

    private void show(Opened found) {
        base = found.file().now();
        form.fill(base.value(), found.people());
        opened.set(found);
    }

    private void touched() {
        state.set(new SaveState.NotSaved());
        saving.touch();
    }

    /** Saves at once what waits to be saved. */
    void flush() {
        saving.flush();
    }

    /** Saves now. */
    void save() {
        save(_ -> {});
    }

    private void save(Consumer<Stored<Agreement>> onward) {
        saving.cancel();
        if (base == null || underWay) {
            saving.touch();
            return;
        }
        Agreement draft = form.apply(base.value());
        int basedOn = base.revision();
        underWay = true;
        state.set(new SaveState.Saving());
        Work.of(() -> services.agreements().save(draft, basedOn))
                .onSuccess(result -> saved(result, onward))
                .onFailure(failure -> {
                    underWay = false;
                    state.set(new SaveState.Failed());
                    tasks.unexpected(failure);
                })
                .runOn(tasks);
    }

    private void saved(SaveResult<Agreement> result, Consumer<Stored<Agreement>> onward) {
        underWay = false;
        switch (result) {
            case SaveResult.Saved<Agreement>(var now) -> {
                base = now;
                if (!saving.isWaiting()) {
                    state.set(new SaveState.Saved(LocalTime.now(services.clock())));
                }
                onward.accept(now);
            }
            case SaveResult.ChangedElsewhere<Agreement>(var elsewhere) -> {
                state.set(new SaveState.Failed());
                theirs.set(elsewhere);
            }
            case SaveResult.NoRight<Agreement> _ -> state.set(new SaveState.Failed());
        }
    }

    /** After a colleague saved first: keeps the text on this screen. */
    void keepMine() {
        base = theirs.get();
        theirs.set(null);
        save();
    }

    /** After a colleague saved first: shows the colleague’s text. */
    void takeTheirs() {
        AgreementId id = theirs.get().value().id();
        theirs.set(null);
        state.set(new SaveState.Untouched());
        open(id);
    }

    /** What is missing before the draft can be printed; empty when nothing. */
    List<PaperGap> gaps() {
        return base == null ? List.of() : AgreementIssuing.gaps(form.apply(base.value()));
    }

    /** Saves, and then tells which copies will be made. */
    void prepare(Consumer<List<PaperCopy>> onward) {
        save(now -> Work.of(() -> services.issuing().copies(now.value()))
                .whileRunning(busy)
                .onSuccess(onward)
                .runOn(tasks));
    }

    /** Makes {@code copies} of what was saved. */
    void issue(List<PaperCopy> copies, Consumer<IssueResult> done) {
        Stored<Agreement> draft = base;
        Work.of(() -> services.issuing().issue(draft, copies))
                .whileRunning(busy)
                .onSuccess(done)
                .runOn(tasks);
    }

    AgreementForm form() {
        return form;
    }

    /** The draft that is written; null before it was read. */
    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** What a colleague saved meanwhile; null when nobody did. */
    ReadOnlyObjectProperty<Stored<Agreement>> theirsProperty() {
        return theirs.getReadOnlyProperty();
    }

    /** The draft as it was saved last. */
    Optional<Stored<Agreement>> saved() {
        return Optional.ofNullable(base);
    }

    ObjectProperty<SaveState> stateProperty() {
        return state;
    }

    BooleanProperty busyProperty() {
        return busy;
    }
}
