package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.conversation.StepState;
import nl.driehoek.service.Changes;
import nl.driehoek.service.Talk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.draft.Conflict;
import nl.driehoek.ui.common.draft.Draft;
import nl.driehoek.ui.common.draft.Drafts;
import nl.driehoek.ui.common.form.ValidationSummary;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.SaveIndicator;
import nl.driehoek.ui.common.part.Stepper;
import nl.driehoek.ui.common.reading.ReadAlong;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.View;
import nl.driehoek.ui.contact.ContactDesk;

/** The workspace of a talk: header and five steps, of which one is shown. Steps are links, also forward. */
public final class TalkView extends View {

    private static final Set<RecordKind> FOLLOWED =
            Set.of(RecordKind.CONVERSATION, RecordKind.PREPARATION, RecordKind.REPORT, RecordKind.AGREEMENT);

    private final ViewContext context;
    private final TalkModel model;
    private final TalkParts parts;
    private final Step step;
    private final TalkWords words;
    private final Stepper stepper;
    private final ValidationSummary summary = new ValidationSummary();
    private final VBox clash = new VBox();
    private Optional<Node> side = Optional.empty();
    private StepPane pane;
    private PageHeader header;

    /** The workspace of {@code id} at {@code step}; what is typed there is among {@code drafts}. */
    public TalkView(
            ViewContext context,
            ContactDesk desk,
            Drafts drafts,
            TalkParts parts,
            ConversationId id,
            Target.TalkStep step) {
        this.context = context;
        this.parts = parts;
        this.step = Step.values()[step.ordinal()];
        this.model = new TalkModel(desk, context.tasks(), drafts, id);
        this.words = new TalkWords(context.texts());
        this.stepper = new Stepper(
                context.texts(), Stream.of(Step.values()).map(words::step).toList(), context.width(), this::open);
        useSheet("conversation.css");
        Held.onlyWhenFilled(clash);
        onKey(Keys.FINISH, () -> {
            if (pane != null) {
                pane.finish();
            }
        });
        onKey(Keys.NEXT_REMARK, () -> reading(ReadAlong::next));
        onKey(Keys.ACCEPT, () -> reading(ReadAlong::acceptFirst));
    }

    @Override
    protected void onShown() {
        model.shown();
        whileShown(new Changes(model.desk().desk()).listen(this::heard)::run);
        follow(getScene().focusOwnerProperty(), _ -> model.flush());
        follow(model.talk(), this::show);
        follow(model.preparationDraft().conflictProperty(), this::clash);
        follow(model.reportDraft().conflictProperty(), this::clash);
        follow(context.parentView().onProperty(), _ -> {
            rebuild();
            clash(clashing());
        });
        follow(context.width().width(), _ -> rebuild());
    }

    @Override
    protected void onHidden() {
        model.hidden();
    }

    private void reading(Consumer<ReadAlong> act) {
        Optional.ofNullable(pane).flatMap(StepPane::reading).ifPresent(act);
    }

    private void heard(Changes.News news) {
        boolean ours = news.id().equals(model.id().value()) || news.kind() == RecordKind.AGREEMENT;
        if (ours && FOLLOWED.contains(news.kind())) {
            context.tasks().onScreen(model::load);
        }
    }

    private void open(int chosen) {
        context.navigator().replace(new Target.Talk(model.id(), Target.TalkStep.values()[chosen]));
    }

    /** Goes on to the step after this one. */
    void next() {
        open(Math.min(step.ordinal() + 1, Step.values().length - 1));
    }

    private void show(Talk talk) {
        if (talk == null) {
            return;
        }
        if (header == null) {
            build(talk);
        } else {
            pane.refresh(talk);
            beside();
        }
        header.facts(words.facts(talk.conversation().value()));
        stepper.show(
                step.ordinal(),
                Stream.of(Step.values())
                        .filter(one -> talk.state(one) == StepState.DONE)
                        .map(Step::ordinal)
                        .collect(Collectors.toSet()));
    }

    private void rebuild() {
        if (header != null) {
            Talk talk = model.talk().get();
            build(talk);
            show(talk);
        }
    }

    private void build(Talk talk) {
        header = header(talk);
        pane = pane();
        VBox body = new VBox(pane.node());
        VBox.setVgrow(pane.node(), Priority.ALWAYS);
        page(header, body, pane.bar());
        pane.refresh(talk);
        beside();
        pane.takeFocus();
    }

    private void beside() {
        Optional<Node> wanted = pane.side();
        if (!wanted.equals(side)) {
            side = wanted;
            side(wanted);
        }
    }

    private StepPane pane() {
        return switch (step) {
            case PREPARE -> new PreparePane(context, model, parts, this::next);
            case TALK -> new HoldPane(context, model, this::next);
            case REPORT -> new ReportPane(context, model, parts, summary, this::next);
            case AGREEMENTS -> new HostedPane(context, model, step, parts.agreements(), this::next);
            case LOOK_BACK ->
                new LookBackPane(
                        context,
                        model,
                        () -> context.navigator()
                                .go(new Target.Pupil(model.talk().get().pupil().id(), Target.PupilTab.TALKS)));
        };
    }

    private PageHeader header(Talk talk) {
        Texts texts = context.texts();
        Conversation conversation = talk.conversation().value();
        SaveIndicator saved = new SaveIndicator(texts, model::flush);
        Draft<?> typed = step == Step.PREPARE ? model.preparationDraft() : model.reportDraft();
        saved.stateProperty().bind(typed.stateProperty());
        PageHeader head = new PageHeader(texts, context.width(), title(conversation))
                .back(
                        words.back(talk.pupil().name()),
                        () -> context.navigator()
                                .go(new Target.Pupil(talk.pupil().id(), Target.PupilTab.TALKS)))
                .save(saved);
        TalkActions actions = new TalkActions(context, model);
        head.seldom(texts.get("conversation.move"), actions::move);
        head.seldom(texts.get("conversation.people"), actions::people);
        head.seldom(texts.get("conversation.nature"), actions::nature);
        head.seldom(texts.get("message.title"), () -> new ShortMessageDialog(context, model, parts).open());
        if (step == Step.REPORT) {
            head.seldom(texts.get("portions.title"), () -> new PortionsDialog(context, model, parts).open());
        }
        if (!context.parentView().isOn()) {
            head.seldom(texts.get("conversation.hand-over"), actions::handOver);
            head.seldom(texts.get("conversation.delete"), actions::delete);
        }
        return head.below(stepper).below(clash).below(summary);
    }

    private String title(Conversation conversation) {
        Texts texts = context.texts();
        return switch (step) {
            case PREPARE -> texts.get("conversation.title.prepare", conversation.subject());
            case TALK -> conversation.subject();
            case REPORT -> texts.get("conversation.title.report");
            case AGREEMENTS -> texts.get("conversation.title.agreements");
            case LOOK_BACK -> texts.get("conversation.title.look-back");
        };
    }

    private Conflict<?> clashing() {
        Conflict<?> preparation = model.preparationDraft().conflictProperty().get();
        return preparation == null ? model.reportDraft().conflictProperty().get() : preparation;
    }

    /** Both texts may hold the internal part, so nothing of it is offered while a parent looks. */
    private void clash(Conflict<?> conflict) {
        List<Node> nodes = new ArrayList<>();
        if (conflict != null && !context.parentView().isOn()) {
            nodes.add(ConflictBar.of(context, model));
        }
        clash.getChildren().setAll(nodes);
    }
}
