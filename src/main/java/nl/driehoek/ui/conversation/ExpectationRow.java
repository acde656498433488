package nl.driehoek.ui.conversation;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.conversation.Expectation;
import nl.driehoek.domain.conversation.Feasibility;
import nl.driehoek.domain.conversation.PartyKind;

/** A hope of parents or school while it is typed. */
final class ExpectationRow {

    private final PartyKind side;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Feasibility> feasibility = new SimpleObjectProperty<>(Feasibility.OPEN);
    private final StringProperty explanation = new SimpleStringProperty("");

    ExpectationRow(PartyKind side, Runnable changed) {
        this.side = side;
        text.addListener((_, _, _) -> changed.run());
        feasibility.addListener((_, _, _) -> changed.run());
        explanation.addListener((_, _, _) -> changed.run());
    }

    void show(Expectation expectation) {
        text.set(expectation.text());
        feasibility.set(expectation.feasibility());
        explanation.set(expectation.explanation());
    }

    PartyKind side() {
        return side;
    }

    StringProperty text() {
        return text;
    }

    ObjectProperty<Feasibility> feasibility() {
        return feasibility;
    }

    StringProperty explanation() {
        return explanation;
    }

    /** Empty while nothing is typed. */
    Optional<Expectation> expectation() {
        return text.get().isBlank()
                ? Optional.empty()
                : Optional.of(new Expectation(side, text.get(), feasibility.get(), explanation.get()));
    }
}
