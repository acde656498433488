package nl.driehoek.ui.paper;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Segments;
import org.kordamp.ikonli.feather.Feather;

/** The dialog for printing one sheet; without a printer it offers saving instead. */
final class PrintCard {

    private static final int MOST = 5;

    private final ViewContext context;
    private final Texts texts;
    private final PaperTools tools;
    private final PrintModel model;
    private final ObjectProperty<Boolean> all = new SimpleObjectProperty<>(false);

    PrintCard(ViewContext context, PaperTools tools) {
        this.context = context;
        this.texts = context.texts();
        this.tools = tools;
        this.model = new PrintModel(tools.printing(), context.tasks(), texts);
    }

    /** Asks where {@code sheets} go. */
    void open(PrintSheets sheets, Runnable saveInstead) {
        DialogCard card = new DialogCard(texts, texts.get("paper.print.title"));
        Button save = Buttons.secondary(Feather.DOWNLOAD, texts.get("paper.save"), () -> {
            card.close();
            saveInstead.run();
        });
        Button print = Buttons.primary(
                Feather.PRINTER,
                texts.get("paper.print"),
                () -> model.print(sheets.job(tools, all.get()), false, () -> done(card)));
        Button more = Buttons.link(
                texts.get("paper.print.more"), () -> model.print(sheets.job(tools, all.get()), true, () -> done(card)));
        more.disableProperty().bind(model.busyProperty().or(model.withoutProperty()));
        print.disableProperty().bind(model.busyProperty().or(model.withoutProperty()));
        Label told = Labels.body("");
        told.textProperty().bind(model.toldProperty());
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        ComboBox<String> printers = printers();
        if (sheets.copies().size() > 1) {
            card.content(Labels.fieldLabel(texts.get("paper.print.which")), which(sheets));
        }
        card.content(
                Labels.fieldLabel(texts.get("paper.print.printer")),
                printers,
                Labels.fieldLabel(texts.get("paper.print.copies")),
                copies(),
                more,
                told);
        card.cancel(texts.get("ui.dialog.cancel")).button(save).button(print).focusFirst(printers);
        card.afterClose(model::stop);
        context.dialogs().open(card);
        model.look();
    }

    private void done(DialogCard card) {
        card.close();
        context.toasts().tell(texts.get("paper.printed"));
    }

    private Segments<Boolean> which(PrintSheets sheets) {
        return new Segments<>(
                List.of(false, true),
                every -> every
                        ? texts.get("paper.print.all", sheets.copies().size())
                        : texts.get("paper.print.only", sheets.copy().spoken()),
                all);
    }

    private ComboBox<String> printers() {
        ComboBox<String> box = new ComboBox<>(model.printers());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(texts.get("paper.print.printer"));
        box.valueProperty().bindBidirectional(model.printerProperty());
        box.disableProperty().bind(model.withoutProperty());
        return box;
    }

    private Segments<Integer> copies() {
        List<Integer> numbers = IntStream.rangeClosed(1, MOST).boxed().toList();
        ObjectProperty<Integer> chosen = model.copiesProperty().asObject();
        return new Segments<>(numbers, String::valueOf, chosen);
    }
}
