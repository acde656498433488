package nl.driehoek.ui.agreement;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.CommitmentDomain;

/** One commitment while it is written. */
final class CommitmentModel {

    private final StringProperty what = new SimpleStringProperty("");
    private final ObservableList<String> who = FXCollections.observableArrayList();
    private final StringProperty when = new SimpleStringProperty("");
    private final ObjectProperty<CommitmentDomain> domain = new SimpleObjectProperty<>(CommitmentDomain.NONE);

    CommitmentModel() {}

    CommitmentModel(Commitment commitment) {
        what.set(commitment.text());
        who.setAll(commitment.who());
        when.set(commitment.when());
        domain.set(commitment.domain());
    }

    /** Calls {@code changed} on each change. */
    void whenChanged(Runnable changed) {
        what.addListener((_, _, _) -> changed.run());
        when.addListener((_, _, _) -> changed.run());
        domain.addListener((_, _, _) -> changed.run());
        who.addListener((ListChangeListener<String>) _ -> changed.run());
    }

    /** The commitment as it is now; empty while nothing was written. */
    Optional<Commitment> commitment() {
        return what.get().isBlank()
                ? Optional.empty()
                : Optional.of(Commitment.of(what.get(), List.copyOf(who), when.get(), domain.get()));
    }

    StringProperty whatProperty() {
        return what;
    }

    ObservableList<String> who() {
        return who;
    }

    StringProperty whenProperty() {
        return when;
    }

    ObjectProperty<CommitmentDomain> domainProperty() {
        return domain;
    }
}
