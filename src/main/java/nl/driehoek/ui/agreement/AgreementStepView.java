package nl.driehoek.ui.agreement;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.AgreementLine;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.EmptyState;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.SaveIndicator;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.View;
import org.kordamp.ikonli.feather.Feather;

/**
 * The step Afspraken of a talk, without header: the workspace of the talk hosts it and scrolls around it. It writes drafts,
 * makes copies and notes signatures in place.
 */
public final class AgreementStepView extends View {

    private final AgreementActs acts;
    private final Texts texts;
    private final AgreementStepModel model;
    private final VBox body = new VBox();
    private AgreementEditorModel editing;
    private Runnable finishing = () -> {};
    private boolean begun;
    private AgreementId shown;

    AgreementStepView(AgreementActs acts, AgreementStepModel model) {
        this.acts = acts;
        this.texts = acts.context().texts();
        this.model = model;
        useSheet("agreement.css");
        body.getStyleClass().add("agreement-step");
        setCenter(body);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.FINISH.match(event) && editing != null) {
                event.consume(); // without a draft the workspace goes on to its next step
                finishing.run();
            }
        });
    }

    @Override
    protected void onShown() {
        whileShown(model.follow(this::refresh)::run);
        follow(model.loadedProperty(), this::show);
        follow(model.chosenProperty(), line -> {
            if (line != null && !line.id().equals(shown)) {
                flush();
                shown = line.id();
                model.refresh(Optional.of(line.id()));
            }
        });
        model.refresh(Optional.ofNullable(shown));
    }

    @Override
    protected void onHidden() {
        flush();
    }

    /** Saves at once what was typed; for locking and for leaving the talk. */
    public void flush() {
        if (editing != null) {
            editing.flush();
        }
    }

    private void refresh() {
        boolean writing = editing != null
                && model.chosenProperty().get() != null
                && model.chosenProperty().get().status() == AgreementStatus.DRAFT;
        if (!writing) {
            model.refresh(Optional.ofNullable(shown));
        }
    }

    private void show(AgreementStepModel.Loaded loaded) {
        if (loaded == null) {
            return;
        }
        if (loaded.file().filter(this::isWritten).isPresent()) {
            return;
        }
        editing = null;
        if (loaded.file().isEmpty()) {
            shown = null;
            body.getChildren().setAll(loaded.possible() ? begin() : informal());
            focusFirstIn(body);
            return;
        }
        AgreementFile file = loaded.file().get();
        shown = file.agreement().id();
        body.getChildren().setAll(switches(loaded));
        if (file.agreement().status() == AgreementStatus.DRAFT) {
            write(file);
        } else {
            AgreementDetail detail = new AgreementDetail(acts);
            detail.setPaperBeside(false);
            detail.show(file, _ -> {});
            body.getChildren().add(detail);
            focusFirstIn(detail);
        }
    }

    /** Whether {@code file} is the draft on the screen; news of a save must not take away what is being typed. */
    private boolean isWritten(AgreementFile file) {
        return editing != null
                && file.agreement().status() == AgreementStatus.DRAFT
                && editing.saved()
                        .filter(saved ->
                                saved.value().id().equals(file.agreement().id()))
                        .isPresent();
    }

    private FlowPane switches(AgreementStepModel.Loaded loaded) {
        FlowPane line = loaded.lines().size() > 1
                ? new FilterChips<>(loaded.lines(), AgreementLine::title, model.chosenProperty())
                : new FlowPane();
        line.getChildren().add(Buttons.quiet(Feather.PLUS, texts.get("agreement.step.another"), this::start));
        return line;
    }

    private void write(AgreementFile file) {
        editing = new AgreementEditorModel(acts.services(), acts.context().tasks());
        AgreementEditorModel mine = editing;
        AgreementEditor editor = new AgreementEditor(acts, mine);
        SaveIndicator indicator = new SaveIndicator(texts, mine::save);
        indicator.stateProperty().bind(mine.stateProperty());
        mine.openedProperty().subscribe(opened -> {
            if (opened != null) {
                editor.show(opened);
                focusFirstIn(editor);
                if (begun) {
                    begun = false;
                    editor.focusCommitments();
                }
            }
        });
        mine.theirsProperty().subscribe(theirs -> {
            if (theirs != null) {
                new ElsewhereCard(acts, mine).open();
            }
        });
        Button preview =
                Buttons.secondary(Feather.EYE, texts.get("agreement.preview"), () -> mine.prepare(_ -> preview(file)));
        Button finish = Buttons.primary(Feather.PRINTER, texts.get("agreement.finish"), () -> finish(editor, mine));
        HBox foot = new HBox(preview, Card.spacer(), indicator, finish);
        foot.getStyleClass().add("card-head");
        body.getChildren().addAll(new BusyLine(mine.busyProperty(), texts.get("agreement.loading")), editor, foot);
        finishing = () -> finish(editor, mine);
        mine.open(file.agreement().id());
    }

    private void finish(AgreementEditor editor, AgreementEditorModel mine) {
        if (editor.complete()) {
            mine.prepare(copies -> new IssueCard(acts, mine).open(copies, now -> {
                editing = null;
                model.refresh(Optional.of(now.value().id()));
                acts.preview()
                        .open(new PaperRequest.OfAgreement(
                                now.value().id(), now.value().version()));
            }));
        }
    }

    private void preview(AgreementFile file) {
        acts.preview()
                .open(new PaperRequest.OfAgreement(
                        file.agreement().id(), file.agreement().version()));
    }

    private EmptyState begin() {
        return new EmptyState(
                texts.get("agreement.step.none"),
                texts.get("agreement.step.how"),
                Buttons.primary(Feather.EDIT_3, texts.get("agreement.step.begin"), this::start));
    }

    private Notice informal() {
        return Notice.info(texts.get("agreement.informal")).title(texts.get("agreement.informal.title"));
    }

    private void start() {
        flush();
        acts.begin(() -> acts.services().agreements().start(model.talk()), now -> {
            shown = now.value().id();
            editing = null;
            begun = true;
            model.refresh(Optional.of(shown));
        });
    }
}
