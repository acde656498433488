package nl.driehoek.ui.conversation;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import nl.driehoek.domain.coach.WrittenIn;
import nl.driehoek.service.PaperRequest;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Copied;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.reading.ReadAlong;
import nl.driehoek.ui.common.view.Keys;
import org.kordamp.ikonli.feather.Feather;

/** Makes a short message and copies it; Driehoek sends nothing itself. */
final class ShortMessageDialog {

    private final ViewContext context;
    private final Texts texts;
    private final TalkModel model;
    private final TalkParts parts;
    private final ShortMessage message;
    private final String writer;
    private final ObjectProperty<ShortMessage.About> about = new SimpleObjectProperty<>(ShortMessage.About.REMINDER);
    private final ObjectProperty<String> reader;
    private final StringProperty words = new SimpleStringProperty("");
    private final Form form;

    ShortMessageDialog(ViewContext context, TalkModel model, TalkParts parts) {
        this.context = context;
        this.model = model;
        this.parts = parts;
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
        form.fields(s -> s.together(
                        row -> row.choice("message.about", List.of(ShortMessage.About.values()), message::name, about)
                                .choice(
                                        "message.reader",
                                        message.readers(),
                                        name -> name.isEmpty() ? texts.get("message.reader.none") : name,
                                        reader))
                .area("message.words", words, 5));
        DialogCard card =
                new DialogCard(texts, texts.get("message.title")).broad().content(form.node());
        card.note(texts.get("message.note"))
                .cancel(texts.get("ui.dialog.cancel"))
                .focusFirst(form.firstControl());
        ParentReading.of(context, parts, model, "message").ifPresent(coach -> readAlong(card, coach));
        parts.papers().ifPresent(show -> card.button(print(show)));
        card.button(Buttons.primary(texts.get("message.copy"), () -> {
            Copied.put(words.get());
            card.close();
            context.toasts().tell(texts.get("message.copied"));
        }));
        context.dialogs().open(card);
    }

    private Button print(Consumer<PaperRequest> show) {
        Button print = Buttons.secondary(
                Feather.PRINTER,
                texts.get("message.print"),
                () -> show.accept(new PaperRequest.OfMessage(model.id(), reader.get(), words.get())));
        print.disableProperty().bind(words.map(String::isBlank));
        return print;
    }

    /** As on a page: F8 to the next remark, Ctrl Space for its first suggestion. Esc first puts the remarks away. */
    private void readAlong(DialogCard card, ParentReading coach) {
        ReadAlong along = coach.along();
        along.followAll(form.node(), WrittenIn.FOR_PARENTS);
        card.content(coach.inDialog());
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Keys.NEXT_REMARK.match(event)) {
                along.next();
                event.consume();
            } else if (Keys.ACCEPT.match(event)) {
                along.acceptFirst();
                event.consume();
            }
        });
        coach.read();
    }
}
