package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.service.Finding;
import nl.driehoek.service.Talk;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.ActionBar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import nl.driehoek.ui.common.part.PartyCard;
import nl.driehoek.ui.common.part.Segments;
import nl.driehoek.ui.common.reading.ReadAlong;
import nl.driehoek.ui.common.view.Width;
import org.kordamp.ikonli.feather.Feather;

/** Voorbereiden: the part for parents, and beside it the part for school alone. They never mix. */
final class PreparePane implements StepPane {

    private enum Side {
        SHARED,
        INTERNAL
    }

    private final ViewContext context;
    private final TalkModel model;
    private final TalkParts parts;
    private final Runnable next;
    private final Texts texts;
    private final VBox node = new VBox();
    private final VBox notTold = new VBox();
    private final PeopleRow people;
    private final Form goal;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.SHARED);
    private final Optional<ParentReading> reading;
    private Runnable hopes = () -> {};

    PreparePane(ViewContext context, TalkModel model, TalkParts parts, Runnable next) {
        this.context = context;
        this.model = model;
        this.parts = parts;
        this.next = next;
        this.texts = context.texts();
        this.people = new PeopleRow(texts, new TalkActions(context, model)::people);
        this.goal = goal();
        this.reading = ParentReading.of(context, parts, model, "preparation");
        node.getStyleClass().add("step-pane");
        Held.onlyWhenFilled(notTold);
        build();
    }

    private void build() {
        KnownFold known = new KnownFold(context, model);
        if (context.parentView().isOn()) {
            node.getChildren().setAll(shared());
        } else if (context.width().get() == Width.WIDE) {
            Region shared = shared();
            HBox sides = new HBox(shared, new InternalSide(context, model).node());
            sides.getStyleClass().add("two-sides");
            HBox.setHgrow(shared, Priority.ALWAYS);
            VBox.setVgrow(sides, Priority.ALWAYS);
            node.getChildren().setAll(known, notTold, sides);
        } else {
            node.getChildren().setAll(tabs(), known, notTold, new VBox());
            side.subscribe(now -> node.getChildren().set(3, now == Side.SHARED ? shared() : internal()));
        }
    }

    /** Alone on the page: the texts for parents are not there to be read. */
    private Region internal() {
        hopes = () -> {};
        reading.ifPresent(coach -> coach.along().forget());
        return new InternalSide(context, model).node();
    }

    private Node tabs() {
        return new Segments<>(
                List.of(Side.values()),
                one -> texts.get(one == Side.SHARED ? "conversation.shared.title" : "conversation.internal.title"),
                side);
    }

    private Form goal() {
        PreparationModel sheet = model.preparation();
        Talk talk = model.talk().get();
        String parents = new TalkWords(texts)
                .names(talk.conversation().value().participants().stream()
                        .filter(person -> person.kind() == PartyKind.PARENT)
                        .toList());
        String pupil = talk.pupil().name().spoken();
        return new Form(texts, model.desk().clock())
                .fields(s -> s.area(
                                "conversation.prepare.question",
                                sheet.question(),
                                1,
                                f -> f.beside(new Segments<>(
                                                List.of(GoalKind.values()), new TalkWords(texts)::goal, sheet.kind())
                                        .about(texts, texts.get("conversation.prepare.question"))))
                        .together(row -> row.area("conversation.prepare.good", sheet.goesWell(), 2, f -> f.with(pupil))
                                .area("conversation.prepare.appreciation", sheet.appreciation(), 2, f -> {
                                    if (!parents.isEmpty()) {
                                        f.with(parents);
                                    } else {
                                        f.with(texts.get("conversation.kind.parent"));
                                    }
                                })));
    }

    private Region shared() {
        PreparationModel sheet = model.preparation();
        Talk talk = model.talk().get();
        Form voice = new Form(texts, model.desk().clock())
                .fields(s -> s.area(
                        "conversation.prepare.voice",
                        sheet.pupilVoice(),
                        1,
                        f -> f.with(talk.pupil().name().spoken())));
        Card card = Card.shared(
                texts.get("conversation.shared.title"),
                texts.get("conversation.shared.note"),
                goal.node(),
                Labels.fieldLabel(texts.get("conversation.expect.title")),
                expectations(sheet),
                voice.node(),
                Labels.fieldLabel(texts.get("conversation.prepare.people")),
                people,
                Labels.fieldLabel(texts.get("conversation.prepare.agenda")),
                new AgendaRow(context, model));
        card.getStyleClass().add("shared-side");
        reading.ifPresent(coach -> readAlong(coach, card));
        return card;
    }

    /** What only school sees is not for parents and is not read; hopes come and go. */
    private void readAlong(ParentReading coach, Card card) {
        hopes = () -> {
            coach.along().followAll(card, WrittenIn.FOR_PARENTS);
            coach.read();
        };
        hopes.run();
    }

    private Node expectations(PreparationModel sheet) {
        List<VBox> columns = Stream.of(PartyKind.PARENT, PartyKind.STAFF)
                .map(party -> new ExpectationColumn(texts, sheet, party, () -> hopes.run()).node())
                .toList();
        return context.width().get() == Width.SMALL ? PartyCard.below(columns) : PartyCard.sideBySide(columns);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node bar() {
        List<Node> left = new ArrayList<>();
        parts.parentSheet()
                .ifPresent(print -> left.add(Buttons.secondary(
                        Feather.PRINTER,
                        texts.get("conversation.prepare.print"),
                        () -> flushed(() -> print.accept(model.id())))));
        parts.invitation()
                .ifPresent(make -> left.add(Buttons.secondary(
                        Feather.MAIL,
                        texts.get("conversation.prepare.invitation"),
                        () -> flushed(() -> {
                            make.accept(model.id());
                            model.invited();
                        }))));
        if (parts.invitation().isEmpty()) {
            left.add(Buttons.secondary(Feather.MAIL, texts.get("conversation.prepare.invited"), model::invited));
        }
        Node bar = new ActionBar(left, List.of(Buttons.onward(texts.get("conversation.prepare.done"), this::finish)));
        return reading.<Node>map(coach -> new VBox(coach.drawer(), bar)).orElse(bar);
    }

    @Override
    public Optional<ReadAlong> reading() {
        return reading.map(ParentReading::along);
    }

    private void flushed(Runnable action) {
        if (model.preparationDraft().flushNow()) {
            action.run();
        }
    }

    @Override
    public Node first() {
        return goal.firstControl();
    }

    @Override
    public void refresh(Talk talk) {
        List<Participant> all = talk.conversation().value().participants();
        people.show(all);
        notTold.getChildren().clear();
        for (Finding finding : talk.open(Step.PREPARE)) {
            if (finding.matter() == Finding.Matter.NOT_TOLD) {
                notTold.getChildren().add(warning(all, finding));
            }
        }
    }

    private Node warning(List<Participant> all, Finding finding) {
        int place = all.stream().map(Participant::name).toList().indexOf(finding.name());
        return Notice.needsUs(new TalkWords(texts).finding(finding))
                .action(Buttons.compact(
                        Buttons.secondary(texts.get("conversation.prepare.told"), () -> model.told(place))));
    }

    @Override
    public void finish() {
        model.finish(Step.PREPARE, next);
    }
}
