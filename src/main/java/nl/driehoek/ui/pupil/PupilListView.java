package nl.driehoek.ui.pupil;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.service.PupilCare;
import nl.driehoek.service.PupilLine;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.ContactMark;
import nl.driehoek.ui.common.part.EmptyState;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.RowMenu;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
import nl.driehoek.ui.common.work.Debounce;
import org.kordamp.ikonli.feather.Feather;

/** Leerlingen: search while typing, groups, what school did last, one thing to do. */
public final class PupilListView extends View {

    private static final Duration LETTERS_TOGETHER = Duration.ofSeconds(1);
    private static final Duration CHANGES_TOGETHER = Duration.ofMillis(300);
    private static final double CAPTION_PX = 13;
    private static final double BODY_PX = 15;
    private static final double CHIP_PX = 150;

    private final ViewContext context;
    private final Texts texts;
    private final PupilCare care;
    private final PupilActions actions;
    private final PupilListViewModel model;
    private final PupilTable table;
    private final TextField search;
    private final VBox filters = new VBox();
    private final StackPane middle = new StackPane();
    private final Label count = Labels.caption("");
    private final StringBuilder letters = new StringBuilder();
    private final Debounce lettersEnd;
    private final Debounce reload;

    /** The list of the pupils that the signed-in colleague may see. */
    public PupilListView(ViewContext context, PupilCare care, PupilActions actions) {
        this.context = context;
        this.texts = context.texts();
        this.care = care;
        this.actions = actions;
        this.model = new PupilListViewModel(care, context.tasks());
        this.table = new PupilTable(texts, care.today(), this::open);
        this.search = TextMenu.on(new TextField(), texts);
        this.lettersEnd = new Debounce(context.tasks(), LETTERS_TOGETHER, () -> letters.setLength(0));
        this.reload = new Debounce(context.tasks(), CHANGES_TOGETHER, model::load);
        useSheet("pupil.css");
        getStyleClass().add("pupil-list");
        build();
    }

