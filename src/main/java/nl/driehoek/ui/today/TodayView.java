package nl.driehoek.ui.today;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.service.DayOverview;
import nl.driehoek.service.Today;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.DutchDates;
import nl.driehoek.ui.common.form.DutchTimes;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.EmptyState;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** Vandaag: the talks of the day as a line of time, what waits, and whom to tell good news about. */
public final class TodayView extends View {

    private final Pane rows = new VBox();
    private final ViewContext context;
    private final TodayViewModel model;
    private final TodayActs acts;
    private final String callName;
    private final Texts texts;
    private final TalkLine line;
    private final TaskColumn tasks;
    private final PageHeader header;
    private final VBox body = new VBox();
    private final VBox main = new VBox();
    private final VBox side = new VBox();
    private final Label clock = new Label();
    private final OpeningNotes notes;
    private int begun = -1;

    /** The day of somebody called {@code callName}; {@code told} are the text keys of what was told on opening. */
    public TodayView(
            ViewContext context,
            TodayViewModel model,
            TodayActs acts,
            String callName,
            ObservableList<String> told,
            Clock time) {
        this.context = context;
        this.model = model;
        this.acts = acts;
        this.callName = callName;
        this.texts = context.texts();
        this.line = new TalkLine(texts, context.navigator());
        this.tasks = new TaskColumn(texts, context.navigator(), acts, time.getZone());
        useSheet("today.css");
        main.getStyleClass().add("today-main");
        side.getStyleClass().add("today-side");
        header = new PageHeader(texts, context.width(), texts.get("today.title"));
        acts.plan()
                .ifPresent(plan -> header.action(Buttons.secondary(Feather.CALENDAR, texts.get("today.plan"), plan)));
        acts.goodNews()
                .ifPresent(share -> header.action(
                        Buttons.good(Feather.SUN, texts.get("today.good"), () -> share.accept(Optional.empty()))));
        this.notes = new OpeningNotes(context, told);
        page(header, new VBox(notes, body));
    }

    @Override
    protected void onShown() {
        follow(context.width().width(), this::arrange);
        follow(model.day(), day -> day.ifPresent(this::show));
        follow(model.now(), this::timePassed);
        hideFromParents(context.parentView(), notes);
        hideFromParents(context.parentView(), body);
        whileShown(notes.follow()::run);
        whileShown(model.follow());
    }

    private void arrange(Width width) {
        main.getStyleClass().remove("wide");
        side.getStyleClass().remove("wide");
        if (width == Width.WIDE) {
            main.getStyleClass().add("wide");
            side.getStyleClass().add("wide");
            HBox.setHgrow(main, Priority.ALWAYS);
            HBox columns = new HBox(main, side);
            columns.getStyleClass().add("today-columns");
            body.getChildren().setAll(columns);
        } else {
            VBox column = new VBox(main, side);
            column.getStyleClass().add("today-column");
            body.getChildren().setAll(column);
        }
    }

    private void timePassed(LocalTime now) {
        clock.setText(DutchTimes.written(now));
        header.titleProperty().set(new TodayWords(texts).greeting(now, callName));
        model.day()
                .get()
                .filter(day -> TalkLine.begun(day.talks(), now) != begun)
                .ifPresent(this::show);
    }

    private void show(DayOverview day) {
        header.facts(DutchDates.inFull(day.date()));
        begun = TalkLine.begun(day.talks(), model.now().get());
        if (day.empty()) {
            main.getChildren().setAll(noPupils());
            side.getChildren().clear();
            focusFirstIn(main);
            return;
        }
        List<Node> cards = new ArrayList<>();
        cards.add(agenda(day));
        if (!day.later().isEmpty()) {
            cards.add(line.later(day.later()));
        }
        if (!day.quiet().isEmpty()) {
            acts.goodNews()
                    .ifPresent(share ->
                            cards.add(GoodNewsNudge.card(texts, day.quiet(), Today.WEEKS_WITHOUT_GOOD_NEWS, share)));
        }
        main.getChildren().setAll(cards);
        side.getChildren().setAll(tasks.groups(day));
        if (!focusFirstIn(rows) && !focusFirstIn(side)) {
            focusFirstIn(main);
        }
    }

    private Node agenda(DayOverview day) {
        rows.getChildren().clear();
        Card card = talksLink()
                .map(link -> Card.withRight(texts.get("today.talks"), link))
                .orElseGet(() -> Card.titled(texts.get("today.talks")));
        if (day.talks().isEmpty()) {
            card.with(Labels.quiet(texts.get("today.talks.none")));
            if (day.later().isEmpty()) {
                card.with(Labels.caption(texts.get("today.talks.none.how")));
            }
            return card;
        }
        rows.getChildren().setAll(line.rows(day.talks(), model.now().get(), clock));
        return card.with(rows);
    }

    private Optional<Button> talksLink() {
        Target talks = new Target.Talks();
        return acts.shows().test(talks)
                ? Optional.of(Buttons.link(
                        texts.get("today.week"), () -> context.navigator().go(talks)))
                : Optional.empty();
    }

    private Node noPupils() {
        Target imports = new Target.Import();
        Target pupils = new Target.Pupils();
        List<Button> buttons = new ArrayList<>();
        if (acts.shows().test(imports)) {
            buttons.add(Buttons.primary(
                    Feather.DOWNLOAD,
                    texts.get("today.empty.import"),
                    () -> context.navigator().go(imports)));
        }
        if (acts.shows().test(pupils)) {
            buttons.add(Buttons.secondary(
                    Feather.USERS,
                    texts.get("today.empty.pupils"),
                    () -> context.navigator().go(pupils)));
        }
        return new EmptyState(texts.get("today.empty"), texts.get("today.empty.how"), buttons.toArray(Button[]::new));
    }
}
