package nl.driehoek.ui.agreement;

import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.ActionBar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.SaveIndicator;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.View;
import org.kordamp.ikonli.feather.Feather;

/** The page on which a draft is written. */
public final class AgreementEditorView extends View {

    private final ViewContext context;
    private final Texts texts;
    private final AgreementActs acts;
    private final AgreementEditorModel model;
    private final AgreementEditor editor;
    private final AgreementId id;
    private final PageHeader header;

    AgreementEditorView(AgreementActs acts, AgreementEditorModel model, AgreementId id) {
        this.context = acts.context();
        this.texts = context.texts();
        this.acts = acts;
        this.model = model;
        this.id = id;
        this.editor = new AgreementEditor(acts, model);
        useSheet("agreement.css");
        SaveIndicator indicator = new SaveIndicator(texts, model::save);
        indicator.stateProperty().bind(model.stateProperty());
        header = new PageHeader(texts, context.width(), texts.get("agreement.edit.page"))
                .back(texts.get("agreement.register.title"), this::back)
                .save(indicator)
                .busy(model.busyProperty(), texts.get("agreement.loading"));
        page(
                header,
                editor,
                new ActionBar(
                        List.of(Buttons.secondary(Feather.EYE, texts.get("agreement.preview"), this::preview)),
                        List.of(Buttons.onward(texts.get("agreement.finish"), this::finish))));
        onKey(Keys.FINISH, this::finish);
        onKey(Keys.PRINT, this::preview);
    }

    @Override
    protected void onShown() {
        follow(model.openedProperty(), opened -> {
            if (opened != null) {
                header.titleProperty()
                        .set(texts.get(
                                "agreement.edit.about",
                                opened.file().pupil().name().spoken()));
                editor.show(opened);
                editor.focusCommitments();
            }
        });
        follow(model.theirsProperty(), theirs -> {
            if (theirs != null) {
                new ElsewhereCard(acts, model).open();
            }
        });
        model.open(id);
    }

    @Override
    protected void onHidden() {
        model.flush();
    }

    private void back() {
        context.navigator().go(new Target.Agreements(Optional.of(id)));
    }

    private void preview() {
        model.prepare(_ -> acts.preview()
                .open(new PaperRequest.OfAgreement(
                        id, model.saved().orElseThrow().value().version())));
    }

    private void finish() {
        if (editor.complete()) {
            model.prepare(copies -> new IssueCard(acts, model).open(copies, this::issued));
        }
    }

    private void issued(Stored<Agreement> now) {
        context.navigator().replace(new Target.Agreements(Optional.of(id)));
        acts.preview().open(new PaperRequest.OfAgreement(id, now.value().version()));
    }
}
