package nl.driehoek.ui.unlock;

import java.util.Optional;
import nl.driehoek.service.Entry;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import org.kordamp.ikonli.feather.Feather;

/** The key file itself cannot be read, so there are no names to choose from. */
public final class KeysView extends FrontPage {

    /** The reason and the ways out; {@code again} looks once more. */
    public KeysView(ViewContext context, Entry.Reason reason, UnlockExits exits, Runnable again) {
        super(context, "");
        Texts texts = context.texts();
        content(
                Labels.h2(texts.get(reason.titleKey())),
                Labels.body(texts.get(reason.textKey())),
                Buttons.primary(
                        Feather.ROTATE_CCW, texts.get("unlock.closed.restore"), () -> exits.restore(Optional.empty())),
                Buttons.secondary(texts.get("unlock.closed.again"), again));
    }
}
