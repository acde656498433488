package nl.driehoek.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.service.IssueResult;
import nl.driehoek.service.PaperCopy;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.paper.PaperTexts;

/** The dialog before an agreement is printed for the first time: who gets a copy, in which type. */
final class IssueCard {

    private final AgreementActs acts;
    private final Texts texts;
    private final AgreementEditorModel model;

    IssueCard(AgreementActs acts, AgreementEditorModel model) {
        this.acts = acts;
        this.texts = acts.context().texts();
        this.model = model;
    }

    void open(List<PaperCopy> copies, Consumer<Stored<Agreement>> issued) {
        PaperTexts words = new PaperTexts(texts);
        DialogCard card = new DialogCard(texts, texts.get("agreement.issue.title"));
        List<CheckBox> large = new ArrayList<>();
        VBox rows = new VBox();
        for (PaperCopy copy : copies) {
            CheckBox box = new CheckBox(texts.get("agreement.issue.large"));
            box.setMnemonicParsing(false);
            box.setAccessibleText(texts.get("agreement.issue.large-for", copy.spoken()));
            box.setSelected(copy.largeType());
            box.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            large.add(box);
            ListRow row = new ListRow(copy.recipient()).right(box);
            words.notes(copy).forEach(row::caption);
            rows.getChildren().add(row);
        }
        VBox told = new VBox();
        Button verb = Buttons.primary(
                texts.get("agreement.issue.verb"),
                () -> model.issue(chosen(copies, large), result -> tell(result, card, told, issued)));
        verb.disableProperty().bind(model.busyProperty());
        card.content(
                Labels.body(texts.get("agreement.issue.about", copies.size())),
                rows,
                new BusyLine(model.busyProperty(), texts.get("agreement.issue.busy")),
                told);
        card.cancel(texts.get("agreement.issue.later")).button(verb).focusFirst(verb);
        acts.context().dialogs().open(card);
    }

    private static List<PaperCopy> chosen(List<PaperCopy> copies, List<CheckBox> large) {
        List<PaperCopy> chosen = new ArrayList<>();
        for (int at = 0; at < copies.size(); at++) {
            chosen.add(copies.get(at).withLargeType(large.get(at).isSelected()));
        }
        return chosen;
    }

    private void tell(IssueResult result, DialogCard card, VBox told, Consumer<Stored<Agreement>> issued) {
        switch (result) {
            case IssueResult.Issued(var now) -> {
                card.close();
                issued.accept(now);
            }
            case IssueResult.NotMade(var why) ->
                told.getChildren().setAll(Notice.needsUs(new PaperTexts(texts).why(why)));
            case IssueResult.ChangedElsewhere _ ->
                told.getChildren().setAll(Notice.needsUs(texts.get("agreement.elsewhere")));
            case IssueResult.NoRight _ -> told.getChildren().setAll(Notice.needsUs(texts.get("agreement.no-right")));
        }
    }
}
