package nl.driehoek.ui.agreement;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.AgreementStart;
import nl.driehoek.service.PagePictures;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.SaveResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.dialog.Question;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.paper.PaperPreview;

/** What one can do with an agreement, the same from the register and from the workspace of a talk. */
final class AgreementActs {

    private final ViewContext context;
    private final Texts texts;
    private final AgreementServices services;
    private final PaperPreview preview;
    private final PagePictures pictures;
    private final FilePicker files;

    AgreementActs(
            ViewContext context,
            AgreementServices services,
            PaperPreview preview,
            PagePictures pictures,
            FilePicker files) {
        this.context = context;
        this.texts = context.texts();
        this.services = services;
        this.preview = preview;
        this.pictures = pictures;
        this.files = files;
    }

    PagePictures pictures() {
        return pictures;
    }

    /** The scan that the user points at. */
    Optional<Path> chooseScan() {
        return files.open(
                texts.get("agreement.scan.choose"),
                texts.get("agreement.scan.kinds"),
                "*.pdf",
                "*.png",
                "*.jpg",
                "*.jpeg");
    }

    ViewContext context() {
        return context;
    }

    AgreementServices services() {
        return services;
    }

    PaperPreview preview() {
        return preview;
    }

    /** Notes where the party at {@code place} stands; {@code done} runs when it is kept. */
    void sign(Stored<Agreement> issued, int place, Signing signing, Runnable done) {
        save(() -> services.agreements().sign(issued, place, signing), _ -> done.run());
    }

    /** Opens the sheet of {@code version} in a dialog. */
    void show(AgreementFile file, int version) {
        preview.open(new PaperRequest.OfAgreement(file.agreement().id(), version));
    }

    /** Goes to the page where the draft is written. */
    void write(Agreement draft) {
        context.navigator().go(new Target.AgreementDraft(draft.id()));
    }

    /** Stores a fresh draft and hands it to {@code onward}; says why when no agreement can follow. */
    void begin(Supplier<AgreementStart> start, Consumer<Stored<Agreement>> onward) {
        Work.of(start::get)
                .onSuccess(found -> {
                    switch (found) {
                        case AgreementStart.Prefilled(Agreement draft) ->
                            save(() -> services.agreements().save(draft, 0), onward);
                        case AgreementStart.Informal _ ->
                            tell(texts.get("agreement.informal.title"), texts.get("agreement.informal"));
                        case AgreementStart.NoRight _ ->
                            tell(texts.get("agreement.no-right.title"), texts.get("agreement.no-right"));
                    }
                })
                .runOn(context.tasks());
    }

    /** Begins a new version for {@code reason} and goes on writing. */
    void change(Stored<Agreement> issued, String reason, Consumer<Stored<Agreement>> onward) {
        save(() -> services.agreements().change(issued, reason), onward);
    }

    /** Asks, and takes back what nobody signed. */
    void withdraw(Stored<Agreement> stored, Runnable done) {
        context.dialogs()
                .confirm(
                        new Question(
                                texts.get("agreement.withdraw.title"),
                                whatHappens(stored.value()),
                                texts.get("agreement.withdraw.verb"),
                                texts.get("agreement.withdraw.keep")),
                        () -> save(() -> services.agreements().withdraw(stored), _ -> done.run()));
    }

    private String whatHappens(Agreement agreement) {
        if (agreement.status() != AgreementStatus.DRAFT) {
            return texts.get("agreement.withdraw.issued");
        }
        return agreement.version() > 1
                ? texts.get("agreement.withdraw.next", agreement.version(), agreement.version() - 1)
                : texts.get("agreement.withdraw.draft");
    }

    private void save(Supplier<SaveResult<Agreement>> work, Consumer<Stored<Agreement>> onward) {
        Work.of(work::get)
                .onSuccess(result -> {
                    switch (result) {
                        case SaveResult.Saved<Agreement>(var now) -> onward.accept(now);
                        case SaveResult.ChangedElsewhere<Agreement> _ ->
                            tell(texts.get("agreement.elsewhere.title"), texts.get("agreement.elsewhere"));
                        case SaveResult.NoRight<Agreement> _ ->
                            tell(texts.get("agreement.no-right.title"), texts.get("agreement.no-right"));
                    }
                })
                .runOn(context.tasks());
    }

    void tell(String title, String words) {
        DialogCard card = new DialogCard(texts, title);
        card.content(Labels.body(words)).cancel(texts.get("ui.dialog.close"));
        context.dialogs().open(card);
    }

    /** The scan that was tied to a signature, or else the newest of the version. */
    static Optional<String> scan(AgreementFile file, int version, Signing signing) {
        Optional<String> own = signing instanceof Signing.Signed(var _, var scan) ? scan : Optional.empty();
        var scans = file.scansOf(version);
        return own.isPresent() || scans.isEmpty() ? own : Optional.of(scans.getLast());
    }
}
