package nl.driehoek.ui.pupil;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.LabelCheck;
import nl.driehoek.service.PupilCare;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.navigation.Target.PupilTab;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.EmptyState;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.part.TabLine;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.work.Debounce;
import nl.driehoek.ui.common.work.Latest;
import nl.driehoek.ui.common.work.Work;
import org.kordamp.ikonli.feather.Feather;

/** The dossier of one pupil: a header that stays and tabs below it. */
public final class DossierView extends View {

    private static final Duration CHANGES_TOGETHER = Duration.ofMillis(300);
    private static final List<PupilTab> TABS =
            List.of(PupilTab.OVERVIEW, PupilTab.TALKS, PupilTab.FAMILY, PupilTab.HOME_AND_SCHOOL, PupilTab.AGREEMENTS);

    private final ViewContext context;
    private final Texts texts;
    private final PupilCare care;
    private final PupilActions actions;
    private final LabelCheck labels;
    private final PupilId id;
    private final ObjectProperty<PupilTab> tab;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final Latest latest = new Latest();
    private final Debounce reload;
    private DossierData data;
    private FamilyTab family;

    /** The dossier that {@code target} names, on its tab. */
    public DossierView(
            ViewContext context, PupilCare care, PupilActions actions, LabelCheck labels, Target.Pupil target) {
        this.context = context;
        this.texts = context.texts();
        this.care = care;
        this.actions = actions;
        this.labels = labels;
        this.id = target.id();
        this.tab = new SimpleObjectProperty<>(TABS.contains(target.tab()) ? target.tab() : PupilTab.OVERVIEW);
        this.reload = new Debounce(context.tasks(), CHANGES_TOGETHER, this::load);
        useSheet("pupil.css");
        getStyleClass().add("dossier");
        actions.goodNews().ifPresent(share -> onKey(Keys.GOOD_NEWS, () -> share.accept(id)));
        actions.contact().ifPresent(note -> onKey(Keys.NEW_CONTACT, () -> note.accept(id)));
        tab.addListener((_, _, chosen) -> context.navigator().replace(new Target.Pupil(id, chosen)));
    }

    @Override
    protected void onShown() {
        whileShown(care.changes().listen(news -> {
            if (concerns(news.kind())) {
                context.tasks().onScreen(reload::touch);
            }
        })::run);
        load();
        follow(context.width().width(), _ -> showBody());
        follow(context.parentView().onProperty(), _ -> showBody());
    }

    @Override
    protected void onHidden() {
        reload.cancel();
        latest.cancel();
    }

    private static boolean concerns(RecordKind kind) {
        return switch (kind) {
            case PUPIL, CHILD_PICTURE, PARENT, PARENT_LINK, CONVERSATION, REPORT, AGREEMENT, GROUP, IMPORT -> true;
            default -> false;
        };
    }

    private void load() {
        latest.run(
                Work.of(() -> DossierData.read(care, id)).onSuccess(this::show).whileRunning(busy), context.tasks());
    }

    private void show(Optional<DossierData> read) {
        if (read.isEmpty()) {
            setTop(null);
            setCenter(new EmptyState(
                    texts.get("pupil.dossier.none"),
                    texts.get("pupil.dossier.none.how"),
                    Buttons.primary(
                            texts.get("pupil.dossier.to-list"),
                            () -> context.navigator().go(new Target.Pupils()))));
            return;
        }
        data = read.get();
        setTop(header());
        showBody();
    }

    private Node header() {
        var pupil = data.pupil().value();
        PageHeader header = new PageHeader(texts, context.width(), pupil.name().full())
                .back(texts.get("pupil.list.title"), () -> context.navigator().go(new Target.Pupils()))
                .facts(new PupilWords(texts).facts(pupil, data.place(), data.teachers(), data.today()))
                .lead(new Avatar(pupil.name().callName(), pupil.name().surname())
                        .of(Party.PUPIL)
                        .big())
                .busy(busy, texts.get("pupil.dossier.reading"));
        actions.contact()
                .ifPresent(note -> header.action(
                        Buttons.secondary(Feather.PLUS, texts.get("pupil.dossier.contact"), () -> note.accept(id))));
        actions.plan()
                .ifPresent(plan -> header.action(
                        Buttons.secondary(Feather.CALENDAR, texts.get("pupil.dossier.plan"), () -> plan.accept(id))));
        actions.goodNews()
                .ifPresent(share -> header.action(
                        Buttons.good(Feather.SUN, texts.get("pupil.dossier.good-news"), () -> share.accept(id))));
        header.seldom(
                texts.get("pupil.dossier.edit"), () -> new PupilDialog(context, care).edit(data.pupil(), this::load));
        TabLine<PupilTab> tabs = new TabLine<>(texts, TABS, this::name, tab, context.width());
        focusFirst(tabs.chosen());
        return header.below(tabs);
    }

    private String name(PupilTab which) {
        return texts.get(
                switch (which) {
                    case OVERVIEW -> "pupil.tab.overview";
                    case TALKS -> "pupil.tab.talks";
                    case FAMILY -> "pupil.tab.family";
                    case HOME_AND_SCHOOL -> "pupil.tab.home-and-school";
                    case AGREEMENTS -> "pupil.tab.agreements";
                    case PLAN -> "pupil.tab.plan";
                    case NETWORK -> "pupil.tab.network";
                    case DOCUMENTS -> "pupil.tab.documents";
                });
    }

    private void showBody() {
        if (data == null || family != null && family.entering()) {
            return;
        }
        switch (tab.get()) {
            case OVERVIEW -> setCenter(scrolling(overview()));
            case TALKS -> setCenter(new TalksTab(context, data, actions));
            case FAMILY -> showFamily();
            case HOME_AND_SCHOOL -> setCenter(scrolling(new VBox(new HomeAndSchool(texts, data, dialogs()).page())));
            case AGREEMENTS -> setCenter(scrolling(new AgreementsTab(context, data).node()));
            case PLAN, NETWORK, DOCUMENTS -> throw new IllegalStateException("tab without content");
        }
    }

    private Node overview() {
        return new OverviewTab(context, data, actions)
                .node(
                        new HomeAndSchool(texts, data, dialogs()),
                        () -> tab.set(PupilTab.TALKS),
                        () -> tab.set(PupilTab.FAMILY));
    }

    private void showFamily() {
        family = new FamilyTab(context, care, data, this::load);
        setCenter(scrolling(family.node()));
        family.beginWhenEmpty();
    }

    private PictureDialogs dialogs() {
        return new PictureDialogs(
                context,
                care,
                labels,
                data.spoken(),
                () -> data.family().stream()
                        .map(member -> member.value())
                        .limit(2)
                        .map(FamilyMember::parent)
                        .map(parent -> parent.name().spoken())
                        .reduce((one, other) -> texts.get("pupil.and", one, other))
                        .orElse(""));
    }
}