    private void build() {
        PageHeader header = new PageHeader(texts, context.width(), texts.get("pupil.list.title"))
                .busy(model.busyProperty(), texts.get("pupil.list.reading"));
        model.all()
                .subscribe(() ->
                        header.facts(texts.get("pupil.list.facts", model.all().size())));
        header.action(Buttons.secondary(
                Feather.DOWNLOAD,
                texts.get("pupil.list.import"),
                () -> context.navigator().go(new Target.Import())));
        if (care.pupils().mayAdd()) {
            header.action(Buttons.secondary(Feather.USER_PLUS, texts.get("pupil.list.add"), this::add));
        }
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setPromptText(texts.get("pupil.list.search"));
        search.setAccessibleText(texts.get("pupil.list.search"));
        search.getStyleClass().add("search");
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearchToTable);
        filters.getStyleClass().add("one-below-other");
        table.setItems(model.shown());
        table.addEventHandler(KeyEvent.KEY_TYPED, this::letter);
        RowMenu.on(table, () -> chosen().map(this::acts).orElse(List.of()));
        VBox body = new VBox(filters, middle, foot());
        body.getStyleClass().add("page-content");
        VBox.setVgrow(middle, javafx.scene.layout.Priority.ALWAYS);
        setTop(header);
        setCenter(body);
        focusFirst(search);
        actions.goodNews()
                .ifPresent(share -> onKey(
                        Keys.GOOD_NEWS,
                        () -> chosen().ifPresent(
                                        line -> share.accept(line.pupil().id()))));
    }

    private Node foot() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("legend");
        for (ContactMark.Kind kind : ContactMark.Kind.values()) {
            legend.getChildren().add(Card.headOf(new ContactMark(texts, kind), Labels.caption(texts.get(kind.key()))));
        }
        Label mirror = Labels.caption(texts.get("pupil.list.mirror"));
        mirror.setWrapText(false);
        legend.getChildren().add(mirror);
        legend.visibleProperty().bind(context.width().width().map(width -> width == Width.WIDE));
        HBox foot = new HBox(legend, Labels.fixed(count));
        foot.getStyleClass().add("card-head");
        HBox.setHgrow(legend, javafx.scene.layout.Priority.ALWAYS);
        count.fontProperty().subscribe(_ -> arrange());
        return foot;
    }

    @Override
    protected void onShown() {
        follow(context.width().width(), _ -> {
            arrange();
            fillFilters();
        });
        follow(model.loadedProperty(), _ -> showMiddle());
        follow(context.parentView().onProperty(), _ -> showMiddle());
        whileShown(model.all().subscribe(this::showMiddle));
        whileShown(model.groups().subscribe(this::fillFilters));
        whileShown(model.shown().subscribe(this::showCount));
        whileShown(care.changes().listen(news -> {
            if (concerns(news.kind())) {
                context.tasks().onScreen(reload::touch);
            }
        })::run);
        model.load();
    }

    @Override
    protected void onHidden() {
        reload.cancel();
        lettersEnd.cancel();
    }

    private static boolean concerns(RecordKind kind) {
        return switch (kind) {
            case PUPIL, GROUP, CONVERSATION, AGREEMENT, REPORT, IMPORT -> true;
            default -> false;
        };
    }

    private void showMiddle() {
        boolean empty = model.loadedProperty().get() && model.all().isEmpty();
        boolean hidden = context.parentView().isOn();
        filters.setVisible(!empty && !hidden);
        filters.setManaged(!empty && !hidden);
        if (hidden) {
            middle.getChildren().setAll(new VBox(Notice.info(Feather.EYE, texts.get("pupil.list.parent-looks"))));
        } else if (empty) {
            middle.getChildren().setAll(emptyState());
        } else {
            middle.getChildren().setAll(table);
        }
        showCount();
    }

    private Node emptyState() {
        var load = Buttons.primary(
                Feather.DOWNLOAD,
                texts.get("pupil.list.empty.import"),
                () -> context.navigator().go(new Target.Import()));
        var add = Buttons.secondary(Feather.USER_PLUS, texts.get("pupil.list.add"), this::add);
        return care.pupils().mayAdd()
                ? new EmptyState(texts.get("pupil.list.empty"), texts.get("pupil.list.empty.how"), load, add)
                        .note(texts.get("pupil.list.empty.note"))
                : new EmptyState(texts.get("pupil.list.empty"), texts.get("pupil.list.empty.own"));
    }

    private void fillFilters() {
        List<Optional<GroupId>> options = new ArrayList<>();
        options.add(Optional.empty());
        model.groups().forEach(group -> options.add(Optional.of(group.id())));
        FilterChips<Optional<GroupId>> chips = new FilterChips<>(options, this::groupName, model.groupProperty());
        HBox switches = new HBox(
                FilterChips.toggle(texts.get("pupil.list.time-for-good-news"), model.goodNewsProperty()),
                FilterChips.toggle(texts.get("pupil.list.this-week"), model.thisWeekProperty()));
        switches.getStyleClass().add("switches");
        StackPane field = new StackPane(search, Icon.of(Feather.SEARCH, "quiet"));
        field.getStyleClass().add("search-field");
        chips.setPrefWrapLength(CHIP_PX * options.size());
        boolean wide = context.width().get() == Width.WIDE;
        HBox first = wide ? new HBox(field, chips, Card.spacer(), switches) : new HBox(field, Card.spacer(), switches);
        first.getStyleClass().add("pupil-filters");
        filters.getChildren().setAll(first);
        if (!wide) {
            filters.getChildren().add(chips);
        }
    }

    private String groupName(Optional<GroupId> id) {
        return id.flatMap(wanted -> model.groups().stream()
                        .filter(group -> group.id().equals(wanted))
                        .findFirst())
                .map(Group::name)
                .orElseGet(() -> texts.get("pupil.list.all-groups"));
    }

    private void showCount() {
        boolean shown = model.loadedProperty().get()
                && !model.all().isEmpty()
                && !context.parentView().isOn();
        count.setText(
                shown
                        ? texts.get(
                                "pupil.list.count",
                                model.shown().size(),
                                model.all().size())
                        : "");
        count.getParent().setVisible(shown);
    }

    private void arrange() {
        Width width = context.width().get();
        table.arrange(width, count.getFont().getSize() * BODY_PX / CAPTION_PX);
    }

    private void fromSearchToTable(KeyEvent event) {
        boolean enters = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
        if (enters && !model.shown().isEmpty()) {
            event.consume();
            if (event.getCode() == KeyCode.ENTER && model.shown().size() == 1) {
                open(model.shown().getFirst());
            } else {
                choose(0);
                table.requestFocus();
            }
        }
    }

    private void letter(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.isBlank()
                || !Character.isLetter(typed.codePointAt(0))
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        int from = Math.max(0, table.getSelectionModel().getSelectedIndex()) + (letters.isEmpty() ? 1 : 0);
        letters.append(typed);
        lettersEnd.touch();
        model.jump(letters.toString(), from).ifPresent(this::choose);
        event.consume();
    }

    private void choose(int at) {
        table.getSelectionModel().clearAndSelect(at);
        table.getFocusModel().focus(at);
        table.scrollTo(Math.max(0, at - 3));
    }

    private Optional<PupilLine> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** What one can do with a pupil from the list. */
    private List<MenuItem> acts(PupilLine line) {
        PupilId id = line.pupil().id();
        List<MenuItem> acts = new ArrayList<>();
        acts.add(RowMenu.act(texts.get("ui.row.open"), () -> open(line)));
        actions.contact()
                .ifPresent(note -> acts.add(RowMenu.act(texts.get("pupil.dossier.contact"), () -> note.accept(id))));
        actions.plan().ifPresent(plan -> acts.add(RowMenu.act(texts.get("pupil.dossier.plan"), () -> plan.accept(id))));
        actions.goodNews()
                .ifPresent(
                        share -> acts.add(RowMenu.act(texts.get("pupil.dossier.good-news"), () -> share.accept(id))));
        return acts;
    }

    private void open(PupilLine line) {
        context.navigator().go(new Target.Pupil(line.pupil().id(), Target.PupilTab.OVERVIEW));
    }

    private void add() {
        new PupilDialog(context, care).add(id -> context.navigator().go(new Target.Pupil(id, Target.PupilTab.FAMILY)));
    }
}
