package nl.driehoek.ui.imports;

import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.driehoek.service.imports.ImportDraft;
import nl.driehoek.service.imports.ImportSummary;
import nl.driehoek.service.imports.TableDraft;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.file.FileDrop;
import nl.driehoek.ui.common.file.FilePicker;
import nl.driehoek.ui.common.navigation.Target;
import nl.driehoek.ui.common.part.PageHeader;
import nl.driehoek.ui.common.part.Stepper;
import nl.driehoek.ui.common.view.Focus;
import nl.driehoek.ui.common.view.Keys;
import nl.driehoek.ui.common.view.View;

/** The screen on which pupils are taken over from a file of the school's administration. */
public final class ImportView extends View {

    private static final String[] ENDINGS = {"*.xml", "*.XML", "*.csv", "*.CSV", "*.txt", "*.TXT"};

    private final ViewContext context;
    private final ImportViewModel model;
    private final FilePicker picker;
    private final Stepper steps;
    private final StringProperty facts = new SimpleStringProperty("");
    private final CheckPane checking;
    private NamingPane naming;
    private Class<?> shown = Void.class;

    /** The screen over {@code model}; {@code picker} lets a person point at a file. */
    public ImportView(ViewContext context, ImportViewModel model, FilePicker picker) {
        this.context = context;
        this.model = model;
        this.picker = picker;
        Texts texts = context.texts();
        useSheet("imports.css");
        getStyleClass().add("import");
        steps = new Stepper(
                texts,
                List.of(texts.get("import.step.file"), texts.get("import.step.check"), texts.get("import.step.take")),
                context.width(),
                this::step);
        steps.getStyleClass().add("import-steps");
        steps.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(steps, Pos.TOP_RIGHT);
        checking = new CheckPane(context, model);
        PageHeader header = new PageHeader(texts, context.width(), texts.get("import.title"))
                .back(texts.get("import.back"), () -> context.navigator().go(new Target.Pupils()))
                .facts(facts);
        header.busy(model.busyProperty(), texts.get("import.busy"));
        setTop(new StackPane(header, steps));
        FileDrop.on(this, () -> !model.busyProperty().get(), model::open);
        show(model.stageProperty().get());
        onKey(Keys.FINISH, this::finish);
    }

    @Override
    protected void onShown() {
        follow(model.stageProperty(), this::show);
        follow(context.parentView().onProperty(), on -> getCenter().setVisible(!on));
        model.load();
    }

    @Override
    protected void onHidden() {
        model.stop();
    }

    private void show(ImportStage stage) {
        steps.show(stage.step(), done(stage));
        boolean same = stage.getClass().equals(shown);
        shown = stage.getClass();
        switch (stage) {
            case ImportStage.Choosing choosing -> choosing(choosing);
            case ImportStage.Naming(TableDraft draft) -> naming(draft, same);
            case ImportStage.Checking(ImportDraft draft) -> checking(draft, same);
            case ImportStage.Finished(ImportSummary summary) -> finished(summary);
        }
    }

    private void choosing(ImportStage.Choosing choosing) {
        facts.set(context.texts().get("import.facts.choose"));
        ChoosePane pane = new ChoosePane(context, model, this::pick, choosing);
        body(scrolling(pane), null);
        focus(pane.choose());
    }

    private void naming(TableDraft draft, boolean same) {
        facts.set(draft.facts());
        if (same && naming != null && naming.fits(draft)) {
            naming.show(draft);
            return;
        }
        naming = new NamingPane(context.texts(), model, draft);
        body(scrolling(naming), naming.bar());
        naming.takeFocus();
    }

    private void checking(ImportDraft draft, boolean same) {
        facts.set(draft.facts());
        checking.show(draft);
        if (!same) {
            body(checking, checking.bar());
            checking.takeFocus();
        }
    }

    private void finished(ImportSummary summary) {
        facts.set(context.texts().get("import.facts.done"));
        FinishedPane pane = new FinishedPane(context, model, summary);
        body(scrolling(pane), null);
        focus(pane.onward());
    }

    private void body(Node center, Node bottom) {
        setCenter(center);
        center.setVisible(!context.parentView().isOn());
        setBottom(bottom);
    }

    private void focus(Node node) {
        focusFirst(node);
        Focus.on(node);
    }

    /** Ctrl Enter: on to the next step. */
    private void finish() {
        switch (model.stageProperty().get()) {
            case ImportStage.Choosing _ -> pick();
            case ImportStage.Naming _ -> naming.finish();
            case ImportStage.Checking _ -> checking.finish();
            case ImportStage.Finished _ -> context.navigator().go(new Target.Pupils());
        }
    }

    private void step(int step) {
        if (step == 0) {
            model.another();
        }
    }

    private void pick() {
        Texts texts = context.texts();
        picker.open(texts.get("import.file.title"), texts.get("import.file.kinds"), ENDINGS)
                .ifPresent(model::open);
    }

    private static Set<Integer> done(ImportStage stage) {
        return switch (stage.step()) {
            case 1 -> Set.of(0);
            case 2 -> Set.of(0, 1, 2);
            default -> Set.of();
        };
    }
}
