package nl.driehoek.ui.conversation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.service.Portion;
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
    private final TalkModel model;
    private final TalkParts parts;
    private final List<Portion> portions;

    PortionsDialog(ViewContext context, TalkModel model, TalkParts parts) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.parts = parts;
        this.portions = Portion.of(model.report().sheet(), texts);
    }

    void open() {
        DialogCard card =
                new DialogCard(texts, texts.get("portions.title")).broad().cancel(texts.get("ui.dialog.close"));
        if (portions.isEmpty()) {
            card.content(Labels.body(texts.get("portions.none")));
        } else {
            card.content(Labels.caption(texts.get("portions.explain")))
                    .content(portions())
                    .scrolledByKeys();
            parts.papers().ifPresent(show -> card.button(print(show)));
            card.button(Buttons.primary(texts.get("portions.copy"), () -> {
                Copied.put(asText());
                card.close();
                context.toasts().tell(texts.get("message.copied"));
            }));
        }
        context.dialogs().open(card);
    }

    /** On paper stands what is kept, so what is on the screen is kept first. */
    private Button print(Consumer<PaperRequest> show) {
        return Buttons.secondary(Feather.PRINTER, texts.get("portions.print"), () -> {
            if (model.reportDraft().flushNow()) {
                show.accept(new PaperRequest.OfPortions(model.id()));
            }
        });
    }

    private Node[] portions() {
        return IntStream.range(0, portions.size()).mapToObj(this::portion).toArray(Node[]::new);
    }

    private Node portion(int at) {
        return new VBox(
                Labels.fieldLabel(texts.get("portions.part", at + 1, portions.size())),
                Labels.body(portions.get(at).text()),
                Notice.info(Feather.HELP_CIRCLE, portions.get(at).question()));
    }

    private String asText() {
        return portions.stream()
                .map(portion -> portion.text() + "\n" + portion.question())
                .collect(Collectors.joining("\n\n"));
    }
}
