package nl.driehoek.ui.agreement;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.AgreementLine;
import nl.driehoek.service.AgreementRegister;
import nl.driehoek.service.Changes;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** The register: which agreements there are, which one is chosen. */
final class AgreementsModel {

    /** What is listed. */
    enum Filter {
        /** What waits for a signature, and drafts on their way there. */
        SIGNATURE,
        /** What people look back on this week or should have looked back on. */
        LOOK_BACK,
        /** Everything. */
        ALL
    }

    private record Loaded(AgreementRegister register, Optional<AgreementFile> file) {}

    private final AgreementServices services;
    private final Tasks tasks;
    private final Texts texts;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.SIGNATURE);
    private final ObservableList<AgreementLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<AgreementFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper facts = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty none = new SimpleBooleanProperty();
    private AgreementRegister register;
    private AgreementId chosen;

    AgreementsModel(AgreementServices services, Tasks tasks, Texts texts, Optional<AgreementId> chosen) {
        this.services = services;
        this.tasks = tasks;
        this.texts = texts;
        this.chosen = chosen.orElse(null);
        if (chosen.isPresent()) {
            filter.set(Filter.ALL);
        }
        filter.addListener((_, _, _) -> list());
    }

    /** Reads everything again. */
    void refresh() {
        AgreementId wanted = chosen;
        Work.of(() -> new Loaded(
                        services.agreements().register(),
                        Optional.ofNullable(wanted)
                                .flatMap(id -> services.agreements().find(id))))
                .whileRunning(busy)
                .onSuccess(this::show)
                .runOn(tasks);
    }

    /** Refreshes on news about agreements until the result is run. */
    Runnable follow() {
        return services.changes().listen(this::heard);
    }

    private void heard(Changes.News news) {
        if (news.kind() == RecordKind.AGREEMENT) {
            tasks.onScreen(this::refresh);
        }
    }

    private void show(Loaded loaded) {
        register = loaded.register();
        none.set(register.lines().isEmpty());
        facts.set(texts.get(
                "agreement.register.facts",
                register.running(),
                register.awaitingSignature().size(),
                register.dueThisWeek().size()));
        file.set(loaded.file().orElse(null));
        list();
    }

    private void list() {
        if (register == null) {
            return;
        }
        lines.setAll(
                switch (filter.get()) {
                    case SIGNATURE ->
                        register.lines().stream()
                                .filter(line -> line.awaitsSignature() || line.status() == AgreementStatus.DRAFT)
                                .toList();
                    case LOOK_BACK -> register.dueThisWeek();
                    case ALL -> register.lines();
                });
        boolean listed = lines.stream().anyMatch(line -> line.id().equals(chosen));
        if (!listed) {
            choose(lines.isEmpty() ? null : lines.getFirst().id());
        }
    }

    /** Shows the agreement {@code id} in detail; null shows none. */
    void choose(AgreementId id) {
        chosen = id;
        if (id == null) {
            file.set(null);
            return;
        }
        Work.of(() -> services.agreements().find(id))
                .onSuccess(found -> {
                    if (id.equals(chosen)) {
                        file.set(found.orElse(null));
                    }
                })
                .runOn(tasks);
    }

    /** Which one is chosen, if any. */
    Optional<AgreementId> chosen() {
        return Optional.ofNullable(chosen);
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    List<Filter> filters() {
        return List.of(Filter.values());
    }

    String word(Filter one) {
        return switch (one) {
            case SIGNATURE -> texts.get("agreement.filter.signature");
            case LOOK_BACK -> texts.get("agreement.filter.look-back");
            case ALL -> texts.get("agreement.filter.all");
        };
    }

    ObservableList<AgreementLine> lines() {
        return lines;
    }

    /** The chosen agreement; null when none is. */
    ReadOnlyObjectProperty<AgreementFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyStringProperty factsProperty() {
        return facts.getReadOnlyProperty();
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /** Whether there is no agreement at all. */
    BooleanProperty noneProperty() {
        return none;
    }
}
