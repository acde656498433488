package nl.driehoek.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Require;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Distribution;
import nl.driehoek.domain.conversation.Preparation;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.conversation.Step;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.Writing;

/** The sheets of a talk: drafts of preparation and report while typing, and the confirmed versions of a report. */
public final class TalkSheets {

    private final Desk desk;
    private final TalkLoader talks;
    private final NextTalks next;

    /** Sheets at {@code desk}. */
    public TalkSheets(Desk desk) {
        this.desk = desk;
        this.talks = new TalkLoader(desk);
        this.next = new NextTalks(desk, talks.conversations());
    }

    /** Saves a preparation while it is typed, on top of revision {@code basedOn}, 0 when there was none. */
    public SaveResult<Preparation> savePreparation(Preparation sheet, int basedOn) {
        ConversationId id = sheet.conversation();
        return sheet(
                id,
                writing -> talks.preparations().save(writing, Act.DRAFTED, id.value(), sheet, basedOn),
                () -> desk.read(sql -> talks.preparations().find(sql, id.value(), Preparation.empty(id)))
                        .orElseThrow());
    }

    /**
     * Saves a report while it is typed, on top of revision {@code basedOn}, 0 when there was none. A report that was
     * confirmed meanwhile answers as one that was changed elsewhere.
     */
    public SaveResult<Report> saveReport(Report sheet, int basedOn) {
        ConversationId id = sheet.conversation();
        return sheet(
                id,
                writing -> {
                    if (load(writing, id).locked()) {
                        throw new ChangedMeanwhile(RecordKind.REPORT, id.value());
                    }
                    talks.reports().save(writing, Act.DRAFTED, id.value(), sheet, basedOn);
                },
                () -> storedReport(id));
    }

    /**
     * Confirms the report as it stands at revision {@code basedOn}: it is locked from now on. The talk on the day it names
     * is planned, once.
     */
    public ConfirmResult confirm(ConversationId id, int basedOn) {
        return desk.write(writing -> talks.load(writing.sql(), id)
                .map(talk -> confirm(writing, talk, basedOn))
                .orElseGet(ConfirmResult.NoRight::new));
    }

    /** Begins a new version of a confirmed report; {@code reason} is kept with it. The earlier ones stay readable. */
    public SaveResult<Report> revise(ConversationId id, String reason) {
        String why = Require.filled(reason, "reason");
        return changeReport(id, talk -> talk.locked() ? talk.report().value().revisingBecause(why) : null);
    }

    /** A parent received the newest confirmed version. */
    public SaveResult<Report> distributed(ConversationId id, Distribution distribution) {
        return changeReport(id, talk -> {
            Report report = talk.report().value();
            List<Distribution> all = new ArrayList<>(report.distribution());
            all.add(distribution);
            return report.withDistribution(all);
        });
    }

    private SaveResult<Report> changeReport(ConversationId id, Function<Talk, Report> change) {
        boolean right = desk.write(writing -> talks.load(writing.sql(), id)
                .map(talk -> {
                    Report next = change.apply(talk);
                    if (next != null) {
                        talks.reports()
                                .save(
                                        writing,
                                        Act.CHANGED,
                                        id.value(),
                                        next,
                                        talk.report().revision());
                        talks.refreshSteps(writing, id);
                    }
                    return true;
                })
                .orElse(false));
        return right ? new SaveResult.Saved<>(storedReport(id)) : new SaveResult.NoRight<>();
    }

    private ConfirmResult confirm(Writing writing, Talk talk, int basedOn) {
        if (talk.locked() || talk.report().revision() != basedOn) {
            return new ConfirmResult.ChangedElsewhere();
        }
        List<Finding> open = talk.open(Step.REPORT);
        if (!open.isEmpty()) {
            return new ConfirmResult.StillOpen(open);
        }
        Report report = talk.report().value();
        ConversationId id = report.conversation();
        ReportVersion version = new ReportVersion(
                talk.versions().size() + 1,
                report.revisingBecause(""),
                writing.now(),
                desk.me().id(),
                report.revising());
        talks.conversations().add(writing, version);
        talks.reports().save(writing, Act.CONFIRMED, id.value(), version.report(), basedOn);
        talks.refreshSteps(writing, id);
        Optional<Conversation> planned = next.follow(writing, talk, version.report());
        planned.ifPresent(found -> talks.refreshSteps(writing, found.id()));
        return new ConfirmResult.Confirmed(version, planned);
    }

    private <T> SaveResult<T> sheet(ConversationId id, Consumer<Writing> save, Supplier<Stored<T>> stored) {
        try {
            boolean right = desk.write(writing -> {
                if (talks.load(writing.sql(), id).isEmpty()) {
                    return false;
                }
                save.accept(writing);
                talks.refreshSteps(writing, id);
                return true;
            });
            return right ? new SaveResult.Saved<>(stored.get()) : new SaveResult.NoRight<>();
        } catch (ChangedMeanwhile e) {
            return new SaveResult.ChangedElsewhere<>(stored.get());
        }
    }

    private Talk load(Writing writing, ConversationId id) {
        return talks.load(writing.sql(), id).orElseThrow();
    }

    private Stored<Report> storedReport(ConversationId id) {
        return desk.read(sql -> talks.reports().find(sql, id.value(), Report.empty(id, List.of())))
                .orElseThrow();
    }
}
