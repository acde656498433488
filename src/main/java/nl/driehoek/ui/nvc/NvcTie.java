package nl.driehoek.ui.nvc;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.service.ContactRow;
import nl.driehoek.service.Conversations;
import nl.driehoek.service.Families;
import nl.driehoek.service.Pupils;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.dialog.DialogCard;
import nl.driehoek.ui.common.form.DutchDates;
import nl.driehoek.ui.common.form.TextMenu;
import nl.driehoek.ui.common.part.Buttons;
import nl.driehoek.ui.common.part.Labels;
import nl.driehoek.ui.common.work.Work;
import org.kordamp.ikonli.feather.Feather;

/** Ties a sheet to a pupil and, if wanted, to a parent and a talk; or makes it loose again. */
public final class NvcTie {

    private static final double LIST_ROWS = 6;

    private final ViewContext context;
    private final Pupils pupils;
    private final Families families;
    private final Conversations conversations;
    private final ObjectProperty<Pupil> pupil = new SimpleObjectProperty<>();
    private final ComboBox<FamilyMember> parent = new ComboBox<>();
    private final ComboBox<ContactRow> talk = new ComboBox<>();

    /** A chooser among what the signed-in colleague may see. */
    public NvcTie(ViewContext context, Pupils pupils, Families families, Conversations conversations) {
        this.context = context;
        this.pupils = pupils;
        this.families = families;
        this.conversations = conversations;
        parent.setConverter(new OneWay<>(member -> member.parent().name().full()));
        talk.setConverter(new OneWay<>(row ->
                day(row.conversation().moment().on()) + " " + row.conversation().subject()));
        pupil.subscribe(this::loadMore);
    }

    /** Asks what the sheet of {@code model} belongs to. */
    public void ask(NvcSheetViewModel model) {
        Work.of(pupils::atSchool).onSuccess(all -> open(model, all)).runOn(context.tasks());
    }

    private void open(NvcSheetViewModel model, List<Stored<Pupil>> all) {
        Texts texts = context.texts();
        DialogCard card = new DialogCard(texts, texts.get("nvc.tie.title")).sign(Feather.LINK, "quiet");
        TextField search = TextMenu.on(new TextField(), texts);
        search.setPromptText(texts.get("nvc.tie.search"));
        search.setAccessibleText(texts.get("nvc.tie.search"));
        card.content(
                search,
                list(all, search, model.sheet().about()),
                named(texts.get("nvc.tie.parent"), parent),
                parent,
                named(texts.get("nvc.tie.talk"), talk),
                talk);
        card.focusFirst(search);
        card.button(Buttons.secondary(texts.get("nvc.tie.loose"), () -> finish(card, model, NvcSheet.About.LOOSE)));
        card.button(Buttons.primary(texts.get("nvc.tie.do"), () -> finish(card, model, chosen())));
        context.dialogs().open(card);
    }

    private ListView<Pupil> list(List<Stored<Pupil>> all, TextField search, NvcSheet.About about) {
        FilteredList<Pupil> shown = new FilteredList<>(FXCollections.observableArrayList(
                all.stream().map(Stored::value).toList()));
        search.textProperty()
                .subscribe(typed -> shown.setPredicate(one -> one.name()
                        .full()
                        .toLowerCase(Locale.ROOT)
                        .contains(typed.strip().toLowerCase(Locale.ROOT))));
        ListView<Pupil> list = new ListView<>(shown);
        list.setAccessibleText(context.texts().get("nvc.tie.pupils"));
        list.setPlaceholder(Labels.caption(context.texts().get("nvc.tie.none")));
        list.setCellFactory(_ -> new NameCell());
        list.setPrefHeight(LIST_ROWS * 2.4 * search.getFont().getSize());
        list.getSelectionModel().selectedItemProperty().subscribe(pupil::set);
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !shown.isEmpty()) {
                event.consume();
                list.getSelectionModel().selectFirst();
                list.requestFocus();
            }
        });
        shown.stream()
                .filter(one -> about.pupil().filter(one.id()::equals).isPresent())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        return list;
    }

    private void loadMore(Pupil chosen) {
        parent.getItems().clear();
        talk.getItems().clear();
        if (chosen != null) {
            Work.of(() -> families.of(chosen.id()))
                    .onSuccess(all -> parent.getItems()
                            .setAll(all.stream().map(Stored::value).toList()))
                    .runOn(context.tasks());
            Work.of(() -> conversations.of(chosen.id()))
                    .onSuccess(talk.getItems()::setAll)
                    .runOn(context.tasks());
        }
    }

    private NvcSheet.About chosen() {
        return new NvcSheet.About(
                Optional.ofNullable(pupil.get()).map(Pupil::id),
                Optional.ofNullable(parent.getValue())
                        .map(member -> member.parent().id()),
                Optional.ofNullable(talk.getValue()).map(NvcTie::idOf));
    }

    private static ConversationId idOf(ContactRow row) {
        return row.conversation().id();
    }

    private void finish(DialogCard card, NvcSheetViewModel model, NvcSheet.About about) {
        model.tie(about);
        model.flush();
        card.close();
    }

    private String day(LocalDate on) {
        return DutchDates.written(on);
    }

    private static Label named(String words, ComboBox<?> box) {
        Label label = Labels.fieldLabel(words);
        label.setLabelFor(box);
        box.setAccessibleText(words);
        box.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static final class NameCell extends ListCell<Pupil> {
        @Override
        protected void updateItem(Pupil item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.name().full());
        }
    }

    private static final class OneWay<T> extends javafx.util.StringConverter<T> {
        private final Function<T, String> words;

        OneWay(Function<T, String> words) {
            this.words = Objects.requireNonNull(words);
        }

        @Override
        public String toString(T item) {
            return item == null ? "" : words.apply(item);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("the list is not typed in");
        }
    }
}
