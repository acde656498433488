package nl.driehoek.ui.conversation;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.service.Talk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.part.ActionBar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.ListRow;
import nl.driehoek.ui.common.part.Segments;
import org.kordamp.ikonli.feather.Feather;

/** Gesprek: who is there, the agenda with notes that go into the report, and the time. */
final class HoldPane implements StepPane {

    private final TalkModel model;
    private final Runnable next;
    private final Texts texts;
    private final VBox people = new VBox();
    private final VBox node = new VBox();
    private final ObjectProperty<LocalTime> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalTime> until = new SimpleObjectProperty<>();
    private List<Participant> shown = List.of();
    private boolean refreshing;
    private Form times;

    HoldPane(ViewContext context, TalkModel model, Runnable next) {
        this.model = model;
        this.next = next;
        this.texts = context.texts();
        node.getStyleClass().add("step-pane");
        String question = model.preparation().question().get();
        if (!question.isEmpty()) {
            node.getChildren().add(Card.titled(texts.get("conversation.hold.question"), Labels.body(question)));
        }
        node.getChildren()
                .addAll(
                        Card.titled(texts.get("conversation.hold.who"), people),
                        agenda(),
                        Card.titled(texts.get("conversation.hold.time"), time()));
        from.addListener((_, _, _) -> timed());
        until.addListener((_, _, _) -> timed());
    }

    private Node agenda() {
        VBox lines = new VBox();
        lines.getStyleClass().add("hold-agenda");
        for (NoteRow note : model.report().notes()) {
            CheckBox done = new CheckBox(note.point());
            done.setMnemonicParsing(false);
            done.setWrapText(true);
            done.selectedProperty().bindBidirectional(note.done());
            GrowingArea words = new GrowingArea(texts, 1);
            words.textProperty().bindBidirectional(note.note());
            words.setPromptText(texts.get("conversation.hold.note"));
            words.setAccessibleText(texts.get("conversation.hold.note.of", note.point()));
            words.setEditable(!model.talk().get().locked());
            lines.getChildren().add(new VBox(done, words));
        }
        if (model.report().notes().isEmpty()) {
            lines.getChildren().add(Labels.quiet(texts.get("conversation.hold.no-agenda")));
        }
        return Card.titled(texts.get("conversation.hold.agenda"), lines);
    }

    private Node time() {
        times = new Form(texts, model.desk().clock())
                .fields(s -> s.together(
                        row -> row.time("conversation.hold.from", from).time("conversation.hold.until", until)));
        times.allFields().forEach(field -> field.control().focusedProperty().subscribe(this::timed));
        HBox.setHgrow(times.node(), Priority.ALWAYS);
        HBox row = new HBox(
                times.node(),
                Buttons.secondary(Feather.CLOCK, texts.get("conversation.hold.now-from"), () -> from.set(now())),
                Buttons.secondary(Feather.CLOCK, texts.get("conversation.hold.now-until"), () -> until.set(now())));
        row.getStyleClass().add("time-row");
        return row;
    }

    private LocalTime now() {
        return LocalTime.now(model.desk().clock()).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The real times become those of the talk, as soon as they are in order and nobody is typing them. */
    private void timed() {
        if (times.allFields().stream().noneMatch(field -> field.control().isFocused())) {
            keepTimes();
        }
    }

    private void keepTimes() {
        Moment before = model.conversation().moment();
        boolean order = until.get() == null || from.get() != null && until.get().isAfter(from.get());
        if (!refreshing && order) {
            Moment after = new Moment(
                    before.on(), Optional.ofNullable(from.get()), Optional.ofNullable(until.get()), before.place());
            if (!after.equals(before)) {
                model.move(before, after, _ -> {});
            }
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node bar() {
        return new ActionBar(List.of(), List.of(Buttons.onward(texts.get("conversation.hold.done"), this::finish)));
    }

    @Override
    public Node first() {
        return people.lookup(".toggle-button");
    }

    @Override
    public void refresh(Talk talk) {
        List<Participant> now = talk.conversation().value().participants();
        if (!now.equals(shown)) {
            showPeople(now);
        }
        refreshing = true;
        Moment moment = talk.conversation().value().moment();
        from.set(moment.from().orElse(null));
        until.set(moment.until().orElse(null));
        refreshing = false;
    }

    private void showPeople(List<Participant> now) {
        boolean same = now.stream()
                .map(Participant::name)
                .toList()
                .equals(shown.stream().map(Participant::name).toList());
        shown = now;
        if (same) {
            return;
        }
        people.getChildren().clear();
        for (int place = 0; place < now.size(); place++) {
            people.getChildren().add(row(now.get(place), place, place == now.size() - 1));
        }
    }

    private Node row(Participant person, int place, boolean last) {
        ObjectProperty<Attendance> there =
                new SimpleObjectProperty<>(person.attendance() == Attendance.EXPECTED ? null : person.attendance());
        Segments<Attendance> choice =
                new Segments<>(List.of(Attendance.PRESENT, Attendance.ABSENT), new TalkWords(texts)::attendance, there);
        choice.about(texts, person.name());
        there.addListener((_, _, chosen) -> model.attended(place, chosen));
        ListRow row = new ListRow(person.name())
                .lead(PeopleRow.avatar(person))
                .context(person.note().isEmpty() ? person.role() : person.role() + " · " + person.note())
                .right(choice);
        return last ? row.last() : row;
    }

    @Override
    public void finish() {
        keepTimes();
        model.finish(Step.TALK, next);
    }
}
