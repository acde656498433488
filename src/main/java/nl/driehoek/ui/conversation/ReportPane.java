package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.service.ConfirmResult;
import nl.driehoek.service.Finding;
import nl.driehoek.service.Talk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.Problem;
import nl.driehoek.ui.common.form.ValidationSummary;
import nl.driehoek.ui.common.part.ActionBar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.reading.ReadAlong;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** Verslag: question and outcome, what goes well, an equal section per person, both tell-backs, meeting again. */
final class ReportPane implements StepPane {

    private final ViewContext context;
    private final TalkModel model;
    private final TalkParts parts;
    private final ValidationSummary summary;
    private final Runnable next;
    private final Texts texts;
    private final VBox node = new VBox();
    private final VBox file = new VBox();
    private final VBox bar = new VBox();
    private final Optional<ParentReading> reading;
    private final Optional<Node> beside;
    private final Optional<Node> under;
    private ReportForm form;
    private Boolean locked;
    private List<VoiceRow> voices = List.of();

    ReportPane(ViewContext context, TalkModel model, TalkParts parts, ValidationSummary summary, Runnable next) {
        this.context = context;
        this.model = model;
        this.parts = parts;
        this.summary = summary;
        this.next = next;
        this.texts = context.texts();
        node.getStyleClass().add("step-pane");
        file.getStyleClass().add("step-pane");
        Held.onlyWhenFilled(file);
        reading = ParentReading.of(context, parts, model, "report");
        boolean wide = context.width().get() == Width.WIDE;
        beside = reading.filter(_ -> wide).map(ParentReading::side);
        under = reading.filter(_ -> !wide).map(ParentReading::drawer);
        refresh(model.talk().get());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node bar() {
        return bar;
    }

    private Node actions() {
        List<Node> left = new ArrayList<>();
        parts.report()
                .ifPresent(print ->
                        left.add(Buttons.secondary(Feather.PRINTER, texts.get("conversation.report.print"), () -> {
                            if (model.reportDraft().flushNow()) {
                                print.accept(model.id());
                            }
                        })));
        List<Node> right = locked
                ? List.of(
                        Buttons.secondary(texts.get("conversation.revise"), new TalkActions(context, model)::revise),
                        Buttons.onward(texts.get("conversation.report.onward"), next))
                : List.of(
                        Buttons.secondary(texts.get("conversation.report.later"), context.navigator()::back),
                        Buttons.onward(texts.get("conversation.report.done"), this::finish));
        return new ActionBar(left, right);
    }

    @Override
    public Optional<Node> side() {
        return beside.filter(_ -> !locked);
    }

    @Override
    public Optional<ReadAlong> reading() {
        return reading.map(ParentReading::along);
    }

    @Override
    public Node first() {
        return form.first();
    }

    /** Made anew only when the report was locked, opened or got other people: typing is never disturbed. */
    @Override
    public void refresh(Talk talk) {
        if (locked == null
                || locked != talk.locked()
                || !voices.equals(model.report().voices())) {
            locked = talk.locked();
            voices = model.report().voices();
            form = new ReportForm(context, model);
            node.getChildren().setAll(file, form.node());
            bar.getChildren().setAll(actions());
            if (locked) {
                lock(form.node());
            } else {
                under.ifPresent(bar.getChildren()::addFirst);
            }
            reading.ifPresent(this::follow);
        }
        file.getChildren().setAll(new ReportFile(context, model).nodes(talk));
        if (summary.isVisible()) {
            tell(talk.open(Step.REPORT));
        }
    }

    /** A report that is locked is finished and is not remarked on. */
    private void follow(ParentReading coach) {
        coach.along().forget();
        if (!locked) {
            form.texts().forEach((area, name) -> coach.along().follow(area, WrittenIn.FOR_PARENTS, name));
            coach.read();
        }
    }

    private static void lock(Node part) {
        switch (part) {
            case TextInputControl input -> input.setEditable(false);
            case ToggleButton button -> button.setDisable(true);
            case Control control when !(control instanceof javafx.scene.control.Label) -> control.setDisable(true);
            case javafx.scene.Parent parent -> parent.getChildrenUnmodifiable().forEach(ReportPane::lock);
            default -> {}
        }
    }

    @Override
    public void finish() {
        if (locked) {
            next.run();
            return;
        }
        model.confirm(result -> {
            switch (result) {
                case ConfirmResult.Confirmed _ -> {
                    summary.show("", List.of());
                    next.run();
                }
                case ConfirmResult.StillOpen(List<Finding> open) -> {
                    form.check();
                    tell(open);
                    form.jump(open.getFirst());
                }
                case ConfirmResult.ChangedElsewhere _ -> model.load();
                case ConfirmResult.NoRight _ -> context.navigator().back();
            }
        });
    }

    private void tell(List<Finding> open) {
        TalkWords words = new TalkWords(texts);
        List<Problem> problems = open.stream()
                .map(finding -> new Problem(words.finding(finding), () -> form.jump(finding)))
                .toList();
        summary.show(texts.get("conversation.report.open", problems.size()), problems);
    }
}
