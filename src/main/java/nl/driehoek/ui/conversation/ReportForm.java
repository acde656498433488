package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.Answered;
import nl.driehoek.domain.conversation.Voice;
import nl.driehoek.service.Finding;
import nl.driehoek.service.Finding.Matter;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.GrowingArea;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.part.Segments;
import nl.driehoek.ui.common.theme.Icon;
import nl.driehoek.ui.common.view.InSight;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** The fields of a report, in the order in which they are read. */
final class ReportForm {

    private final ViewContext context;
    private final TalkModel model;
    private final ReportModel report;
    private final Texts texts;
    private final List<Form> forms = new ArrayList<>();
    private final Map<Finding, Control> places = new HashMap<>();
    private final Map<GrowingArea, String> areas = new LinkedHashMap<>();
    private final VBox node = new VBox();
    private final ObjectBinding<List<Voice>> waiting;

    ReportForm(ViewContext context, TalkModel model) {
        this.context = context;
        this.model = model;
        this.report = model.report();
        this.texts = context.texts();
        this.waiting = waiting();
        node.getStyleClass().add("step-pane");
        node.getChildren().addAll(question(), goesWell(), voices());
        notes();
        node.getChildren().addAll(understood(), again());
    }

    VBox node() {
        return node;
    }

    Node first() {
        return places.get(Finding.of(Matter.GOES_WELL));
    }

    /** The areas that parents will read, in order, and what each is called. */
    Map<GrowingArea, String> texts() {
        return Collections.unmodifiableMap(areas);
    }

    private Field read(Field field) {
        if (field.control() instanceof GrowingArea area) {
            areas.put(area, field.name());
        }
        return field;
    }

    /** Shows the messages under all fields. */
    void check() {
        forms.forEach(Form::check);
    }

    /** Puts the focus where {@code finding} can be filled in. */
    void jump(Finding finding) {
        Control control = places.get(finding);
        if (control != null) {
            control.requestFocus();
            InSight.bring(control, control.getLayoutBounds());
        }
    }

    private Form form() {
        Form form = new Form(texts, model.desk().clock());
        forms.add(form);
        return form;
    }

