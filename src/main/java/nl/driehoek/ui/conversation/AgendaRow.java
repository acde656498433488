package nl.driehoek.ui.conversation;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import nl.driehoek.domain.contact.Initiative;
import nl.driehoek.domain.conversation.AgendaItem;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.Form;
import nl.driehoek.ui.common.form.Rule;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.contact.ContactWords;
import org.kordamp.ikonli.feather.Feather;

/** The agenda as a row of points with minutes; open agreements stand on it by themselves. */
final class AgendaRow extends FlowPane {

    private static final List<Integer> MINUTES = List.of(5, 10, 15, 20, 30);

    private final ViewContext context;
    private final TalkModel model;
    private final Texts texts;

    AgendaRow(ViewContext context, TalkModel model) {
        this.context = context;
        this.model = model;
        this.texts = context.texts();
        getStyleClass().add("agenda");
        model.preparation().agenda().addListener((ListChangeListener<AgendaItem>) _ -> show());
        show();
    }

    private void show() {
        getChildren()
                .setAll(model.preparation().agenda().stream().map(this::point).toList());
        getChildren()
                .add(Buttons.quiet(Feather.PLUS, texts.get("conversation.agenda.add"), () -> edit(Optional.empty())));
    }

    private Node point(AgendaItem item) {
        Button point = new Button(
                item.minutes() == 0
                        ? item.text()
                        : texts.get("conversation.agenda.point", item.text(), item.minutes()));
        point.getStyleClass().add("agenda-point");
        point.setMnemonicParsing(false);
        point.setWrapText(true);
        point.setOnAction(_ -> choose(point, item));
        return point;
    }

    private void choose(Button point, AgendaItem item) {
        ContextMenu menu = new ContextMenu(
                act("conversation.agenda.change", () -> edit(Optional.of(item))),
                act("conversation.agenda.earlier", () -> model.preparation().move(item, -1)),
                act("conversation.agenda.later", () -> model.preparation().move(item, 1)),
                act("conversation.agenda.off", () -> model.preparation().takeOff(item)));
        menu.show(point, Side.BOTTOM, 0, 2);
    }

    private MenuItem act(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void edit(Optional<AgendaItem> before) {
        StringProperty text =
                new SimpleStringProperty(before.map(AgendaItem::text).orElse(""));
        ObjectProperty<Integer> minutes =
                new SimpleObjectProperty<>(before.map(AgendaItem::minutes).orElse(10));
        ObjectProperty<Initiative> by =
                new SimpleObjectProperty<>(before.map(AgendaItem::initiative).orElse(Initiative.SCHOOL));
        Form form = new Form(texts, model.desk().clock())
                .fields(s -> s.text(
                                "conversation.agenda.text",
                                text,
                                f -> f.rule(Rule.filled(text, "conversation.agenda.text.missing")))
                        .segments("conversation.agenda.minutes", MINUTES, String::valueOf, minutes)
                        .segments(
                                "conversation.agenda.by",
                                List.of(Initiative.values()),
                                new ContactWords(texts)::initiative,
                                by));
        DialogCard card = new DialogCard(texts, texts.get("conversation.agenda.title")).content(form.node());
        card.cancel(texts.get("ui.dialog.cancel")).focusFirst(form.firstControl());
        card.button(Buttons.primary(texts.get("conversation.agenda.save"), () -> {
            if (form.finished()) {
                put(before, new AgendaItem(text.get(), minutes.get(), by.get(), before.flatMap(AgendaItem::agreement)));
                card.close();
            }
        }));
        context.dialogs().open(card);
    }

    private void put(Optional<AgendaItem> before, AgendaItem item) {
        var agenda = model.preparation().agenda();
        before.ifPresentOrElse(old -> agenda.set(agenda.indexOf(old), item), () -> agenda.add(item));
    }
}
