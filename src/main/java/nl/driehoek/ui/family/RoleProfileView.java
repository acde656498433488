package nl.driehoek.ui.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.family.ProfileRole;
import nl.driehoek.domain.family.RoleNotes;
import nl.driehoek.domain.family.RoleProfile;
import nl.driehoek.service.LabelCheck;
import nl.driehoek.service.PupilCare;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.DutchDays;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.part.SaveIndicator;
import nl.driehoek.ui.common.part.StatusChip;
import nl.driehoek.ui.common.reading.LabelNote;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** The four roles of one parent side by side, edited in place. No score, no type, no ranking. */
public final class RoleProfileView extends View {

    private final ViewContext context;
    private final Texts texts;
    private final FamilyWords words;
    private final PupilCare care;
    private final LabelCheck labels;
    private final Target.RoleProfile target;
    private final RoleProfileModel model;
    private final DutchDays days;
    private final ObjectProperty<ProfileRole> shown = new SimpleObjectProperty<>(ProfileRole.INVOLVED);
    private final StackPane columns = new StackPane();

    /** The profile that {@code target} names. */
    public RoleProfileView(ViewContext context, PupilCare care, LabelCheck labels, Target.RoleProfile target) {
        this.context = context;
        this.texts = context.texts();
        this.words = new FamilyWords(texts);
        this.care = care;
        this.labels = labels;
        this.target = target;
        this.model = new RoleProfileModel(care, context.tasks(), target.pupil(), target.parent());
        this.days = new DutchDays(texts, care.today());
        useSheet("pupil.css");
        model.saver.whenChangedElsewhere(this::differs);
        model.head.addListener((_, _, head) -> build(head));
        shown.addListener((_, _, _) -> showColumns());
    }

    @Override
    protected void onShown() {
        follow(context.width().width(), _ -> showColumns());
        follow(context.parentView().onProperty(), _ -> showColumns());
        model.load(() -> context.navigator().back());
    }

    @Override
    protected void onHidden() {
        model.saver.flush();
    }

    private void build(RoleProfileModel.Head head) {
        setTop(header(head));
        LabelNote note = new LabelNote(texts, labels, texts());
        setCenter(scrolling(new VBox(columns, note)));
        showColumns();
    }

    @SuppressWarnings("unchecked")
    private ObservableValue<String>[] texts() {
        List<ObservableValue<String>> all = new ArrayList<>();
        model.columns.values().forEach(column -> all.addAll(List.of(column.tells, column.asks, column.agreed)));
        return all.toArray(ObservableValue[]::new);
    }

    private PageHeader header(RoleProfileModel.Head head) {
        FamilyMember member = head.member();
        var name = member.parent().name();
        SaveIndicator saved = new SaveIndicator(texts, model.saver::saveNow);
        saved.stateProperty().bind(model.saver.stateProperty());
        PageHeader header = new PageHeader(texts, context.width(), name.full())
                .back(
                        texts.get("family.back", head.pupil().name().spoken()),
                        () -> context.navigator().go(new Target.Pupil(target.pupil(), Target.PupilTab.FAMILY)))
                .lead(new Avatar(name.callName(), name.surname())
                        .of(Party.PARENTS)
                        .big())
                .facts(facts(head))
                .save(saved);
        if (!head.versions().isEmpty()) {
            LocalDate last = head.versions()
                    .getFirst()
                    .at()
                    .atZone(care.clock().getZone())
                    .toLocalDate();
            header.action(Buttons.secondary(
                    Feather.CLOCK,
                    texts.get("family.profile.version-of", days.dayAndMonth(last)),
                    () -> new RoleVersions(context, care, model).open(head.versions())));
        }
        header.action(Buttons.primary(
                Feather.CHECK, texts.get("family.profile.discuss", name.spoken()), () -> askDiscussed(name.spoken())));
        return header.below(bar(name.spoken()));
    }

    private String facts(RoleProfileModel.Head head) {
        FamilyMember member = head.member();
        List<String> facts = new ArrayList<>();
        facts.add(texts.get(
                "family.of", words.relation(member.link()), head.pupil().name().full()));
        Authority authority = member.link().custody().authority();
        facts.add(texts.get(
                switch (authority) {
                    case YES -> "family.chip.authority";
                    case NO -> "family.chip.no-authority";
                    case UNKNOWN -> "family.chip.unknown";
                }));
        String addressed = member.parent().sheet().addressedAs();
        if (!addressed.isEmpty()) {
            facts.add(texts.get("family.addressed", addressed));
        }
        return String.join(" · ", facts);
    }

