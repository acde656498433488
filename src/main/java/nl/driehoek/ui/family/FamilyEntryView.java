package nl.driehoek.ui.family;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.service.Families;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.KeyCaps;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.view.Keys;
import org.kordamp.ikonli.feather.Feather;

/** Entering parents by keyboard alone: one row per parent, Enter goes to the next, a pasted line is taken apart. */
public final class FamilyEntryView extends Card {

    private final ViewContext context;
    private final Texts texts;
    private final FamilyEntryModel model;
    private final Runnable done;
    private final VBox rows = new VBox();
    private final Map<ParentRow, ParentRowView> views = new HashMap<>();
    private final Button save;

    /** Rows for parents of {@code pupil}; {@code done} runs after saving or leaving. */
    public FamilyEntryView(ViewContext context, Families families, PupilId pupil, Runnable done) {
        this.context = context;
        this.texts = context.texts();
        this.model = new FamilyEntryModel(families, pupil, context.tasks());
        this.done = done;
        this.save = Buttons.primary(texts.get("family.entry.save", 0), this::save);
        getStyleClass().add("family-entry");
        rows.getStyleClass().add("parent-rows");
        Button next = Buttons.quiet(Feather.PLUS, texts.get("family.entry.next"), () -> focus(model.addRow()));
        Button leave = Buttons.secondary(texts.get("family.entry.leave"), this::leave);
        HBox foot = new HBox(next, Card.spacer(), leave, save);
        foot.getStyleClass().add("dialog-foot");
        getChildren()
                .addAll(
                        Card.headOf(Labels.h3(texts.get("family.entry.title")), Card.spacer(), keys()),
                        Labels.quiet(texts.get("family.entry.how")),
                        rows,
                        foot);
        model.rows().forEach(this::show);
        model.rows().subscribe(this::showNew);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.FINISH.match(event)) {
                event.consume();
                save();
            }
        });
    }

    private HBox keys() {
        HBox keys = new HBox(
                KeyCaps.one("Enter"),
                Labels.fixed(Labels.caption(texts.get("family.entry.key.next"))),
                new KeyCaps(Keys.FINISH),
                Labels.fixed(Labels.caption(texts.get("family.entry.key.save"))));
        keys.getStyleClass().add("key-help");
        return keys;
    }

    private void showNew() {
        model.rows().stream().filter(row -> !views.containsKey(row)).forEach(this::show);
        count();
    }

    private void show(ParentRow row) {
        ParentRowView view = new ParentRowView(context, row, views.size() + 1, model.checkedProperty());
        views.put(row, view);
        rows.getChildren().add(view);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && view.fieldHasFocus()) {
                event.consume();
                enter(row);
            }
        });
        row.name.subscribe(_ -> count());
        row.phones.subscribe(_ -> count());
    }

    private void enter(ParentRow row) {
        row.takeApart();
        if (row.empty()) {
            save.requestFocus();
        } else {
            focus(model.after(row));
        }
    }

    private void focus(ParentRow row) {
        views.get(row).focusName();
    }

    /** Puts the focus on the first name. */
    public void focusFirst() {
        focus(model.rows().getFirst());
    }

    private void count() {
        save.setText(texts.get("family.entry.save", model.count()));
    }

    private void save() {
        model.rows().forEach(ParentRow::takeApart);
        if (model.count() == 0) {
            done.run();
            return;
        }
        model.save(done);
        model.incomplete().ifPresent(row -> views.get(row).focusMissing());
    }

    private void leave() {
        if (model.count() == 0) {
            done.run();
        } else {
            context.dialogs().confirm("family.entry.leave.title", "family.entry.leave.verb", done);
        }
    }
}
