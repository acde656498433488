package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.driehoek.service.ReadingAlong;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Copied;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.part.Notice;
import org.kordamp.ikonli.feather.Feather;

/** What stands in a report in small portions, each with a question to check whether it came across. To tell or to copy. */
final class PortionsDialog {

    private final ViewContext context;
    private final Texts texts;
    private final List<String> portions;

    PortionsDialog(ViewContext context, List<String> words) {
        this.context = context;
        this.texts = context.texts();
        this.portions = ReadingAlong.portions(words);
    }

    void open() {
        DialogCard card =
                new DialogCard(texts, texts.get("portions.title")).broad().cancel(texts.get("ui.dialog.close"));
        if (portions.isEmpty()) {
            card.content(Labels.body(texts.get("portions.none")));
        } else {
            card.content(Labels.caption(texts.get("portions.explain")), parts());
            card.button(Buttons.primary(texts.get("portions.copy"), () -> {
                Copied.put(asText());
                card.close();
                context.toasts().tell(texts.get("message.copied"));
            }));
        }
        context.dialogs().open(card);
    }

    private Node parts() {
        VBox parts = new VBox();
        parts.getStyleClass().add("step-pane");
        for (int at = 0; at < portions.size(); at++) {
            parts.getChildren()
                    .add(new VBox(
                            Labels.fieldLabel(texts.get("portions.part", at + 1, portions.size())),
                            Labels.body(portions.get(at)),
                            Notice.info(Feather.HELP_CIRCLE, question(at))));
        }
        return parts;
    }

    private String asText() {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < portions.size(); at++) {
            lines.add(portions.get(at) + "\n" + question(at));
        }
        return String.join("\n\n", lines);
    }

    private String question(int at) {
        return switch (at % 3) {
            case 0 -> texts.get("portions.ask.tell");
            case 1 -> texts.get("portions.ask.means");
            default -> texts.get("portions.ask.missing");
        };
    }
}
