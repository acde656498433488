package nl.driehoek.ui.common.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Labels;

/**
 * A form in code:
 * {@code new Form(texts, clock).section("pupil.form.section.person", s -> s.text("pupil.form.call-name", vm.name(), f ->
 * f.rule(vm.nameRule())).date("pupil.form.born", vm.born()))}.
 *
 * <p>It is silent while one types; each field is checked on leaving it, all are checked by {@link #check}.
 */
public final class Form {

    private final Texts texts;
    private final Clock clock;
    private final VBox node = new VBox();
    private final List<Section> sections = new ArrayList<>();

    /** An empty form; {@code clock} tells which day it is for date fields. */
    public Form(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        node.getStyleClass().add("form");
    }

    /** Adds a section with the text of {@code titleKey} as its head. */
    public Form section(String titleKey, Consumer<Section> fields) {
        VBox box = box();
        box.getChildren().add(Labels.h3(texts.get(titleKey)));
        return fill(box, fields);
    }

    /** Adds fields without a head. */
    public Form fields(Consumer<Section> fields) {
        return fill(box(), fields);
    }

    private VBox box() {
        VBox box = new VBox();
        box.getStyleClass().add("form-section");
        node.getChildren().add(box);
        return box;
    }

    private Form fill(VBox box, Consumer<Section> fields) {
        Section section = new Section(texts, clock, box);
        fields.accept(section);
        sections.add(section);
        return this;
    }

    /** All of it, for the page or dialog. */
    public Region node() {
        return node;
    }

    /** Checks every field and shows the messages; what is left to do, top to bottom, empty when all is good. */
    public List<Problem> check() {
        return allFields().stream().map(Field::check).flatMap(Optional::stream).toList();
    }

    /** Checks every field; when something is left the focus goes to the first, and this is false. */
    public boolean finished() {
        List<Problem> problems = check();
        if (!problems.isEmpty()) {
            problems.getFirst().jump().run();
        }
        return problems.isEmpty();
    }

    /** The control of the first field: where the focus goes when the page opens. */
    public Control firstControl() {
        return allFields().getFirst().control();
    }

    /** Every field, top to bottom. */
    public List<Field> allFields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }
}
