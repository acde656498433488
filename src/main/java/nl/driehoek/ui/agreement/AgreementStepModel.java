package nl.driehoek.ui.agreement;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.AgreementLine;
import nl.driehoek.service.AgreementStart;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** The agreements of one talk. */
final class AgreementStepModel {

    /**
     * What the step shows.
     *
     * @param lines the agreements of the talk
     * @param possible whether agreements can follow from this talk
     * @param file the chosen one, if there is one
     */
    record Loaded(List<AgreementLine> lines, boolean possible, Optional<AgreementFile> file) {}

    private final AgreementServices services;
    private final Tasks tasks;
    private final ConversationId talk;
    private final ReadOnlyObjectWrapper<Loaded> loaded = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<AgreementLine> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    AgreementStepModel(AgreementServices services, Tasks tasks, ConversationId talk) {
        this.services = services;
        this.tasks = tasks;
        this.talk = talk;
    }

    /** Reads everything again; {@code wanted} is shown when it is there, else the newest. */
    void refresh(Optional<AgreementId> wanted) {
        Work.of(() -> load(wanted))
                .whileRunning(busy)
                .onSuccess(now -> {
                    loaded.set(now);
                    chosen.set(now.file()
                            .flatMap(file -> now.lines().stream()
                                    .filter(line ->
                                            line.id().equals(file.agreement().id()))
                                    .findFirst())
                            .orElse(null));
                })
                .runOn(tasks);
    }

    private Loaded load(Optional<AgreementId> wanted) {
        List<AgreementLine> lines = services.agreements().of(talk);
        Optional<AgreementId> id = lines.stream()
                .map(AgreementLine::id)
                .filter(one -> wanted.filter(one::equals).isPresent())
                .findFirst()
                .or(() -> lines.stream().map(AgreementLine::id).findFirst());
        boolean possible = !lines.isEmpty() || services.agreements().start(talk) instanceof AgreementStart.Prefilled;
        return new Loaded(
                lines, possible, id.flatMap(one -> services.agreements().find(one)));
    }

    /** Refreshes on news about agreements until the result is run. */
    Runnable follow(Runnable refresh) {
        return services.changes().listen(news -> {
            if (news.kind() == RecordKind.AGREEMENT) {
                tasks.onScreen(refresh);
            }
        });
    }

    ConversationId talk() {
        return talk;
    }

    /** What is shown; null before it was read. */
    ReadOnlyObjectProperty<Loaded> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ObjectProperty<AgreementLine> chosenProperty() {
        return chosen;
    }

    BooleanProperty busyProperty() {
        return busy;
    }
}
