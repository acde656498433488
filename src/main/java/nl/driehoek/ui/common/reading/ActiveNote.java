package nl.driehoek.ui.common.reading;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.coach.Strength;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** The remark that is looked at: where, the words, why, what could stand there instead, and the way to leave it. */
final class ActiveNote extends VBox {

    private static final int MOST_SUGGESTIONS = 4;

    private final Texts texts;
    private final ReadAlong along;
    private final BiConsumer<Note, javafx.scene.Node> pick;
    private boolean inOneRow;

    ActiveNote(Texts texts, ReadAlong along, BiConsumer<Note, javafx.scene.Node> pick) {
        this.texts = texts;
        this.along = along;
        this.pick = pick;
        getStyleClass().add("read-along-active");
    }

    void show(Note note) {
        setVisible(note != null);
        setManaged(note != null);
        if (note != null) {
            getChildren().setAll(head(note), words(note), Labels.body(NoteWords.why(texts, note, along.needs())));
            FlowPane suggestions = suggestions(note);
            FlowPane ways = ways(note);
            if (inOneRow) {
                ways.getChildren().addAll(0, suggestions.getChildren());
            } else if (!suggestions.getChildren().isEmpty()) {
                getChildren().add(suggestions);
            }
            getChildren().add(ways);
        }
    }

    /** With little height: suggestions and ways in one row. */
    ActiveNote inOneRow() {
        inOneRow = true;
        return this;
    }

    private HBox head(Note note) {
        Label place = Labels.caption(NoteWords.where(texts, note));
        Label count = Labels.caption(
                texts.get("coach.position", along.position() + 1, along.notes().size()));
        count.setWrapText(false);
        count.setMinWidth(USE_PREF_SIZE);
        return Card.headOf(
                place,
                Card.spacer(),
                count,
                Buttons.bare(Feather.CHEVRON_LEFT, texts.get("coach.previous"), along::previous),
                Buttons.bare(Feather.CHEVRON_RIGHT, texts.get("coach.next"), along::following));
    }

    private Label words(Note note) {
        Label words = Labels.strong(
                texts.get("coach.quoted", NoteWords.shortened(note.remark().words())));
        words.getStyleClass().add(note.remark().strength() == Strength.SURE ? "read-along-sure" : "read-along-perhaps");
        return words;
    }

    private FlowPane suggestions(Note note) {
        FlowPane flow = flow();
        flow.getStyleClass().add("read-along-suggestions");
        List<String> offered = note.remark().suggestions();
        for (String words : offered.subList(0, Math.min(MOST_SUGGESTIONS, offered.size()))) {
            Button take = Buttons.compact(Buttons.secondary(words, () -> along.replace(note, words)));
            take.setAccessibleText(texts.get("coach.take", words));
            flow.getChildren().add(take);
        }
        return flow;
    }

    private FlowPane ways(Note note) {
        FlowPane ways = flow();
        ways.getStyleClass().add("read-along-ways");
        if (note.place() == WrittenIn.FEELING || note.place() == WrittenIn.NEED) {
            ways.getChildren()
                    .add(Buttons.link(
                            Feather.LIST,
                            texts.get("coach.other-word"),
                            () -> pick.accept(note, note.spot().area())));
        }
        ways.getChildren().add(Buttons.link(texts.get("coach.leave"), () -> along.leave(note)));
        ways.getChildren().add(Buttons.link(texts.get("coach.leave-for-good"), () -> along.leaveForGood(note)));
        return ways;
    }

    private static FlowPane flow() {
        FlowPane flow = new FlowPane();
        // its wish for room must not push the pane out of the page
        flow.setPrefWrapLength(1);
        return flow;
    }
}
