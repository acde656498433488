package nl.driehoek.ui.agreement;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.ActionBar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.SaveIndicator;
import nl.driehoek.ui.common.reading.ReadAlong;
import nl.driehoek.ui.common.reading.ReadAlongDrawer;
import nl.driehoek.ui.common.reading.ReadAlongPane;
import nl.driehoek.ui.common.reading.ReadingHelp;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
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
    private final ReadAlong along;
    private final ReadAlongPane remarks;
    private final ReadAlongDrawer drawer;

    AgreementEditorView(AgreementActs acts, AgreementEditorModel model, AgreementId id) {
        this.context = acts.context();
        this.texts = context.texts();
        this.acts = acts;
        this.model = model;
        this.id = id;
        this.editor = new AgreementEditor(acts, model);
        this.along = new ReadAlong(acts.services().reading(), context.tasks(), "agreement " + id.value());
        this.remarks = new ReadAlongPane(texts, along, (_, _) -> {}).above(new ReadingHelp(texts, along));
        this.drawer = new ReadAlongDrawer(texts, along, (_, _) -> {}).below(new ReadingHelp(texts, along));
        useSheet("agreement.css");
        SaveIndicator indicator = new SaveIndicator(texts, model::save);
        indicator.stateProperty().bind(model.stateProperty());
        header = new PageHeader(texts, context.width(), texts.get("agreement.edit.page"))
                .back(texts.get("agreement.register.title"), this::back)
                .save(indicator)
                .busy(model.busyProperty(), texts.get("agreement.loading"));
        page(
                header,
                new VBox(editor),
                new VBox(
                        drawer,
                        new ActionBar(
                                List.of(Buttons.secondary(Feather.EYE, texts.get("agreement.preview"), this::preview)),
                                List.of(Buttons.onward(texts.get("agreement.finish"), this::finish)))));
        onKey(Keys.FINISH, this::finish);
        onKey(Keys.PRINT, this::preview);
        onKey(Keys.NEXT_REMARK, along::next);
        onKey(Keys.ACCEPT, along::acceptFirst);
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
                readAlong();
            }
        });
        follow(model.theirsProperty(), theirs -> {
            if (theirs != null) {
                new ElsewhereCard(acts, model).open();
            }
        });
        whileShown(model.form().commitments().subscribe(this::readAlong));
        whileShown(model.form().differing().subscribe(this::readAlong));
        follow(context.width().width(), _ -> arrange());
        follow(context.parentView().onProperty(), _ -> {
            arrange();
            readAlong();
        });
        model.open(id);
    }

    /** Everything on an agreement is for parents, and rows come and go. */
    private void readAlong() {
        if (context.parentView().isOn()) {
            along.forget();
        } else {
            along.followAll(editor, WrittenIn.FOR_PARENTS);
            along.read();
        }
    }

    /** Beside the sheet where there is room, otherwise under it; nowhere while a parent looks along. */
    private void arrange() {
        boolean wide = context.width().get() == Width.WIDE;
        boolean hidden = context.parentView().isOn();
        side(Optional.of(remarks).filter(_ -> wide && !hidden));
        drawer.setVisible(!wide && !hidden);
        drawer.setManaged(!wide && !hidden);
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
