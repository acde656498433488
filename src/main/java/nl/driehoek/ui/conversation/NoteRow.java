package nl.driehoek.ui.conversation;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.conversation.AgendaNote;

/** A point of the agenda while people talk. */
final class NoteRow {

    private final String point;
    private final BooleanProperty done = new SimpleBooleanProperty();
    private final StringProperty note = new SimpleStringProperty("");

    NoteRow(AgendaNote agendaNote, Runnable changed) {
        point = agendaNote.point();
        done.set(agendaNote.done());
        note.set(agendaNote.note());
        done.addListener((_, _, _) -> changed.run());
        note.addListener((_, _, _) -> changed.run());
    }

    String point() {
        return point;
    }

    BooleanProperty done() {
        return done;
    }

    StringProperty note() {
        return note;
    }

    AgendaNote agendaNote() {
        return new AgendaNote(point, done.get(), note.get());
    }
}
