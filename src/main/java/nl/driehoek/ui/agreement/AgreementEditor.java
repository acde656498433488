package nl.driehoek.ui.agreement;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.service.PaperGap;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Problem;
import nl.driehoek.ui.common.form.ValidationSummary;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.MultiChips;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.paper.PaperTexts;

/** The form in which a draft is written; what goes well comes before anything else. */
final class AgreementEditor extends VBox {

    private final Texts texts;
    private final AgreementEditorModel model;
    private final ValidationSummary summary = new ValidationSummary();
    private final VBox notice = new VBox();
    private final CommitmentList commitments;
    private final DifferingList differing;
    private final Form before;
    private final Form after;
    private final VBox signers = new VBox();

    AgreementEditor(AgreementActs acts, AgreementEditorModel model) {
        this.texts = acts.context().texts();
        this.model = model;
        getStyleClass().add("agreement-editor");
        AgreementForm form = model.form();
        before = new Form(texts, acts.services().clock())
                .fields(fields -> fields.area(
                                "agreement.edit.goes-well",
                                form.goesWellProperty(),
                                2,
                                field -> field.hint("agreement.edit.goes-well-hint"))
                        .area("agreement.edit.question", form.questionProperty(), 1, field -> field.optional()));
        commitments =
                new CommitmentList(texts, form, LocalDate.now(acts.services().clock()));
        differing = new DifferingList(texts, form);
        after = new Form(texts, acts.services().clock())
                .fields(fields ->
                        fields.together(pair -> pair.date("agreement.edit.look-back-on", form.lookBackOnProperty())
                                .time("agreement.edit.look-back-at", form.lookBackAtProperty())));
        Form names = new Form(texts, acts.services().clock())
                .fields(fields -> fields.together(pair -> pair.text("agreement.edit.title", form.titleProperty())
                        .text(
                                "agreement.edit.place",
                                form.placeProperty(),
                                field -> field.prompt("agreement.edit.place-prompt"))));
        signers.getStyleClass().add("form-field");
        getChildren()
                .addAll(
                        notice,
                        summary,
                        new Card(before.node()),
                        Card.titled(texts.get("agreement.edit.commitments"), commitments),
                        Card.titled(texts.get("agreement.edit.differing"), differing),
                        Card.titled(texts.get("agreement.edit.closing"), after.node(), signers),
                        Card.titled(texts.get("agreement.edit.sheet"), names.node()));
    }

    /** Shows what was opened; call it each time it changes. */
    void show(AgreementEditorModel.Opened opened) {
        notice.getChildren().clear();
        int version = opened.file().agreement().version();
        if (version > 1) {
            notice.getChildren().add(Notice.info(texts.get("agreement.draft.note", version, version - 1)));
        }
        commitments.offer(opened.people());
        differing.offer(opened.people());
        MultiChips<Party> chips = new MultiChips<>(
                        opened.people(), Party::name, model.form().parties())
                .about(texts, texts.get("agreement.edit.signers"));
        signers.getChildren()
                .setAll(
                        Labels.fieldLabel(texts.get("agreement.edit.signers")),
                        Labels.caption(texts.get("agreement.edit.signers-hint")),
                        chips);
    }

    /** Puts the cursor in the first commitment. */
    void focusCommitments() {
        commitments.focus(0);
    }

    /** Checks what is needed for printing; shows what is missing and puts the focus there. */
    boolean complete() {
        before.check();
        after.check();
        List<PaperGap> gaps = model.gaps();
        PaperTexts words = new PaperTexts(texts);
        List<Problem> problems = gaps.stream()
                .map(gap -> new Problem(words.gap(gap), () -> jump(gap)))
                .toList();
        summary.show(texts.get("agreement.edit.missing", problems.size()), problems);
        if (!problems.isEmpty()) {
            problems.getFirst().jump().run();
        }
        return problems.isEmpty();
    }

    private void jump(PaperGap gap) {
        switch (gap) {
            case GOES_WELL -> before.firstControl().requestFocus();
            case COMMITMENTS, WHO, TOO_MUCH -> commitments.focus(firstWithoutWho());
            case LOOK_BACK_DAY -> after.allFields().getFirst().control().requestFocus();
            case LOOK_BACK_TIME -> after.allFields().getLast().control().requestFocus();
            case TIME, SCHOOL_PHONE, REPORT_CONFIRMED, RECIPIENT -> {}
        }
    }

    private int firstWithoutWho() {
        List<CommitmentModel> all = model.form().commitments();
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).who().isEmpty() || all.get(at).whatProperty().get().isBlank()) {
                return at;
            }
        }
        return 0;
    }
}
