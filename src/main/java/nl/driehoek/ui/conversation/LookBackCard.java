package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementText;
import nl.driehoek.domain.agreement.Commitment;
import nl.driehoek.domain.agreement.LookBackResult;
import nl.driehoek.service.Agreements;
import nl.driehoek.service.SaveResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.draft.Draft;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.SaveIndicator;
import nl.driehoek.ui.common.work.Work;

/** One agreement in the look back; saved while one fills it in. */
final class LookBackCard {

    private static final List<LookBackResult> RESULTS = List.of(
            LookBackResult.WORKED, LookBackResult.PARTLY, LookBackResult.DID_NOT_WORK, LookBackResult.NOT_TRIED);

    private final Texts texts;
    private final ViewContext context;
    private final TalkModel model;
    private final Agreements agreements;
    private final Stored<Agreement> issued;
    private final Draft<AgreementText> draft;
    private final List<LookBackRow> rows = new ArrayList<>();
    private final Card card;

    LookBackCard(ViewContext context, TalkModel model, Agreements agreements, Stored<Agreement> issued) {
        this.texts = context.texts();
        this.context = context;
        this.model = model;
        this.agreements = agreements;
        this.issued = issued;
        this.draft = new Draft<>(context.tasks(), model.desk().clock(), this::save);
        AgreementText text = issued.value().text();
        draft.begin(text, issued.revision());
        model.track(draft);
        SaveIndicator saved = new SaveIndicator(texts, draft::flush);
        saved.stateProperty().bind(draft.stateProperty());
        card = Card.titled(text.title(), saved);
        VBox clash = new VBox();
        Held.onlyWhenFilled(clash);
        draft.conflictProperty()
                .subscribe(both -> clash.getChildren().setAll(both == null ? List.<Node>of() : List.of(clash())));
        card.with(clash);
        text.commitments().forEach(commitment -> card.with(line(commitment)));
        card.with(Buttons.secondary(texts.get("conversation.look-back.end"), this::end));
    }

    Region node() {
        return card;
    }

    private Node line(Commitment commitment) {
        LookBackRow row = new LookBackRow(commitment, () -> draft.change(now()));
        rows.add(row);
        Form form = new Form(texts, model.desk().clock())
                .fields(s -> s.segments("conversation.look-back.result", RESULTS, this::words, row.result())
                        .together(both -> both.text("conversation.look-back.parents", row.parents(), Field::optional)
                                .text("conversation.look-back.school", row.school(), Field::optional)));
        String who = String.join(", ", commitment.who());
        VBox box = new VBox(Labels.strong(commitment.text()), Labels.caption(who), form.node());
        box.getStyleClass().add("look-back-line");
        return box;
    }

    private String words(LookBackResult result) {
        return texts.get(
                switch (result) {
                    case OPEN -> "conversation.look-back.open";
                    case WORKED -> "conversation.look-back.worked";
                    case PARTLY -> "conversation.look-back.partly";
                    case DID_NOT_WORK -> "conversation.look-back.did-not-work";
                    case NOT_TRIED -> "conversation.look-back.not-tried";
                });
    }

    private AgreementText now() {
        AgreementText text = issued.value().text();
        return new AgreementText(
                text.title(),
                text.talkOn(),
                text.place(),
                text.present(),
                text.question(),
                text.goesWell(),
                rows.stream().map(LookBackRow::commitment).toList(),
                text.differing(),
                text.trying(),
                text.lookBackOn(),
                text.lookBackAt());
    }

    private SaveResult<AgreementText> save(AgreementText results, int basedOn) {
        return switch (look(results, basedOn, false)) {
            case SaveResult.Saved<Agreement>(Stored<Agreement> now) -> new SaveResult.Saved<>(text(now));
            case SaveResult.ChangedElsewhere<Agreement>(Stored<Agreement> theirs) ->
                new SaveResult.ChangedElsewhere<>(text(theirs));
            case SaveResult.NoRight<Agreement> _ -> new SaveResult.NoRight<>();
        };
    }

    private SaveResult<Agreement> look(AgreementText results, int basedOn, boolean finished) {
        Stored<Agreement> stored = new Stored<>(issued.value(), basedOn, issued.changedAt(), issued.changedBy());
        return agreements.lookBack(stored, _ -> results, finished);
    }

    private static Stored<AgreementText> text(Stored<Agreement> stored) {
        return new Stored<>(stored.value().text(), stored.revision(), stored.changedAt(), stored.changedBy());
    }

    /** The agreement is finished: it leaves the list of what runs, and stays on file. */
    private void end() {
        if (draft.flushNow()) {
            int basedOn = draft.revision();
            Work.of(() -> look(now(), basedOn, true))
                    .onSuccess(_ -> model.load())
                    .runOn(context.tasks());
        }
    }

    private Node clash() {
        return Notice.needsUs(texts.get("conversation.look-back.clash"))
                .action(Buttons.compact(Buttons.secondary(texts.get("conversation.conflict.keep"), draft::keepMine)));
    }
}
