package nl.driehoek.ui.nvc;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.nvc.NvcSheetId;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.Question;
import nl.driehoek.ui.common.draft.Drafts;
import nl.driehoek.ui.common.form.Copied;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.SaveIndicator;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.reading.ReadAlong;
import nl.driehoek.ui.common.reading.ReadAlongDrawer;
import nl.driehoek.ui.common.reading.ReadAlongPane;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** One sheet ik en jij. */
public final class NvcSheetView extends View {

    private final ViewContext context;
    private final NvcSheetViewModel model;
    private final Drafts drafts;
    private final NvcGrid grid;
    private final ReadAlong along;
    private final ReadAlongPane remarks;
    private final VBox main = new VBox();
    private final ReadAlongDrawer drawer;

    /**
     * A view of the sheet that {@code model} shows.
     *
     * @param drafts where the draft stands while it is open
     * @param print shows the sheet on paper
     * @param tie lets the user choose what the sheet is tied to
     */
    public NvcSheetView(
            ViewContext context,
            NvcSheetViewModel model,
            ReadingAlong reading,
            Drafts drafts,
            Consumer<NvcSheetId> print,
            Consumer<NvcSheetViewModel> tie) {
        this.context = context;
        this.model = model;
        this.drafts = drafts;
        Texts texts = context.texts();
        useSheet("nvc.css");
        grid = new NvcGrid(texts, model, reading);
        along = new ReadAlong(
                reading, context.tasks(), "nvc " + model.sheet().id().value());
        NvcCell.all().forEach(cell -> along.follow(grid.area(cell), cell.row(), grid.name(cell)));
        grid.checks(along);
        remarks = new ReadAlongPane(texts, along, (note, near) -> grid.pick(along, note, near));
        drawer = new ReadAlongDrawer(texts, along, (note, near) -> grid.pick(along, note, near));
        main.getStyleClass().add("nvc-main");
        main.getChildren().addAll(titleField(texts), grid, opening(texts), heard(texts));
        page(header(texts, print, tie), new VBox(main), drawer);
        if (!model.editable()) {
            grid.readOnly();
            main.lookupAll(".text-input").forEach(node -> node.setDisable(true));
        }
        focusFirst(grid.area(NvcCell.all().getFirst()));
        onKey(Keys.PRINT, () -> print(print));
        onKey(Keys.NEXT_REMARK, along::next);
        onKey(Keys.ACCEPT, along::acceptFirst);
    }

    @Override
    protected void onShown() {
        drafts.opened(model.draft());
        along.read();
        follow(context.width().width(), _ -> arrange());
        follow(context.parentView().onProperty(), _ -> arrange());
        hideFromParents(context.parentView(), main);
    }

    @Override
    protected void onHidden() {
        drafts.closed(model.draft());
    }

    private PageHeader header(Texts texts, Consumer<NvcSheetId> print, Consumer<NvcSheetViewModel> tie) {
        SaveIndicator saved = new SaveIndicator(texts, model::flush);
        saved.stateProperty().bind(model.saved());
        StatusChip alone = StatusChip.fact(Feather.LOCK, texts.get("nvc.private"));
        StatusChip together = StatusChip.neutral(Feather.USERS, texts.get("nvc.shared"));
        model.shared().subscribe(shared -> {
            show(alone, !shared);
            show(together, shared);
        });
        PageHeader header = new PageHeader(texts, context.width(), texts.get("nvc.title"))
                .back(texts.get("nvc.list.title"), context.navigator()::back)
                .badge(alone)
                .badge(together)
                .save(saved);
        if (model.editable()) {
            header.action(Buttons.secondary(Feather.LINK, texts.get("nvc.tie"), () -> tie.accept(model)));
            header.action(Buttons.secondary(Feather.USERS, texts.get("nvc.share"), this::share));
        }
        return header.action(Buttons.secondary(Feather.PRINTER, texts.get("nvc.print"), () -> print(print)));
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void share() {
        if (model.shared().get()) {
            model.shared().set(false);
            model.flush();
            context.toasts().tell(context.texts().get("nvc.private.again"));
        } else {
            Texts texts = context.texts();
            Question question = new Question(
                    texts.get("nvc.share.ask"),
                    texts.get("nvc.share.ask.explanation"),
                    texts.get("nvc.share.do"),
                    texts.get("nvc.share.keep"));
            context.dialogs().confirm(question, () -> {
                model.shared().set(true);
                model.flush();
            });
        }
    }

    private void print(Consumer<NvcSheetId> print) {
        model.flush();
        print.accept(model.sheet().id());
    }

    private Node titleField(Texts texts) {
        TextField field = TextMenu.on(new TextField(), texts);
        field.textProperty().bindBidirectional(model.title());
        field.setAccessibleText(texts.get("nvc.name"));
        field.setPromptText(texts.get("nvc.name.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        return new VBox(Labels.fieldLabel(texts.get("nvc.name")), field);
    }

    private Node opening(Texts texts) {
        GrowingArea area = area(texts.get("nvc.opening"), texts.get("nvc.opening.prompt"), model.opening());
        Button make = Buttons.link(Feather.FEATHER, texts.get("nvc.opening.make"), () -> {
            area.replaceText(0, area.getLength(), new OpeningWords(texts).of(model.now()));
            area.requestFocus();
        });
        make.setVisible(model.editable());
        Button copy = Buttons.link(
                Feather.COPY,
                texts.get("nvc.opening.copy"),
                () -> copy(model.opening().get()));
        copy.disableProperty().bind(model.opening().isEmpty());
        return Card.withRight(texts.get("nvc.opening"), Card.headOf(make, copy), area);
    }

    private void copy(String words) {
        Copied.put(words);
        context.toasts().tell(context.texts().get("nvc.opening.copied"));
    }

    private Node heard(Texts texts) {
        return Card.titled(
                texts.get("nvc.heard"), area(texts.get("nvc.heard"), texts.get("nvc.heard.prompt"), model.heard()));
    }

    private GrowingArea area(String name, String prompt, javafx.beans.property.StringProperty text) {
        GrowingArea area = new GrowingArea(context.texts(), 2);
        area.textProperty().bindBidirectional(text);
        area.setAccessibleText(name);
        area.setPromptText(prompt);
        return area;
    }

    /** Wide: the meelezer beside the sheet; otherwise as a strip under it; nowhere while a parent looks along. */
    private void arrange() {
        boolean wide = context.width().get() == Width.WIDE;
        boolean hidden = context.parentView().isOn();
        side(Optional.of(remarks).filter(_ -> wide && !hidden));
        drawer.setVisible(!wide && !hidden);
        drawer.setManaged(!wide && !hidden);
    }
}
