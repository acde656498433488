package nl.driehoek.ui.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.family.FamilyMember;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.text.Texts;
import nl.driehoek.ui.common.ViewContext;
import nl.driehoek.ui.common.part.Card;
import nl.driehoek.ui.common.part.EmptyState;
import nl.driehoek.ui.common.part.FilterChips;
import nl.driehoek.ui.common.part.ListRow;

/** All contacts with the balance over a school year, for all parents or with one; only rows in sight are made. */
final class TalksTab extends VBox {

    private final ViewContext context;
    private final Texts texts;
    private final DossierData data;
    private final ObjectProperty<SchoolYear> year;
    private final ObjectProperty<Optional<FamilyMember>> with = new SimpleObjectProperty<>(Optional.empty());
    private final VBox picture = new VBox();
    private final ListView<Conversation> list = new ListView<>();

    TalksTab(ViewContext context, DossierData data, PupilActions actions) {
        this.context = context;
        this.texts = context.texts();
        this.data = data;
        this.year = new SimpleObjectProperty<>(SchoolYear.of(data.today()));
        getStyleClass().addAll("page-content", "talks-tab");
        if (data.contacts().isEmpty()) {
            getChildren()
                    .add(new EmptyState(
                            texts.get("pupil.talks.empty"), texts.get("pupil.talks.empty.how", data.spoken())));
            return;
        }
        ContactRow rows = new ContactRow(texts, data.today(), context.navigator(), actions.change());
        list.setCellFactory(_ -> new ContactCell(rows));
        list.setAccessibleText(texts.get("pupil.tab.talks"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> openByKey(event, rows));
        VBox.setVgrow(list, Priority.ALWAYS);
        Card card = new Card(filters(), picture);
        card.getStyleClass().add("balance-card");
        getChildren().addAll(card, list);
        year.subscribe(_ -> show());
        with.subscribe(_ -> show());
    }

    private Node filters() {
        List<SchoolYear> years = data.contacts().stream()
                .map(contact -> SchoolYear.of(contact.moment().on()))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
        List<SchoolYear> options = new ArrayList<>(years);
        if (!options.contains(year.get())) {
            options.addFirst(year.get());
        }
        VBox lines = new VBox();
        lines.getStyleClass().add("balance-filters");
        if (options.size() > 1) {
            lines.getChildren().add(new FilterChips<>(options, SchoolYear::label, year));
        }
        if (data.family().size() > 1) {
            List<Optional<FamilyMember>> who = new ArrayList<>(List.of(Optional.empty()));
            data.family().forEach(member -> who.add(Optional.of(member.value())));
            lines.getChildren().add(new FilterChips<>(who, this::name, with));
        }
        return lines;
    }

    private String name(Optional<FamilyMember> who) {
        return who.map(member ->
                        texts.get("pupil.talks.with", member.parent().name().spoken()))
                .orElseGet(() -> texts.get("pupil.talks.with-all"));
    }

    private void show() {
        List<Conversation> wanted = data.contacts().stream().filter(this::shown).toList();
        List<Conversation> past = wanted.stream()
                .filter(contact -> DossierData.tookPlace(contact, data.today()))
                .toList();
        picture.getChildren().setAll(new ContactPicture(texts, year.get(), data.today(), past));
        boolean parentLooks = context.parentView().isOn();
        list.getItems()
                .setAll(wanted.stream()
                        .filter(contact -> !parentLooks || data.forEveryParent(contact))
                        .toList());
    }

    private boolean shown(Conversation contact) {
        boolean withThem = with.get()
                .map(member -> contact.participants().stream()
                        .anyMatch(one -> one.person()
                                .equals(Optional.of(member.parent().id().value()))))
                .orElse(true);
        return withThem && SchoolYear.of(contact.moment().on()).equals(year.get());
    }

    private void openByKey(KeyEvent event, ContactRow rows) {
        Conversation chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            event.consume();
            rows.open(chosen);
        }
    }

    private static final class ContactCell extends ListCell<Conversation> {

        private final ContactRow rows;

        ContactCell(ContactRow rows) {
            this.rows = rows;
            getStyleClass().add("contact-cell");
        }

        @Override
        protected void updateItem(Conversation contact, boolean empty) {
            super.updateItem(contact, empty);
            setText(null);
            if (empty || contact == null) {
                setGraphic(null);
            } else {
                ListRow row = rows.of(contact).last();
                row.setFocusTraversable(false);
                setGraphic(row);
            }
        }
    }
}
