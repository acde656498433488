package nl.driehoek.ui.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.driehoek.domain.conversation.Attendance;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Distribution;
import nl.driehoek.domain.conversation.Moment;
import nl.driehoek.domain.conversation.Nature;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.service.ConfirmResult;
import nl.driehoek.service.SaveResult;
import nl.driehoek.service.Talk;
import nl.driehoek.ui.common.draft.Draft;
import nl.driehoek.ui.common.draft.Drafts;
import nl.driehoek.ui.common.work.Tasks;
import nl.driehoek.ui.common.work.Work;
import nl.driehoek.ui.contact.ContactDesk;

/** One talk in its workspace: what is known, what is typed, and what the user does with it. */
final class TalkModel {

    private final ContactDesk desk;
    private final Tasks tasks;
    private final Drafts drafts;
    private final ConversationId id;
    private final ReadOnlyObjectWrapper<Talk> talk = new ReadOnlyObjectWrapper<>();
    private final Draft<Preparation> preparationDraft;
    private final Draft<Report> reportDraft;
    private final List<Draft<?>> further = new ArrayList<>();
    private final PreparationModel preparation;
    private final ReportModel report;

    TalkModel(ContactDesk desk, Tasks tasks, Drafts drafts, ConversationId id) {
        this.desk = desk;
        this.tasks = tasks;
        this.drafts = drafts;
        this.id = id;
        preparationDraft = new Draft<>(tasks, desk.clock(), desk.sheets()::savePreparation);
        reportDraft = new Draft<>(tasks, desk.clock(), desk.sheets()::saveReport);
        preparation = new PreparationModel(this::preparationTyped);
        report = new ReportModel(this::reportTyped);
    }

    /** Reads the talk anew. What is typed and not saved stays. */
    void load() {
        Work.of(() -> desk.talks().open(id))
                .onSuccess(found -> found.ifPresent(this::arrived))
                .runOn(tasks);
    }

    void shown() {
        drafts.opened(preparationDraft);
        drafts.opened(reportDraft);
        load();
    }

    /** Saves what was typed before the screen goes. */
    boolean hidden() {
        boolean all = drafts.closed(preparationDraft) & drafts.closed(reportDraft);
        for (Draft<?> draft : further) {
            all &= drafts.closed(draft);
        }
        further.clear();
        return all;
    }

    /** A further sheet of this screen; it is saved with the others. */
    void track(Draft<?> draft) {
        further.add(draft);
        drafts.opened(draft);
    }

    /** Saves what was typed, on leaving a field. */
    void flush() {
        preparationDraft.flush();
        reportDraft.flush();
        further.forEach(Draft::flush);
    }

    private void arrived(Talk now) {
        if (preparationDraft.value() == null
                || !preparationDraft.dirty()
                        && preparationDraft.revision() != now.preparation().revision()) {
            showPreparation(now.preparation().value(), now.preparation().revision());
        }
        boolean voices = reportDraft.value() != null
                && !now.report().value().voices().equals(reportDraft.value().voices());
        if (reportDraft.value() == null
                || !reportDraft.dirty()
                        && (voices || reportDraft.revision() != now.report().revision())) {
            showReport(now.report().value(), now.report().revision());
        }
        talk.set(now);
    }

    private void showPreparation(Preparation sheet, int revision) {
        preparation.show(sheet);
        preparationDraft.begin(preparation.sheet(), revision);
    }

    private void showReport(Report sheet, int revision) {
        report.show(sheet);
        reportDraft.begin(report.sheet(), revision);
    }

    private void preparationTyped() {
        preparationDraft.change(preparation.sheet());
    }

    private void reportTyped() {
        reportDraft.change(report.sheet());
    }

    /** The user keeps the own text. */
    void keepMine() {
        if (preparationDraft.conflictProperty().get() != null) {
            preparationDraft.keepMine();
        }
        if (reportDraft.conflictProperty().get() != null) {
            reportDraft.keepMine();
        }
    }

    /** The user takes the text of the colleague. */
    void takeTheirs() {
        if (preparationDraft.conflictProperty().get() != null) {
            var theirs = preparationDraft.takeTheirs();
            showPreparation(theirs.value(), theirs.revision());
        }
        if (reportDraft.conflictProperty().get() != null) {
            var theirs = reportDraft.takeTheirs();
            showReport(theirs.value(), theirs.revision());
        }
        load();
    }

    void attended(int place, Attendance attendance) {
        change(() -> desk.talks().attended(id, place, attendance), _ -> {});
    }

    void told(int place) {
        change(() -> desk.talks().told(id, place), _ -> {});
    }

    void invited() {
        preparationDraft.flushNow();
        change(() -> desk.talks().invited(id), _ -> {});
    }

    void people(List<Participant> before, List<Participant> after, Consumer<SaveResult<Conversation>> then) {
        change(() -> desk.talks().people(id, before, after), then);
    }

    void nature(Nature before, Nature after, Consumer<SaveResult<Conversation>> then) {
        change(() -> desk.talks().nature(id, before, after), then);
    }

    void move(Moment before, Moment after, Consumer<SaveResult<Conversation>> then) {
        change(() -> desk.talks().move(id, before, after), then);
    }

    void handOver(ColleagueId lead) {
        change(() -> desk.talks().handOver(id, lead), _ -> {});
    }

    void finish(Step step, Runnable then) {
        flushBoth();
        change(() -> desk.talks().finish(id, step), _ -> then.run());
    }

    void revise(String reason) {
        change(() -> desk.sheets().revise(id, reason), _ -> {});
    }

    void distributed(Distribution distribution) {
        change(() -> desk.sheets().distributed(id, distribution), _ -> {});
    }

    /** Saves and confirms the report as it stands on the screen. */
    void confirm(Consumer<ConfirmResult> then) {
        if (flushBoth()) {
            int basedOn = reportDraft.revision();
            Work.of(() -> desk.sheets().confirm(id, basedOn))
                    .onSuccess(result -> {
                        then.accept(result);
                        load();
                    })
                    .runOn(tasks);
        }
    }

    private boolean flushBoth() {
        return preparationDraft.flushNow() & reportDraft.flushNow();
    }

    private <T> void change(Supplier<SaveResult<T>> act, Consumer<SaveResult<T>> then) {
        Work.of(act::get)
                .onSuccess(result -> {
                    then.accept(result);
                    load();
                })
                .runOn(tasks);
    }

    ConversationId id() {
        return id;
    }

    ContactDesk desk() {
        return desk;
    }

    ReadOnlyObjectProperty<Talk> talk() {
        return talk.getReadOnlyProperty();
    }

    Conversation conversation() {
        return talk.get().conversation().value();
    }

    PreparationModel preparation() {
        return preparation;
    }

    ReportModel report() {
        return report;
    }

    Draft<Preparation> preparationDraft() {
        return preparationDraft;
    }

    Draft<Report> reportDraft() {
        return reportDraft;
    }
}
