package nl.driehoek.ui.common.reading;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.theme.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The meelezer beside a text: the remark that is looked at, the others as a quiet list. It holds nothing up. */
public final class ReadAlongPane extends VBox {

    private final Texts texts;
    private final ReadAlong along;
    private final ActiveNote active;
    private final NoteList list;
    private final VBox help = new VBox();
    private final Button power;

    /**
     * Shows {@code along}.
     *
     * @param pick offers other words for a remark on a feeling or a need, near a node
     */
    public ReadAlongPane(Texts texts, ReadAlong along, BiConsumer<Note, Node> pick) {
        this.texts = texts;
        this.along = along;
        this.active = new ActiveNote(texts, along, pick);
        this.list = new NoteList(texts, along);
        this.power = Buttons.link("", () -> along.on().set(!along.on().get()));
        getStyleClass().add("read-along");
        setMinHeight(USE_PREF_SIZE); // it scrolls rather than being pressed together
        Region push = new Region();
        VBox.setVgrow(push, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Card.headOf(
                                Icon.of(Feather.FEATHER, "accent"),
                                Labels.h3(texts.get("coach.title")),
                                Card.spacer(),
                                power),
                        help,
                        active,
                        list,
                        push,
                        Labels.caption(texts.get("coach.foot")));
        along.notes().subscribe(this::show);
        along.active().subscribe(_ -> show());
        along.on().subscribe(_ -> show());
    }

    /** Something above the remarks, such as how easily the text reads. */
    public ReadAlongPane above(Node node) {
        help.getChildren().setAll(node);
        return this;
    }

    private void show() {
        boolean on = along.on().get();
        power.setText(texts.get(on ? "coach.off" : "coach.on"));
        power.setAccessibleText(texts.get(on ? "coach.off.name" : "coach.on.name"));
        help.setVisible(on);
        help.setManaged(on);
        active.show(on ? along.active().get() : null);
        list.show();
    }
}
