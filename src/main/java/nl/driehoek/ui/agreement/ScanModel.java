package nl.driehoek.ui.agreement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.SaveResult;
import nl.driehoek.service.ScanFile;
import nl.driehoek.service.ScanMark;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.work.Latest;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;

/** Adding a scan: the file is looked at first and kept only when the user says so. */
final class ScanModel {

    private final AgreementServices services;
    private final Tasks tasks;
    private final Texts texts;
    private final AgreementFile file;
    private final int version;
    private final ObservableList<Party> signed = FXCollections.observableArrayList();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ScanFile.Fits> scan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<PaperFound> elsewhere = new ReadOnlyObjectWrapper<>();
    private final Latest newest = new Latest();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    ScanModel(AgreementServices services, Tasks tasks, Texts texts, AgreementFile file, int version) {
        this.services = services;
        this.tasks = tasks;
        this.texts = texts;
        this.file = file;
        this.version = version;
        day.set(LocalDate.now(services.clock()));
    }

    /** Looks at {@code path}; nothing is kept yet. */
    void look(Path path) {
        scan.set(null);
        elsewhere.set(null);
        told.set(texts.get("agreement.scan.looking"));
        newest.run(
                Work.of(() -> services.scans().look(path)).whileRunning(busy).onSuccess(found -> looked(path, found)),
                tasks);
    }

    private void looked(Path path, ScanFile found) {
        switch (found) {
            case ScanFile.Fits fits -> {
                scan.set(fits);
                told.set(
                        fits.whyHidden().isEmpty()
                                ? texts.get("agreement.scan.pages", fits.pages())
                                : texts.get(fits.whyHidden()));
                read(path, fits);
            }
            case ScanFile.Refused(String key) -> told.set(texts.get(key));
            case ScanFile.Unreadable _ -> told.set(texts.get("agreement.scan.unreadable"));
        }
    }

    /** Reads the code in the background; keeping does not wait for it. */
    private void read(Path path, ScanFile.Fits fits) {
        newest.run(Work.of(() -> services.scans().mark(fits)).onSuccess(mark -> marked(path, mark)), tasks);
    }

    private void marked(Path path, ScanMark mark) {
        switch (mark) {
            case ScanMark.Read(AgreementFile paper, int printed, List<Integer> missing) -> {
                if (!paper.agreement().id().equals(file.agreement().id()) || printed != version) {
                    elsewhere.set(new PaperFound(paper, printed, Optional.of(path)));
                } else if (missing.isEmpty()) {
                    told.set(texts.get("agreement.mark.right"));
                } else {
                    told.set(texts.get(
                            "agreement.mark.missing",
                            missing.size(),
                            missing.stream().map(String::valueOf).collect(Collectors.joining(", "))));
                }
            }
            case ScanMark.Mixed _ -> told.set(texts.get("agreement.mark.mixed"));
            case ScanMark.Unknown(String code) -> told.set(texts.get("agreement.mark.unknown", code));
            case ScanMark.Unread _ -> {
                // the user said where it belongs; a paper without a readable code is as good
            }
        }
    }

    /** Says kindly that the paper is another one than the user chose. */
    String whereItBelongs(PaperFound found) {
        String other = found.file().agreement().text().title();
        return found.file().agreement().id().equals(file.agreement().id())
                ? texts.get("agreement.mark.version", found.version(), version)
                : texts.get(
                        "agreement.mark.other",
                        found.version(),
                        other,
                        found.file().pupil().name().full());
    }

    /** The parties of this version who can still be noted as having signed on this paper; none for an earlier version. */
    List<Party> open() {
        Agreement agreement = file.agreement();
        boolean newest = agreement.version() == version && agreement.status() == AgreementStatus.ISSUED;
        return newest
                ? agreement.parties().stream()
                        .filter(party -> !party.hasSigned())
                        .toList()
                : List.of();
    }

    /** Keeps the scan with its version and notes the chosen signatures; {@code done} runs when all is kept. */
    void keep(Runnable done) {
        ScanFile.Fits fits = scan.get();
        if (fits == null) {
            told.set(texts.get("agreement.scan.choose-first"));
            return;
        }
        List<Party> chosen = List.copyOf(signed);
        LocalDate on = day.get();
        Work.of(() -> keep(fits, chosen, on))
                .whileRunning(busy)
                .onSuccess(kept -> {
                    if (kept) {
                        done.run();
                    } else {
                        told.set(texts.get("agreement.scan.not-kept"));
                    }
                })
                .runOn(tasks);
    }

    private boolean keep(ScanFile.Fits fits, List<Party> chosen, LocalDate on) {
        Optional<String> sha256 = services.scans().add(file.agreement().id(), version, fits);
        if (sha256.isEmpty()) {
            return false;
        }
        Stored<Agreement> now = file.now();
        for (Party party : chosen) {
            int place = now.value().parties().indexOf(party);
            if (services.agreements().sign(now, place, new Signing.Signed(on, sha256))
                    instanceof SaveResult.Saved<Agreement>(var next)) {
                now = next;
            } else {
                return false;
            }
        }
        return true;
    }

    /** The parties whose signature stands on this paper. */
    ObservableList<Party> signed() {
        return signed;
    }

    /** The date on the paper. */
    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** The file that fits; null before there is one. */
    ReadOnlyObjectProperty<ScanFile.Fits> scanProperty() {
        return scan.getReadOnlyProperty();
    }

    /** Where the paper belongs by its code, when that is elsewhere; null otherwise. */
    ReadOnlyObjectProperty<PaperFound> elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /** What is going on, in words; empty when there is nothing to tell. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    BooleanProperty busyProperty() {
        return busy;
    }
}
