package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.service.Attendees.Proposal;
import nl.driehoek.service.SaveResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.StatusChip;
import org.kordamp.ikonli.feather.Feather;

/** Who comes: everybody around the pupil to tick, and room for somebody who is only named. */
final class PeopleDialog {

    private static final List<PartyKind> NAMED =
            List.of(PartyKind.COMPANION, PartyKind.INTERPRETER, PartyKind.STAFF, PartyKind.OTHER);

    private final ViewContext context;
    private final TalkModel model;
    private final List<Proposal> around;
    private final Consumer<SaveResult<Conversation>> then;
    private final Texts texts;
    private final List<Participant> before;
    private final ObservableList<Participant> coming;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final ObjectProperty<PartyKind> kind = new SimpleObjectProperty<>(PartyKind.COMPANION);

    PeopleDialog(ViewContext context, TalkModel model, List<Proposal> around, Consumer<SaveResult<Conversation>> then) {
        this.context = context;
        this.model = model;
        this.around = around;
        this.then = then;
        this.texts = context.texts();
        this.before = model.conversation().participants();
        this.coming = FXCollections.observableArrayList(before);
    }

    void open() {
        List<Proposal> questions = context.parentView().isOn() ? List.of() : around;
        VBox list = ticks(texts, everybody(), questions, coming);
        Form form = new Form(texts, model.desk().clock())
                .section(
                        "conversation.people.other",
                        s -> s.together(row -> row.text("conversation.people.name", name, Field::optional)
                                        .text("conversation.people.role", role, Field::optional))
                                .segments("conversation.people.kind", NAMED, new TalkWords(texts)::kind, kind));
        DialogCard card = new DialogCard(texts, texts.get("conversation.people")).content(list, form.node());
        card.cancel(texts.get("ui.dialog.cancel"));
        if (!list.getChildren().isEmpty()) {
            card.focusFirst(((HBox) list.getChildren().getFirst()).getChildren().getFirst());
        }
        card.button(Buttons.primary(texts.get("conversation.people.save"), () -> {
            card.close();
            model.people(before, after(), then);
        }));
        context.dialogs().open(card);
    }

    private List<Participant> everybody() {
        Stream<Participant> proposed = around.stream().map(Proposal::participant);
        List<Participant> all = new ArrayList<>(before);
        proposed.filter(person -> before.stream().noneMatch(known -> known.isSameAs(person)))
                .forEach(all::add);
        return all.stream().sorted(Comparator.comparing(Participant::kind)).toList();
    }

    private List<Participant> after() {
        List<Participant> after =
                new ArrayList<>(everybody().stream().filter(coming::contains).toList());
        if (!name.get().isBlank()) {
            after.add(new Participant(
                    kind.get(), Optional.empty(), name.get(), role.get(), "", Attendance.EXPECTED, Optional.empty()));
        }
        return after;
    }

    /** A box per person; gezag that is not known is a question, not a reason to leave somebody out. */
    static VBox ticks(
            Texts texts, List<Participant> people, List<Proposal> around, ObservableList<Participant> coming) {
        VBox list = new VBox();
        list.getStyleClass().add("check-list");
        for (Participant person : people) {
            CheckBox box = new CheckBox(Stream.of(person.name(), person.role())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", ")));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setSelected(coming.contains(person));
            box.selectedProperty().addListener((_, _, on) -> {
                coming.remove(person);
                if (on) {
                    coming.add(person);
                }
            });
            HBox line = new HBox(box);
            line.getStyleClass().add("card-head");
            if (around.stream().anyMatch(known -> known.participant().isSameAs(person) && known.authorityUnknown())) {
                line.getChildren()
                        .add(StatusChip.needsUs(Feather.HELP_CIRCLE, texts.get("conversation.authority-unknown")));
            }
            list.getChildren().add(line);
        }
        return list;
    }
}
