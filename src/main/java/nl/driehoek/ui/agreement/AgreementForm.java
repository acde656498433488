package nl.driehoek.ui.agreement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.Party;

/** The words of an agreement while they are written. What is half written is not lost: it stays on the screen. */
final class AgreementForm {

    /** As many as fit the paper. */
    static final int MOST_COMMITMENTS = 24;

    private static final int MOST_VIEWS = 12;

    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty question = new SimpleStringProperty("");
    private final StringProperty goesWell = new SimpleStringProperty("");
    private final StringProperty trying = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> lookBackOn = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalTime> lookBackAt = new SimpleObjectProperty<>();
    private final ObservableList<CommitmentModel> commitments = FXCollections.observableArrayList();
    private final ObservableList<DifferingModel> differing = FXCollections.observableArrayList();
    private final ObservableList<Party> parties = FXCollections.observableArrayList();
    private final Runnable changed;
    private boolean filling;

    /** An empty form; {@code changed} runs on each change by the user. */
    AgreementForm(Runnable changed) {
        this.changed = changed;
        List.of(title, place, question, goesWell, trying).forEach(text -> text.addListener((_, _, _) -> touched()));
        lookBackOn.addListener((_, _, _) -> touched());
        lookBackAt.addListener((_, _, _) -> touched());
        commitments.addListener((ListChangeListener<CommitmentModel>) _ -> touched());
        differing.addListener((ListChangeListener<DifferingModel>) _ -> touched());
        parties.addListener((ListChangeListener<Party>) _ -> touched());
    }

    private void touched() {
        if (!filling) {
            changed.run();
        }
    }

    /** Shows {@code agreement}; the chosen parties are taken from {@code candidates} where they stand there. */
    void fill(Agreement agreement, List<Party> candidates) {
        AgreementText text = agreement.text();
        filling = true;
        title.set(text.title());
        place.set(text.place());
        question.set(text.question());
        goesWell.set(text.goesWell());
        trying.set(text.trying());
        lookBackOn.set(text.lookBackOn().orElse(null));
        lookBackAt.set(text.lookBackAt().orElse(null));
        List<CommitmentModel> models = new ArrayList<>();
        text.commitments().forEach(one -> models.add(watched(new CommitmentModel(one))));
        if (models.isEmpty()) {
            models.add(watched(new CommitmentModel()));
        }
        commitments.setAll(models);
        differing.setAll(text.differing().stream()
                .map(view -> watched(new DifferingModel(view.who(), view.says())))
                .toList());
        parties.setAll(agreement.parties().stream()
                .map(party -> same(party, candidates))
                .toList());
        filling = false;
    }

    private static Party same(Party party, List<Party> candidates) {
        return candidates.stream()
                .filter(one -> one.name().equals(party.name()) && one.person().equals(party.person()))
                .findFirst()
                .orElse(party);
    }

    /** {@code before} with the words as they are now. */
    Agreement apply(Agreement before) {
        AgreementText old = before.text();
        AgreementText text = new AgreementText(
                title.get().isBlank() ? old.title() : title.get(),
                old.talkOn(),
                place.get(),
                old.present(),
                question.get(),
                goesWell.get(),
                commitments.stream().flatMap(one -> one.commitment().stream()).toList(),
                differing.stream().flatMap(one -> one.view().stream()).toList(),
                trying.get(),
                Optional.ofNullable(lookBackOn.get()),
                Optional.ofNullable(lookBackAt.get()));
        return before.with(text).with(List.copyOf(parties));
    }

    /** Adds an empty commitment after {@code at}; gives its place, or that of the last when the paper is full. */
    int addAfter(int at) {
        if (commitments.size() >= MOST_COMMITMENTS) {
            return commitments.size() - 1;
        }
        int place = Math.min(at + 1, commitments.size());
        commitments.add(place, watched(new CommitmentModel()));
        return place;
    }

    /** Takes the commitment at {@code at} away; one always stays to write in. */
    void remove(int at) {
        commitments.remove(at);
        if (commitments.isEmpty()) {
            addAfter(-1);
        }
    }

    /** Moves the commitment at {@code at} by {@code by} places; nothing at the ends. Gives its place. */
    int move(int at, int by) {
        int to = at + by;
        if (to < 0 || to >= commitments.size()) {
            return at;
        }
        List<CommitmentModel> order = new ArrayList<>(commitments);
        order.add(to, order.remove(at));
        commitments.setAll(order);
        return to;
    }

    /** Adds room for what somebody sees differently. */
    void addDiffering() {
        if (differing.size() < MOST_VIEWS) {
            differing.add(watched(new DifferingModel("", "")));
        }
    }

    private CommitmentModel watched(CommitmentModel model) {
        model.whenChanged(this::touched);
        return model;
    }

    private DifferingModel watched(DifferingModel model) {
        model.whenChanged(this::touched);
        return model;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty placeProperty() {
        return place;
    }

    StringProperty questionProperty() {
        return question;
    }

    StringProperty goesWellProperty() {
        return goesWell;
    }

    StringProperty tryingProperty() {
        return trying;
    }

    ObjectProperty<LocalDate> lookBackOnProperty() {
        return lookBackOn;
    }

    ObjectProperty<LocalTime> lookBackAtProperty() {
        return lookBackAt;
    }

    ObservableList<CommitmentModel> commitments() {
        return commitments;
    }

    ObservableList<DifferingModel> differing() {
        return differing;
    }

    ObservableList<Party> parties() {
        return parties;
    }
}
