package nl.driehoek.ui.agreement;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.agreement.AgreementText;

/** What one person still sees differently, while it is written. */
final class DifferingModel {

    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty says = new SimpleStringProperty("");

    DifferingModel(String who, String says) {
        this.who.set(who);
        this.says.set(says);
    }

    /** Calls {@code changed} on each change. */
    void whenChanged(Runnable changed) {
        who.addListener((_, _, _) -> changed.run());
        says.addListener((_, _, _) -> changed.run());
    }

    /** The view as it is now; empty while name or words are missing. */
    Optional<AgreementText.View> view() {
        return who.get().isBlank() || says.get().isBlank()
                ? Optional.empty()
                : Optional.of(new AgreementText.View(who.get(), says.get()));
    }

    StringProperty whoProperty() {
        return who;
    }

    StringProperty saysProperty() {
        return says;
    }
}