    private Node bar(String parent) {
        StackPane chip = new StackPane();
        model.discussedOn.subscribe(on -> chip.getChildren()
                .setAll(on.<Node>map(day -> StatusChip.good(
                                Feather.CHECK, texts.get("family.profile.discussed", parent, days.inFull(day))))
                        .orElseGet(() -> StatusChip.needsUs(
                                Feather.CIRCLE, texts.get("family.profile.not-discussed", parent)))));
        Label longest = Labels.caption("");
        longest.setGraphic(Icon.of(Feather.CLOCK, "quiet").small());
        model.longest.subscribe(role -> {
            longest.setText(role.map(this::longAgo).orElse(""));
            longest.setVisible(role.isPresent());
        });
        FlowPane left = new FlowPane(chip, Labels.caption(texts.get("family.profile.no-type")));
        left.getStyleClass().add("legend");
        HBox bar = new HBox(left, longest);
        HBox.setHgrow(left, javafx.scene.layout.Priority.ALWAYS);
        bar.getStyleClass().add("role-bar");
        return bar;
    }

    private String longAgo(ProfileRole role) {
        return model.columns
                .get(role)
                .on
                .get()
                .map(day -> texts.get("family.profile.longest", words.role(role), days.inFull(day)))
                .orElseGet(() -> texts.get("family.profile.never", words.role(role)));
    }

    private List<ProfileRole> roles() {
        boolean restricted = model.seesHelpSeeker() && !context.parentView().isOn();
        return Arrays.stream(ProfileRole.values())
                .filter(role -> restricted || role != ProfileRole.HELP_SEEKER)
                .toList();
    }

    private void showColumns() {
        if (model.head.get() == null) {
            return;
        }
        List<ProfileRole> roles = roles();
        Node grid = switch (context.width().get()) {
            case WIDE -> columns(roles);
            case NARROW -> twoByTwo(roles);
            case SMALL -> oneByOne(roles);
        };
        VBox page = new VBox(grid);
        page.getStyleClass().add("one-below-other");
        if (roles.contains(ProfileRole.HELP_SEEKER)
                && (context.width().get() != Width.SMALL || shown.get() == ProfileRole.HELP_SEEKER)) {
            page.getChildren().add(bridge());
        }
        columns.getChildren().setAll(page);
        focusFirstIn(columns);
    }

    private RoleColumns columns(List<ProfileRole> roles) {
        return new RoleColumns(texts, days, model, roles);
    }

    private Node twoByTwo(List<ProfileRole> roles) {
        List<RoleColumns> rows = new ArrayList<>();
        for (int at = 0; at < roles.size(); at += 2) {
            rows.add(columns(roles.subList(at, Math.min(at + 2, roles.size()))));
        }
        return PartyCard.below(rows);
    }

    private Node oneByOne(List<ProfileRole> roles) {
        if (!roles.contains(shown.get())) {
            shown.set(roles.getFirst());
        }
        VBox box = new VBox(new FilterChips<>(roles, words::role, shown), columns(List.of(shown.get())));
        box.getStyleClass().add("one-below-other");
        return box;
    }

    private Node bridge() {
        Form form = new Form(texts, care.clock());
        form.fields(s -> s.together(t ->
                        t.area("family.bridge.effect", model.effect, 2).area("family.bridge.status", model.status, 2))
                .together(t -> t.text("family.bridge.organisation", model.organisation)
                        .text("family.bridge.contact", model.contact))
                .check("family.bridge.consent", model.consent));
        return Card.internal(texts.get("family.bridge.title"), texts.get("family.bridge.who"), form.node());
    }

    private void askDiscussed(String parent) {
        ObjectProperty<LocalDate> day = new SimpleObjectProperty<>(care.today());
        Form form = new Form(texts, care.clock());
        form.fields(s -> s.date(
                "family.profile.discuss.on",
                day,
                f -> f.rule(Rule.of(day)
                        .must(on -> on != null && !on.isAfter(care.today()), "family.profile.discuss.how"))));
        DialogCard card = new DialogCard(texts, texts.get("family.profile.discuss", parent));
        card.content(Labels.body(texts.get("family.profile.discuss.explain")), form.node());
        card.cancel(texts.get("ui.dialog.cancel"));
        card.button(Buttons.primary(texts.get("family.profile.discuss.save"), () -> {
            if (form.finished()) {
                card.close();
                model.discussed(day.get());
            }
        }));
        context.dialogs().open(card.focusFirst(form.firstControl()));
    }

    private void differs(Stored<RoleProfile> theirs) {
        Differences differences = new Differences(texts);
        RoleProfile mine = model.profile();
        for (Map.Entry<ProfileRole, RoleNotes> entry : theirs.value().roles().entrySet()) {
            String role = words.role(entry.getKey());
            RoleNotes typed = mine.notes(entry.getKey());
            RoleNotes saved = entry.getValue();
            differences
                    .compare(role + " · " + texts.get("family.profile.tells-short"), typed.tells(), saved.tells())
                    .compare(role + " · " + texts.get("family.profile.asks"), typed.asksOfUs(), saved.asksOfUs())
                    .compare(role + " · " + texts.get("family.profile.agreed"), typed.agreed(), saved.agreed());
        }
        Runnable keepMine = () -> {
            model.saver.basedOn(theirs.revision());
            model.saver.saveNow();
        };
        Optional.of(differences)
                .filter(found -> !found.none())
                .ifPresentOrElse(found -> found.ask(context, keepMine, () -> model.take(theirs)), keepMine);
    }
}
