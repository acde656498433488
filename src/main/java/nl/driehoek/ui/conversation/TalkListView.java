package nl.driehoek.ui.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.service.Changes;
import nl.driehoek.service.ContactRow;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.EmptyState;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.Party;
import nl.driehoek.ui.common.part.ProgressBars;
import nl.driehoek.ui.common.part.RowKeys;
import nl.driehoek.ui.common.part.RowMenu;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.common.work.Latest;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.contact.ContactDesk;
import nl.driehoek.ui.contact.ContactWords;
import org.kordamp.ikonli.feather.Feather;

/** Gesprekken: what is planned, what is not finished, and what was noted lately. */
public final class TalkListView extends View {

    private static final Set<RecordKind> FOLLOWED = Set.of(RecordKind.CONVERSATION, RecordKind.PUPIL);
    private static final int AHEAD_DAYS = 120;
    private static final int BACK_DAYS = 60;

    private enum Shown {
        COMING,
        UNFINISHED,
        CONTACTS
    }

    private final ViewContext context;
    private final ContactDesk desk;
    private final Texts texts;
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.COMING);
    private final VBox list = new VBox();
    private final Latest latest = new Latest();

    /** The list in {@code context}. */
    public TalkListView(ViewContext context, ContactDesk desk) {
        this.context = context;
        this.desk = desk;
        this.texts = context.texts();
        useSheet("conversation.css");
        Button plan = Buttons.primary(Feather.CALENDAR, texts.get("conversation.plan"), this::plan);
        PageHeader header = new PageHeader(texts, context.width(), texts.get("conversation.list"))
                .action(plan)
                .below(new FilterChips<>(List.of(Shown.values()), this::name, shown));
        page(header, list);
        focusFirst(plan);
        RowKeys.on(list);
    }

    @Override
    protected void onShown() {
        follow(shown, _ -> load());
        hideFromParents(context.parentView(), list);
        whileShown(new Changes(desk.desk()).listen(this::heard)::run);
    }

    private void heard(Changes.News news) {
        if (FOLLOWED.contains(news.kind())) {
            context.tasks().onScreen(this::load);
        }
    }

    private String name(Shown one) {
        return texts.get(
                switch (one) {
                    case COMING -> "conversation.list.coming";
                    case UNFINISHED -> "conversation.list.unfinished";
                    case CONTACTS -> "conversation.list.contacts";
                });
    }

    private void plan() {
        new PlanTalkDialog(context, desk).open(java.util.Optional.empty());
    }

    private void load() {
        Shown now = shown.get();
        latest.run(Work.of(() -> rows(now)).onSuccess(this::show), context.tasks());
    }

    private List<ContactRow> rows(Shown now) {
        LocalDate today = desk.today();
        return switch (now) {
            case COMING ->
                desk.conversations().between(today, today.plusDays(AHEAD_DAYS)).reversed().stream()
                        .filter(row -> row.conversation().talk())
                        .toList();
            case UNFINISHED ->
                desk.conversations().unfinished().stream()
                        .filter(row -> !row.conversation().moment().on().isAfter(today))
                        .toList();
            case CONTACTS ->
                desk.conversations().between(today.minusDays(BACK_DAYS), today).stream()
                        .filter(row -> !row.conversation().talk())
                        .toList();
        };
    }

    private void show(List<ContactRow> rows) {
        if (rows.isEmpty()) {
            list.getChildren()
                    .setAll(new EmptyState(
                            texts.get("conversation.list.empty"),
                            texts.get("conversation.list.empty.how"),
                            Buttons.secondary(Feather.CALENDAR, texts.get("conversation.plan"), this::plan)));
            return;
        }
        Card card = new Card();
        for (int at = 0; at < rows.size(); at++) {
            ListRow row = row(rows.get(at));
            card.with(at == rows.size() - 1 ? row.last() : row);
        }
        card.getStyleClass().add("list-card");
        list.getChildren().setAll(card);
    }

    private ListRow row(ContactRow found) {
        Conversation talk = found.conversation();
        ContactWords words = new ContactWords(texts);
        String when = Stream.of(ContactWords.shortDay(talk.moment().on()), words.times(talk.moment()))
                .filter(part -> !part.isEmpty())
                .reduce((day, time) -> texts.get("conversation.facts.when", day, time))
                .orElseThrow();
        ListRow row = new ListRow(found.pupil().full())
                .lead(new Avatar(found.pupil().callName(), found.pupil().surname()).of(Party.PUPIL))
                .context(talk.subject())
                .caption(when + " · " + found.lead().full());
        Runnable dossier = () -> context.navigator().go(new Target.Pupil(talk.pupil(), Target.PupilTab.TALKS));
        if (!talk.talk()) {
            return row.right(words.mark(talk.nature().tone())).opens(dossier);
        }
        Runnable open = () -> context.navigator().go(new Target.Talk(talk.id(), now(talk)));
        RowMenu.on(
                row,
                () -> List.of(
                        RowMenu.act(texts.get("ui.row.open"), open),
                        RowMenu.act(texts.get("conversation.list.dossier"), dossier)));
        return row.right(progress(talk)).opens(open);
    }

    private Node progress(Conversation talk) {
        int done = (int) Stream.of(Step.values())
                .takeWhile(step -> talk.state(step) == StepState.DONE)
                .count();
        boolean busy = done < Step.values().length && talk.state(Step.values()[done]) == StepState.BUSY;
        String word = done == Step.values().length
                ? texts.get("conversation.list.done")
                : new TalkWords(texts).step(Step.values()[done]);
        return ProgressBars.withWord(done, busy, word);
    }

    private static Target.TalkStep now(Conversation talk) {
        return Stream.of(Step.values())
                .filter(step -> talk.state(step) != StepState.DONE)
                .findFirst()
                .map(step -> Target.TalkStep.values()[step.ordinal()])
                .orElse(Target.TalkStep.REPORT);
    }
}
