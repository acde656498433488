package nl.driehoek.ui.contact;

import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.DeletedContact;
import nl.driehoek.service.SaveResult;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.part.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** A contact that was noted, opened from the dossier to mend or delete it. */
final class ContactChangeDialog extends ContactDialog {

    private final ViewContext context;
    private final Texts texts;
    private DialogCard card;

    ContactChangeDialog(ViewContext context, ContactDesk desk, Conversation contact, Pupil about) {
        super(context, desk, List.of(about));
        this.context = context;
        this.texts = context.texts();
        chooser().setDisable(true); // a contact stays with its pupil
        model().show(contact, about);
    }

    @Override
    DialogCard card(ViewContext around) {
        card = new DialogCard(texts, texts.get("contact.change.title"))
                .button(Buttons.quiet(
                        Feather.TRASH_2, texts.get("contact.delete"), () -> model().delete(this::deleted)));
        return card;
    }

    @Override
    void save() {
        model().change(this::changed);
    }

    private void changed(SaveResult<Conversation> result) {
        switch (result) {
            case SaveResult.Saved<Conversation> _ -> card.close();
            case SaveResult.ChangedElsewhere<Conversation> _ -> card.note(texts.get("contact.change.elsewhere"));
            case SaveResult.NoRight<Conversation> _ -> card.note(texts.get("contact.change.no-right"));
        }
    }

    private void deleted(Optional<DeletedContact> result) {
        if (result.isEmpty()) {
            card.note(texts.get("contact.change.no-right"));
            return;
        }
        card.close();
        context.toasts().undoable(texts.get("contact.deleted"), () -> model().restore(result.get()));
    }
}
