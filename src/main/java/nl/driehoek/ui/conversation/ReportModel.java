package nl.driehoek.ui.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.domain.conversation.Answered;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.NextTalk;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.TellBack;

/** A report while it is typed; every change is told at once. */
final class ReportModel {

    /** How people meet again. */
    enum Again {
        /** On a day. */
        PLANNED,
        /** When parents want to. */
        PARENTS_CALL
    }

    private final Runnable changed;
    private final ObjectProperty<Answered> outcome = new SimpleObjectProperty<>();
    private final StringProperty answer = new SimpleStringProperty("");
    private final StringProperty goesWell = new SimpleStringProperty("");
    private final StringProperty parentsUnderstood = new SimpleStringProperty("");
    private final StringProperty schoolUnderstood = new SimpleStringProperty("");
    private final ObjectProperty<Again> again = new SimpleObjectProperty<>(Again.PLANNED);
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalTime> time = new SimpleObjectProperty<>();
    private List<VoiceRow> voices = List.of();
    private List<NoteRow> notes = List.of();
    private Report shown;
    private boolean showing;

    ReportModel(Runnable changed) {
        this.changed = changed;
        List.of(answer, goesWell, parentsUnderstood, schoolUnderstood)
                .forEach(text -> text.addListener((_, _, _) -> tell()));
        List.of(outcome, again, day, time).forEach(value -> value.addListener((_, _, _) -> tell()));
    }

    /** Shows {@code report}; that is no change by the user. */
    void show(Report report) {
        showing = true;
        shown = report;
        outcome.set(report.outcome() == Answered.OPEN ? null : report.outcome());
        answer.set(report.answer());
        goesWell.set(report.goesWell());
        parentsUnderstood.set(report.tellBack().parents());
        schoolUnderstood.set(report.tellBack().school());
        voices = report.voices().stream()
                .map(voice -> new VoiceRow(voice, this::tell))
                .toList();
        notes = report.notes().stream()
                .map(note -> new NoteRow(note, this::tell))
                .toList();
        showNext(report.next());
        showing = false;
    }

    private void showNext(NextTalk next) {
        again.set(next instanceof NextTalk.ParentsCall ? Again.PARENTS_CALL : Again.PLANNED);
        Optional<Moment> moment = next instanceof NextTalk.Planned(Moment when) ? Optional.of(when) : Optional.empty();
        day.set(moment.map(Moment::on).orElse(null));
        time.set(moment.flatMap(Moment::from).orElse(null));
    }

    /** What stands on the screen. */
    Report sheet() {
        return new Report(
                Report.SCHEMA,
                shown.conversation(),
                outcome.get() == null ? Answered.OPEN : outcome.get(),
                answer.get(),
                goesWell.get(),
                voices.stream().map(VoiceRow::voice).toList(),
                new TellBack(parentsUnderstood.get(), schoolUnderstood.get()),
                next(),
                shown.distribution(),
                notes.stream().map(NoteRow::agendaNote).toList(),
                shown.revising());
    }

    private NextTalk next() {
        if (again.get() == Again.PARENTS_CALL) {
            return new NextTalk.ParentsCall();
        }
        return day.get() == null
                ? new NextTalk.Open()
                : new NextTalk.Planned(new Moment(day.get(), Optional.ofNullable(time.get()), Optional.empty(), ""));
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    ObjectProperty<Answered> outcome() {
        return outcome;
    }

    StringProperty answer() {
        return answer;
    }

    StringProperty goesWell() {
        return goesWell;
    }

    StringProperty parentsUnderstood() {
        return parentsUnderstood;
    }

    StringProperty schoolUnderstood() {
        return schoolUnderstood;
    }

    ObjectProperty<Again> again() {
        return again;
    }

    ObjectProperty<LocalDate> day() {
        return day;
    }

    ObjectProperty<LocalTime> time() {
        return time;
    }

    List<VoiceRow> voices() {
        return voices;
    }

    List<NoteRow> notes() {
        return notes;
    }
}
