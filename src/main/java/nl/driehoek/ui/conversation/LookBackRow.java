package nl.driehoek.ui.conversation;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.LookBackResult;

/** One commitment in the look back. The note keeps both views: parents on the first line, school on the second. */
final class LookBackRow {

    private final Commitment commitment;
    private final ObjectProperty<LookBackResult> result = new SimpleObjectProperty<>();
    private final StringProperty parents = new SimpleStringProperty("");
    private final StringProperty school = new SimpleStringProperty("");

    LookBackRow(Commitment commitment, Runnable changed) {
        this.commitment = commitment;
        result.set(commitment.lookBack() == LookBackResult.OPEN ? null : commitment.lookBack());
        List<String> views = commitment.lookBackNote().lines().toList();
        parents.set(views.isEmpty() ? "" : views.getFirst());
        school.set(views.size() < 2 ? "" : String.join(" ", views.subList(1, views.size())));
        result.addListener((_, _, _) -> changed.run());
        parents.addListener((_, _, _) -> changed.run());
        school.addListener((_, _, _) -> changed.run());
    }

    ObjectProperty<LookBackResult> result() {
        return result;
    }

    StringProperty parents() {
        return parents;
    }

    StringProperty school() {
        return school;
    }

    /** As it stands on the screen. A view of school alone keeps its place on the second line. */
    Commitment commitment() {
        String first = parents.get().isBlank() && !school.get().isBlank() ? "–" : parents.get();
        return new Commitment(
                commitment.text(),
                commitment.who(),
                commitment.when(),
                commitment.domain(),
                result.get() == null ? LookBackResult.OPEN : result.get(),
                first + "\n" + school.get());
    }
}
