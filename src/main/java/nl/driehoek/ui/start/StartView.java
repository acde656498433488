package nl.driehoek.ui.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.BusyLine;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Logo;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Focus;
import nl.driehoek.ui.common.view.Follow;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** The first start: five steps, one question each; it can be left and gone on with. */
public final class StartView extends View {

    private static final List<String> NAMES = List.of(
            "start.step.school", "start.step.you", "start.step.password", "start.step.backup", "start.step.pupils");
    private static final List<String> NOTES = List.of(
            "start.step.school.note",
            "start.step.you.note",
            "start.step.password.note",
            "start.step.backup.note",
            "start.step.pupils.note");

    private final ViewContext context;
    private final Texts texts;
    private final StartModel model;
    private final StartPages pages;
    private final StackPane middle = new StackPane();
    private final HBox foot = new HBox();
    private final Label message = Labels.caption("");

    /** The first start as {@code model} has it. */
    public StartView(ViewContext context, StartModel model) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.pages = new StartPages(context, model);
        useSheet("unlock.css");
        middle.getStyleClass().add("start-middle");
        foot.getStyleClass().add("start-foot");
        message.getStyleClass().add("field-message");
        message.setGraphic(new Icon(Feather.ALERT_CIRCLE));
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        message.visibleProperty().bind(message.managedProperty());
        Label doing = Labels.caption("");
        BusyLine busy = new BusyLine(model.busyProperty(), texts.get("start.busy"));
        doing.textProperty().bind(model.doingProperty().map(texts::get));
        ((Label) busy.getChildren().getLast()).textProperty().bind(doing.textProperty());
        ScrollPane scroll = new ScrollPane(middle);
        scroll.getStyleClass().add("start-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        BorderPane work = new BorderPane(scroll);
        work.setBottom(new VBox(busy, foot));
        setCenter(work);
        Follow.whileInScene(this, context.width().width(), _ -> arrange());
    }

    @Override
    protected void onShown() {
        follow(model.stepProperty(), this::show);
        follow(model.busyProperty(), foot::setDisable);
        follow(model.busyProperty(), middle::setDisable);
        follow(model.messageProperty(), key -> message.setText(key.isEmpty() ? "" : texts.get(key)));
    }

    @Override
    protected void onHidden() {
        model.leave();
    }

    private void show(StartStep step) {
        StartPage page = pages.page(step);
        middle.getChildren().setAll(page.node());
        foot.getChildren().clear();
        page.back()
                .ifPresent(before ->
                        foot.getChildren().add(Buttons.secondary(texts.get("start.back"), () -> model.go(before))));
        foot.getChildren().addAll(message, Card.spacer());
        foot.getChildren().addAll(page.actions());
        page.onward().ifPresent(onward -> onward.setDefaultButton(true));
        boolean empty = page.back().isEmpty() && page.actions().isEmpty();
        foot.setVisible(!empty);
        foot.setManaged(!empty);
        arrange();
        focusFirst(page.focus());
        Focus.on(page.focus());
    }

    private void arrange() {
        boolean wide = context.width().get() == Width.WIDE;
        setLeft(wide ? side() : null);
        setTop(wide ? null : top());
    }

    private Node side() {
        HBox brand = new HBox(12, new Logo(Logo.Size.SMALL), Labels.h2(texts.get("app.name")));
        brand.setAlignment(Pos.CENTER_LEFT);
        VBox steps = new VBox();
        steps.getStyleClass().add("start-steps");
        for (int number = 0; number < NAMES.size(); number++) {
            steps.getChildren().add(stepLine(number));
        }
        Region room = new Region();
        VBox.setVgrow(room, javafx.scene.layout.Priority.ALWAYS);
        Label time = Labels.caption(texts.get("start.time"));
        time.setGraphic(Icon.of(Feather.CLOCK, "quiet"));
        VBox side = new VBox(brand, Labels.h3(texts.get("start.head")), steps, room, time);
        side.getStyleClass().add("start-side");
        return side;
    }

    private HBox stepLine(int number) {
        int now = model.stepProperty().get().number();
        boolean done = number < now;
        Label disc = new Label(done ? "" : Integer.toString(number + 1));
        disc.getStyleClass().addAll("step-disc", done ? "done" : number == now ? "now" : "later");
        disc.setGraphic(done ? new Icon(Feather.CHECK) : null);
        String name = texts.get(NAMES.get(number));
        Label title = number == now ? Labels.strong(name) : number < now ? Labels.body(name) : Labels.quiet(name);
        HBox line = new HBox(disc, new VBox(title, Labels.caption(texts.get(NOTES.get(number)))));
        line.getStyleClass().add("start-step");
        return line;
    }

    private Node top() {
        int now = model.stepProperty().get().number();
        HBox top = new HBox(new Logo(Logo.Size.SMALL));
        top.getStyleClass().add("start-top");
        top.getChildren()
                .add(Labels.strong(
                        now < 0
                                ? texts.get("app.name")
                                : texts.get("ui.step.of", now + 1, NAMES.size(), texts.get(NAMES.get(now)))));
        return top;
    }
}
