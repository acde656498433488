package nl.driehoek.ui.conversation;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Copied;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.Buttons;

/** Makes a short message and copies it; Driehoek sends nothing itself. */
final class ShortMessageDialog {

    private final ViewContext context;
    private final Texts texts;
    private final ShortMessage message;
    private final String writer;
    private final ObjectProperty<ShortMessage.About> about = new SimpleObjectProperty<>(ShortMessage.About.REMINDER);
    private final ObjectProperty<String> reader;
    private final StringProperty words = new SimpleStringProperty("");
    private final Form form;

    ShortMessageDialog(ViewContext context, TalkModel model) {
        this.context = context;
        this.texts = context.texts();
        this.message = new ShortMessage(texts, model.talk().get());
        this.writer = model.desk().desk().me().name().full();
        this.reader = new SimpleObjectProperty<>(message.readers().getFirst());
        about.subscribe(_ -> make());
        reader.subscribe(_ -> make());
        form = new Form(texts, model.desk().clock());
    }

    private void make() {
        words.set(message.words(about.get(), reader.get(), writer));
    }

    void open() {
        form.fields(s -> s.choice("message.about", List.of(ShortMessage.About.values()), message::name, about)
                .choice(
                        "message.reader",
                        message.readers(),
                        name -> name.isEmpty() ? texts.get("message.reader.none") : name,
                        reader)
                .area("message.words", words, 5));
        DialogCard card = new DialogCard(texts, texts.get("message.title")).content(form.node());
        card.note(texts.get("message.note"))
                .cancel(texts.get("ui.dialog.cancel"))
                .focusFirst(form.firstControl());
        card.button(Buttons.primary(texts.get("message.copy"), () -> {
            Copied.put(words.get());
            card.close();
            context.toasts().tell(texts.get("message.copied"));
        }));
        context.dialogs().open(card);
    }
}
