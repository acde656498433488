package nl.driehoek.ui.conversation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Avatar;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** Who comes, parents first, each with what the person is here. */
final class PeopleRow extends FlowPane {

    private final Button add;

    PeopleRow(Texts texts, Runnable change) {
        getStyleClass().add("people-row");
        add = Buttons.quiet(Feather.PLUS, texts.get("conversation.people.add"), change);
        add.setAccessibleText(texts.get("ui.form.choice", texts.get("conversation.prepare.people"), add.getText()));
    }

    void show(List<Participant> people) {
        getChildren().setAll(people.stream().map(PeopleRow::one).toList());
        getChildren().add(add);
    }

    private static Node one(Participant person) {
        String under = person.note().isEmpty() ? person.role() : person.note();
        VBox words = new VBox(
                Labels.fixed(Labels.body(TalkWords.callName(person.name()))), Labels.fixed(Labels.caption(under)));
        HBox box = new HBox(avatar(person), words);
        box.getStyleClass().add("person");
        return box;
    }

    static Avatar avatar(Participant person) {
        return new Avatar(TalkWords.callName(person.name()), TalkWords.lastName(person.name()))
                .of(TalkWords.party(person.kind()))
                .little();
    }
}