    private Node question() {
        String asked = model.preparation().question().get();
        Segments<Answered> outcome = new Segments<>(
                List.of(Answered.YES, Answered.PARTLY, Answered.NO), new TalkWords(texts)::answered, report.outcome());
        Control firstChoice = (Control) outcome.getChildren().getFirst();
        places.put(Finding.of(Matter.OUTCOME), firstChoice);
        Form form = form();
        form.fields(s -> s.together(row -> row.field(
                        "conversation.report.outcome",
                        outcome,
                        firstChoice,
                        f -> f.rule(Rule.chosen(report.outcome(), "conversation.finding.outcome")))
                .area("conversation.report.answer", report.answer(), 1, f -> read(f).optional())));
        Region words = Labels.strong(asked.isEmpty() ? texts.get("conversation.report.no-question") : asked);
        HBox head = Card.headOf(Icon.of(Feather.HELP_CIRCLE, "accent").large(), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new Card(head, form.node());
    }

    private Node goesWell() {
        return form().fields(s -> s.area(
                        "conversation.report.goes-well",
                        report.goesWell(),
                        1,
                        f -> place(f, Matter.GOES_WELL, "")
                                .rule(Rule.filled(report.goesWell(), "conversation.finding.goes-well"))))
                .node();
    }

    private Node voices() {
        List<Region> cards = report.voices().stream().map(this::voice).toList();
        int columns = context.width().get() == Width.SMALL ? 1 : cards.size() == 4 ? 2 : Math.min(3, cards.size());
        if (columns < 2) {
            return PartyCard.below(cards);
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("one-below-other");
        for (int from = 0; from < cards.size(); from += columns) {
            List<Region> row = new ArrayList<>(cards.subList(from, Math.min(from + columns, cards.size())));
            while (row.size() < columns) {
                row.add(new Region());
            }
            rows.getChildren().add(PartyCard.sideBySide(row));
        }
        return rows;
    }

    private Region voice(VoiceRow row) {
        String name = row.person().name();
        Rule<String> told =
                Rule.of(row.text()).must(_ -> !unheard().contains(row.voice()), "conversation.finding.voice", name);
        row.because().addListener((_, _, _) -> told.forget()); // a reason is as good
        Form form = form();
        form.fields(s -> s.area(
                        "conversation.report.voice",
                        row.text(),
                        3,
                        f -> place(f.with(TalkWords.callName(name)), Matter.VOICE, name)
                                .rule(told))
                .text("conversation.report.because", row.because(), f -> {
                    f.optional();
                    f.control()
                            .setAccessibleText(
                                    texts.get("ui.form.choice", name, texts.get("conversation.report.because")));
                    f.node().managedProperty().bind(asked(row));
                    f.node().visibleProperty().bind(f.node().managedProperty());
                }));
        return new PartyCard(texts, TalkWords.party(row.person().kind()), name, form.node());
    }

    /** What was written at the agenda while people talked. */
    private void notes() {
        VBox lines = new VBox();
        for (NoteRow note : report.notes()) {
            if (!note.note().get().isEmpty()) {
                lines.getChildren()
                        .add(new VBox(
                                Labels.fieldLabel(note.point()),
                                Labels.body(note.note().get())));
            }
        }
        if (!lines.getChildren().isEmpty()) {
            lines.getStyleClass().add("hold-agenda");
            node.getChildren().add(Card.titled(texts.get("conversation.report.notes"), lines));
        }
    }

    private List<Voice> unheard() {
        return report.sheet().unheard(model.talk().get().conversation().value().participants());
    }

    /** The sections that still need something, worked out once per change for all cards. */
    private ObjectBinding<List<Voice>> waiting() {
        Observable[] words = report.voices().stream()
                .flatMap(one -> Stream.of(one.text(), one.because()))
                .toArray(Observable[]::new);
        return Bindings.createObjectBinding(this::unheard, words);
    }

    /** A reason is asked only of whom something should stand here and does not. */
    private BooleanBinding asked(VoiceRow row) {
        return Bindings.createBooleanBinding(
                () -> waiting.get().contains(row.voice())
                        || !row.because().get().isEmpty(),
                waiting,
                row.because());
    }

    private Node understood() {
        return form().fields(s -> s.together(row -> row.area(
                                "conversation.report.parents-understood",
                                report.parentsUnderstood(),
                                1,
                                f -> place(f, Matter.PARENTS_UNDERSTOOD, "")
                                        .rule(Rule.filled(
                                                report.parentsUnderstood(), "conversation.finding.parents-understood")))
                        .area(
                                "conversation.report.school-understood",
                                report.schoolUnderstood(),
                                1,
                                f -> place(f, Matter.SCHOOL_UNDERSTOOD, "")
                                        .rule(Rule.filled(
                                                report.schoolUnderstood(), "conversation.finding.school-understood")))))
                .node();
    }

    private Node again() {
        Rule<?> chosen = Rule.of(report.day())
                .must(
                        day -> day != null || report.again().get() == ReportModel.Again.PARENTS_CALL,
                        "conversation.finding.next-talk");
        VBox moment = new VBox();
        Form when = form();
        when.fields(s -> s.together(row -> row.date(
                        "conversation.report.next.day",
                        report.day(),
                        f -> place(f, Matter.NEXT_TALK, "").rule(chosen))
                .time("conversation.report.next.time", report.time(), Field::optional)));
        Node note = Labels.caption(texts.get("conversation.report.next.note"));
        report.again()
                .subscribe(now -> moment.getChildren()
                        .setAll(now == ReportModel.Again.PLANNED ? List.of(when.node(), note) : List.of()));
        Form how = new Form(texts, model.desk().clock())
                .fields(s -> s.segments(
                        "conversation.report.next",
                        List.of(ReportModel.Again.values()),
                        one -> texts.get(
                                one == ReportModel.Again.PLANNED
                                        ? "conversation.report.next.planned"
                                        : "conversation.report.next.parents"),
                        report.again()));
        VBox box = new VBox(how.node(), moment);
        box.getStyleClass().add("form-section");
        return box;
    }

    private Field place(Field field, Matter matter, String name) {
        places.put(new Finding(matter, name), field.control());
        return read(field);
    }
}
