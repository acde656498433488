package nl.driehoek.ui.agreement;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.agreement.AgreementStatus;
import nl.driehoek.service.AgreementFile;
import nl.driehoek.service.AgreementLine;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.file.FileDrop;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.EmptyState;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.RowKeys;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
import nl.driehoek.ui.paper.PaperModel;
import nl.driehoek.ui.paper.PaperPane;
import org.kordamp.ikonli.feather.Feather;

/** The register of agreements: list, detail and the paper beside it. */
public final class AgreementsView extends View {

    private final ViewContext context;
    private final Texts texts;
    private final AgreementsModel model;
    private final AgreementActs acts;
    private final AgreementDetail detail;
    private final PaperModel paper;
    private final AgreementRows rows;
    private final VBox list = new VBox();
    private final VBox listColumn = new VBox();
    private final VBox paperColumn;
    private final VBox body = new VBox();
    private boolean detailOnly;

    AgreementsView(AgreementActs acts, AgreementsModel model) {
        this.context = acts.context();
        this.texts = context.texts();
        this.acts = acts;
        this.model = model;
        this.paper = acts.preview().model();
        this.detail = new AgreementDetail(acts);
        this.rows = new AgreementRows(texts);
        this.paperColumn = paperColumn();
        useSheet("agreement.css");
        listColumn.getStyleClass().add("agreement-list");
        Card card = new Card(list);
        card.getStyleClass().add("rows-card");
        listColumn
                .getChildren()
                .addAll(new FilterChips<>(model.filters(), model::word, model.filterProperty()), card, rows.legend());
        FileDrop.on(body, () -> true, path -> new CodeCard(acts).open(path, this::found));
        body.getStyleClass().add("agreement-body");
        page(header(), body);
        RowKeys.on(list);
        onKey(Keys.PRINT, this::print);
    }

    private PageHeader header() {
        return new PageHeader(texts, context.width(), texts.get("agreement.register.title"))
                .facts(model.factsProperty())
                .action(Buttons.secondary(Feather.UPLOAD, texts.get("agreement.scan.by-code"), this::findByCode))
                .action(Buttons.primary(Feather.PLUS, texts.get("agreement.new"), this::begin))
                .busy(model.busyProperty(), texts.get("agreement.loading"));
    }

    private VBox paperColumn() {
        Button larger = Buttons.bare(
                Feather.MAXIMIZE_2,
                texts.get("agreement.paper.larger"),
                () -> acts.preview().enlarge(paper));
        Label title = Labels.h3("");
        title.textProperty()
                .bind(paper.copyProperty()
                        .map(copy -> texts.get("agreement.paper.for", copy.spoken()))
                        .orElse(texts.get("agreement.paper.title")));
        HBox head = new HBox(title, Card.spacer(), larger);
        head.getStyleClass().add("card-head");
        VBox column = new VBox(head, new PaperPane(texts, paper, context.parentView()));
        column.getStyleClass().add("agreement-paper");
        return column;
    }

    @Override
    protected void onShown() {
        whileShown(model.follow()::run);
        follow(model.fileProperty(), this::show);
        follow(context.width().width(), _ -> arrange());
        follow(context.parentView().onProperty(), _ -> arrange());
        follow(model.noneProperty(), _ -> arrange());
        model.lines().addListener(relist);
        whileShown(() -> model.lines().removeListener(relist));
        model.refresh();
    }

    private final javafx.collections.ListChangeListener<AgreementLine> relist = _ -> listRows();

    private void listRows() {
        boolean focused = list.getChildren().stream().anyMatch(Node::isFocused);
        list.getChildren().setAll(rows.rows(model.lines(), model.chosen(), this::choose));
        if (list.getChildren().isEmpty()) {
            list.getChildren().add(Labels.quiet(texts.get("agreement.list.empty")));
        } else {
            focusFirst(list.getChildren().getFirst());
        }
        if (focused) {
            focusChosen();
        }
    }

    private void choose(AgreementLine line) {
        detailOnly = true;
        model.choose(line.id());
        arrange();
    }

    private void focusChosen() {
        list.getChildren().stream()
                .filter(node -> model.chosen().equals(Optional.ofNullable(node.getUserData())))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show(AgreementFile file) {
        list.getChildren().forEach(this::mark);
        if (file == null) {
            detail.clear();
            paper.clear();
            return;
        }
        detail.show(
                file,
                version ->
                        paper.show(new PaperRequest.OfAgreement(file.agreement().id(), version)));
        paper.show(new PaperRequest.OfAgreement(
                file.agreement().id(), file.agreement().version()));
    }

    private void mark(Node node) {
        if (node instanceof ListRow row) {
            row.selected(model.chosen().equals(Optional.ofNullable(row.getUserData())));
        }
    }

    private void arrange() {
        if (model.noneProperty().get()) {
            body.getChildren()
                    .setAll(new EmptyState(
                            texts.get("agreement.none"),
                            texts.get("agreement.none.how"),
                            Buttons.primary(Feather.PLUS, texts.get("agreement.new"), this::begin)));
            return;
        }
        Width width = context.width().get();
        detail.setPaperBeside(width == Width.WIDE);
        if (context.parentView().isOn()) {
            body.getChildren().setAll(width == Width.WIDE ? columns(paperColumn, detail) : detail);
            return;
        }
        body.getChildren()
                .setAll(
                        switch (width) {
                            case WIDE -> columns(listColumn, detail, paperColumn);
                            case NARROW -> columns(listColumn, detail);
                            case SMALL -> detailOnly ? withBack() : listColumn;
                        });
    }

    private Node withBack() {
        VBox box = new VBox(
                Buttons.link(Feather.ARROW_LEFT, texts.get("agreement.back-to-list"), () -> {
                    detailOnly = false;
                    arrange();
                }),
                detail);
        box.getStyleClass().add("agreement-list");
        return box;
    }

    private static HBox columns(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("agreement-columns");
        HBox.setHgrow(nodes[1], Priority.ALWAYS);
        return row;
    }

    private void print() {
        AgreementFile file = model.fileProperty().get();
        if (file != null) {
            acts.show(file, file.agreement().version());
        }
    }

    private void begin() {
        new NewAgreementCard(acts).open();
    }

    private void findByCode() {
        new CodeCard(acts).open(this::found);
    }

    private void found(PaperFound paper) {
        model.filterProperty().set(AgreementsModel.Filter.ALL);
        model.choose(paper.file().agreement().id());
        boolean printed = paper.version() < paper.file().agreement().version()
                || paper.file().agreement().status() != AgreementStatus.DRAFT;
        if (printed) {
            new ScanCard(acts).open(paper.file(), paper.version(), paper.scan());
        }
    }
}
