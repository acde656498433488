package nl.driehoek.ui.family;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.Families;
import nl.driehoek.service.SaveResult;
import nl.driehoek.service.SimilarParent;
import nl.driehoek.ui.common.work.Debounce;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** Entering parents: a row per parent, any number of rows; people who are known already are proposed. */
final class FamilyEntryModel {

    private static final Duration AFTER_LAST_KEY = Duration.ofMillis(400);

    private final Families families;
    private final PupilId pupil;
    private final Tasks tasks;
    private final ObservableList<ParentRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();

    FamilyEntryModel(Families families, PupilId pupil, Tasks tasks) {
        this.families = families;
        this.pupil = pupil;
        this.tasks = tasks;
        addRow();
    }

    ObservableList<ParentRow> rows() {
        return rows;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /** True after the user tried to save while something was missing. */
    ReadOnlyBooleanProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    ParentRow addRow() {
        ParentRow row = new ParentRow(families.newId());
        Debounce look = new Debounce(tasks, AFTER_LAST_KEY, () -> lookFor(row));
        row.name.addListener((_, _, _) -> look.touch());
        row.phones.addListener((_, _, _) -> look.touch());
        row.mail.addListener((_, _, _) -> look.touch());
        rows.add(row);
        return row;
    }

    /** The row after {@code row}, made when it is the last one and something is in it. */
    ParentRow after(ParentRow row) {
        int at = rows.indexOf(row) + 1;
        return at < rows.size() ? rows.get(at) : addRow();
    }

    /** How many parents will be saved. */
    long count() {
        return rows.stream().filter(row -> !row.empty()).count();
    }

    /** The first row that misses something, if any. */
    java.util.Optional<ParentRow> incomplete() {
        return rows.stream().filter(row -> !row.empty() && !row.complete()).findFirst();
    }

    /** Saves all rows; {@code done} runs when all are on disk. Nothing is saved while a row misses something. */
    void save(Runnable done) {
        checked.set(true);
        if (incomplete().isPresent() || busy.get()) {
            return;
        }
        List<ParentRow> wanted = rows.stream().filter(row -> !row.empty()).toList();
        Work.doing(() -> wanted.forEach(this::save))
                .onSuccess(_ -> done.run())
                .whileRunning(busy)
                .runOn(tasks);
    }

    private void save(ParentRow row) {
        if (row.known.get() == null) {
            families.add(new FamilyMember(row.parent(), row.link(pupil)));
            return;
        }
        if (families.link(row.link(pupil)) instanceof SaveResult.Saved<FamilyMember>(Stored<FamilyMember> now)) {
            Parent merged = row.merged(now.value().parent());
            if (!merged.equals(now.value().parent())) {
                families.save(now.with(member -> new FamilyMember(merged, member.link())));
            }
        }
    }

    private void lookFor(ParentRow row) {
        if (row.name.get().isBlank() || row.known.get() != null) {
            row.similar.clear();
            return;
        }
        Parent typed = row.parent();
        Work.of(() -> families.similar(typed, pupil))
                .onSuccess(found -> show(row, typed, found))
                .runOn(tasks);
    }

    private void show(ParentRow row, Parent asked, List<SimilarParent> found) {
        boolean still = row.known.get() == null && row.parent().equals(asked);
        if (still) {
            row.similar.setAll(found.stream()
                    .limit(2)
                    .filter(match -> !inOtherRow(row, match))
                    .toList());
        }
    }

    private boolean inOtherRow(ParentRow row, SimilarParent match) {
        return rows.stream()
                .anyMatch(other ->
                        other != row && other.id().equals(match.parent().id()));
    }
}
