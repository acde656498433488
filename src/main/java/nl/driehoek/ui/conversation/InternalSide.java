package nl.driehoek.ui.conversation;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.Region;
import nl.driehoek.domain.contact.Situation;
import nl.driehoek.domain.conversation.Focus;
import nl.driehoek.domain.conversation.RoomCheck;
import nl.driehoek.service.SituationGuide;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.form.Field;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.reading.LabelNote;

/** The part of a preparation that only school sees. */
final class InternalSide {

    private final Card card;

    InternalSide(ViewContext context, TalkModel model) {
        Texts texts = context.texts();
        TalkWords words = new TalkWords(texts);
        PreparationModel sheet = model.preparation();
        Situation situation = model.conversation().nature().situation();
        SituationGuide guide = SituationGuide.of(situation, texts);
        Form form = new Form(texts, model.desk().clock())
                .fields(s -> s.area("conversation.internal.opening", sheet.opening(), 1, Field::optional)
                        .area("conversation.internal.assumption", sheet.assumption(), 1, Field::optional)
                        .segments("conversation.internal.focus", List.of(Focus.values()), words::focus, sheet.focus())
                        .node(new CheckList<>(
                                texts,
                                texts.get("conversation.internal.room"),
                                Arrays.asList(RoomCheck.values()),
                                words::room,
                                sheet.room()))
                        .node(new CheckList<>(
                                texts,
                                texts.get("conversation.internal.checklist", guide.name()),
                                guide.checklist(),
                                line -> line,
                                sheet.checked()))
                        .area("conversation.internal.notes", sheet.notes(), 1, Field::optional)
                        .node(new LabelNote(
                                texts, model.desk().labels(), sheet.opening(), sheet.assumption(), sheet.notes())));
        card = Card.internal(
                texts.get("conversation.internal.title"), texts.get("conversation.internal.note"), form.node());
        card.getStyleClass().add("internal-side");
    }

    Region node() {
        return card;
    }
}
