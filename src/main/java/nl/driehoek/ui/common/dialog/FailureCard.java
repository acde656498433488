package nl.driehoek.ui.common.dialog;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** What the user sees when something unexpected happened: one calm sentence, a code, and the details to copy. */
final class FailureCard {

    private FailureCard() {}

    static DialogCard of(Texts texts, Throwable failure) {
        String code = ErrorCode.of(failure).value();
        DialogCard card = new DialogCard(texts, texts.get("ui.failure.title"));
        card.content(Labels.body(texts.get("ui.failure.text")), Labels.quiet(texts.get("ui.failure.code", code)));
        card.button(Buttons.secondary(
                Feather.COPY,
                texts.get("ui.failure.copy"),
                () -> Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.PLAIN_TEXT, code + "\n" + ErrorCode.trace(failure)))));
        card.button(Buttons.primary(texts.get("ui.failure.on"), card::close));
        return card;
    }
}
