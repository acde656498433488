package nl.driehoek.ui.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.conversation.AgendaItem;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Expectation;
import nl.driehoek.domain.conversation.Focus;
import nl.driehoek.domain.conversation.GoalKind;
import nl.driehoek.domain.conversation.InternalPart;
import nl.driehoek.domain.conversation.PartyKind;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.RoomCheck;
import nl.driehoek.domain.conversation.SharedPart;

/** A preparation while it is typed; every change is told at once. */
final class PreparationModel {

    private final Runnable changed;
    private final ObjectProperty<GoalKind> kind = new SimpleObjectProperty<>(GoalKind.QUESTION);
    private final StringProperty question = new SimpleStringProperty("");
    private final StringProperty goesWell = new SimpleStringProperty("");
    private final StringProperty appreciation = new SimpleStringProperty("");
    private final StringProperty pupilVoice = new SimpleStringProperty("");
    private final ObservableList<ExpectationRow> expectations = FXCollections.observableArrayList();
    private final ObservableList<AgendaItem> agenda = FXCollections.observableArrayList();
    private final StringProperty opening = new SimpleStringProperty("");
    private final StringProperty assumption = new SimpleStringProperty("");
    private final StringProperty notes = new SimpleStringProperty("");
    private final ObjectProperty<Focus> focus = new SimpleObjectProperty<>();
    private final ObservableList<RoomCheck> room = FXCollections.observableArrayList();
    private final ObservableList<String> checked = FXCollections.observableArrayList();
    private final List<AgreementId> leftOut = new ArrayList<>();
    private ConversationId conversation;
    private Optional<Instant> invited = Optional.empty();
    private boolean showing;

    PreparationModel(Runnable changed) {
        this.changed = changed;
        List.of(question, goesWell, appreciation, pupilVoice, opening, assumption, notes)
                .forEach(text -> text.addListener((_, _, _) -> tell()));
        kind.addListener((_, _, _) -> tell());
        focus.addListener((_, _, _) -> tell());
        List.of(expectations, agenda, room, checked).forEach(list -> list.subscribe(this::tell));
    }

    /** Shows {@code sheet}; that is no change by the user. */
    void show(Preparation sheet) {
        showing = true;
        conversation = sheet.conversation();
        invited = sheet.invited();
        showShared(sheet.shared());
        showInternal(sheet.internal());
        showing = false;
    }

    private void showShared(SharedPart part) {
        kind.set(part.kind());
        question.set(part.question());
        goesWell.set(part.goesWell());
        appreciation.set(part.appreciation());
        pupilVoice.set(part.pupilVoice());
        expectations.setAll(part.expectations().stream().map(this::row).toList());
        agenda.setAll(part.agenda());
    }

    private void showInternal(InternalPart part) {
        opening.set(part.opening());
        assumption.set(part.assumption());
        notes.set(part.notes());
        focus.set(part.focus().orElse(null));
        room.setAll(part.room());
        checked.setAll(part.checked());
        leftOut.clear();
        leftOut.addAll(part.leftOut());
    }

    /** What stands on the screen. */
    Preparation sheet() {
        List<Expectation> hopes = expectations.stream()
                .map(ExpectationRow::expectation)
                .flatMap(Optional::stream)
                .toList();
        SharedPart shared = new SharedPart(
                kind.get(), question.get(), goesWell.get(), appreciation.get(), hopes, pupilVoice.get(), agenda);
        InternalPart internal = new InternalPart(
                opening.get(),
                assumption.get(),
                Optional.ofNullable(focus.get()),
                new HashSet<>(room),
                notes.get(),
                new HashSet<>(checked),
                new HashSet<>(leftOut));
        return new Preparation(Preparation.SCHEMA, conversation, shared, internal, invited);
    }

    /** Adds an empty hope of {@code side}. */
    ExpectationRow hope(PartyKind side) {
        ExpectationRow row = new ExpectationRow(side, this::tell);
        expectations.add(row);
        return row;
    }

    /** Takes {@code item} off the agenda; an open agreement then stays off. */
    void takeOff(AgendaItem item) {
        item.agreement().ifPresent(leftOut::add);
        agenda.remove(item);
    }

    /** Moves {@code item} by {@code places} on the agenda, as far as it goes. */
    void move(AgendaItem item, int places) {
        int from = agenda.indexOf(item);
        int to = Math.clamp(from + places, 0, agenda.size() - 1);
        List<AgendaItem> next = new ArrayList<>(agenda);
        next.add(to, next.remove(from));
        agenda.setAll(next);
    }

    /** Minutes of all points together. */
    int minutes() {
        return agenda.stream().mapToInt(AgendaItem::minutes).sum();
    }

    private ExpectationRow row(Expectation expectation) {
        ExpectationRow row = new ExpectationRow(expectation.side(), this::tell);
        row.show(expectation);
        return row;
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    ObjectProperty<GoalKind> kind() {
        return kind;
    }

    StringProperty question() {
        return question;
    }

    StringProperty goesWell() {
        return goesWell;
    }

    StringProperty appreciation() {
        return appreciation;
    }

    StringProperty pupilVoice() {
        return pupilVoice;
    }

    ObservableList<ExpectationRow> expectations() {
        return expectations;
    }

    ObservableList<AgendaItem> agenda() {
        return agenda;
    }

    StringProperty opening() {
        return opening;
    }

    StringProperty assumption() {
        return assumption;
    }

    StringProperty notes() {
        return notes;
    }

    ObjectProperty<Focus> focus() {
        return focus;
    }

    ObservableList<RoomCheck> room() {
        return room;
    }

    ObservableList<String> checked() {
        return checked;
    }

    Optional<Instant> invited() {
        return invited;
    }
}
