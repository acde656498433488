package nl.driehoek.ui.agreement;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.ScanFile;
import nl.driehoek.service.ScanMark;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** Finds the agreement of a sheet of paper: the code is read from a scan, or typed. */
final class CodeModel {

    private final AgreementServices services;
    private final Tasks tasks;
    private final Texts texts;
    private final Consumer<PaperFound> found;
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Optional<Path> scan = Optional.empty();

    CodeModel(AgreementServices services, Tasks tasks, Texts texts, Consumer<PaperFound> found) {
        this.services = services;
        this.tasks = tasks;
        this.texts = texts;
        this.found = found;
    }

    /** Reads the code from the scan {@code path}; when it cannot be read the scan waits for the typed code. */
    void look(Path path) {
        scan = Optional.of(path);
        told.set(texts.get("agreement.scan.looking"));
        Work.of(() -> read(path)).whileRunning(busy).onSuccess(this::looked).runOn(tasks);
    }

    private ScanMark read(Path path) {
        return services.scans().look(path) instanceof ScanFile.Fits fits
                ? services.scans().mark(fits)
                : new ScanMark.Unread();
    }

    private void looked(ScanMark mark) {
        switch (mark) {
            case ScanMark.Read(AgreementFile file, int version, var _) ->
                found.accept(new PaperFound(file, version, scan));
            case ScanMark.Mixed _ -> told.set(texts.get("agreement.mark.mixed"));
            case ScanMark.Unknown(String printed) -> told.set(texts.get("agreement.mark.unknown", printed));
            case ScanMark.Unread _ -> told.set(texts.get("agreement.mark.unread"));
        }
    }

    /** Finds the agreement with the code that was typed. */
    void find() {
        Work.of(() -> services.agreements().find(code.get()))
                .whileRunning(busy)
                .onSuccess(file -> {
                    if (file.isPresent()) {
                        found.accept(new PaperFound(
                                file.get(), file.get().agreement().version(), scan));
                    } else {
                        told.set(texts.get("agreement.code.none"));
                    }
                })
                .runOn(tasks);
    }

    /** The code as it is typed. */
    StringProperty code() {
        return code;
    }

    /** What is going on, in words; empty when there is nothing to tell. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    BooleanProperty busyProperty() {
        return busy;
    }
}
