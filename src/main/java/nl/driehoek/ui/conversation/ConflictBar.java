package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.TextDifference;
import nl.driehoek.domain.conversation.Expectation;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.Voice;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.draft.Conflict;
import nl.driehoek.ui.common.draft.DifferingText;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.PartyCard;

/** A colleague saved the same sheet first: both texts, and a choice. Nothing is lost, whatever is chosen. */
final class ConflictBar {

    private ConflictBar() {}

    static Node of(ViewContext context, TalkModel model) {
        Texts texts = context.texts();
        return Notice.needsUs(texts.get("conversation.conflict.explain"))
                .title(texts.get("conversation.conflict.title"))
                .action(Buttons.secondary(texts.get("conversation.conflict.compare"), () -> compare(context, model)));
    }

    private static void compare(ViewContext context, TalkModel model) {
        Texts texts = context.texts();
        Conflict<Preparation> preparation =
                model.preparationDraft().conflictProperty().get();
        Conflict<Report> report = model.reportDraft().conflictProperty().get();
        String mine = preparation != null ? words(preparation.mine()) : words(report.mine());
        String theirs = preparation != null
                ? words(preparation.theirs().value())
                : words(report.theirs().value());
        DialogCard card = new DialogCard(texts, texts.get("conversation.conflict.title")).broad();
        List<Region> columns = new ArrayList<>();
        TextDifference difference = TextDifference.between(mine, theirs);
        columns.add(column(texts, texts.get("conversation.conflict.mine"), difference.mine()));
        columns.add(column(texts, texts.get("conversation.conflict.theirs"), difference.theirs()));
        card.content(
                Labels.body(texts.get("conversation.conflict.safe")),
                Labels.quiet(texts.get("ui.differ.legend")),
                PartyCard.sideBySide(columns));
        card.button(Buttons.secondary(texts.get("conversation.conflict.take"), () -> {
            card.close();
            model.takeTheirs();
        }));
        card.button(Buttons.primary(texts.get("conversation.conflict.keep"), () -> {
            card.close();
            model.keepMine();
        }));
        context.dialogs().open(card);
    }

    private static Region column(Texts texts, String title, List<TextDifference.Piece> words) {
        return Card.titled(title, new VBox(new DifferingText(texts, words)));
    }

    private static String words(Preparation sheet) {
        return lines(Stream.concat(
                Stream.of(
                        sheet.shared().question(),
                        sheet.shared().goesWell(),
                        sheet.shared().appreciation(),
                        sheet.shared().pupilVoice(),
                        sheet.internal().opening(),
                        sheet.internal().assumption(),
                        sheet.internal().notes()),
                sheet.shared().expectations().stream().map(Expectation::text)));
    }

    private static String words(Report sheet) {
        return lines(Stream.concat(
                Stream.of(
                        sheet.answer(),
                        sheet.goesWell(),
                        sheet.tellBack().parents(),
                        sheet.tellBack().school()),
                sheet.voices().stream().map(Voice::text)));
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
