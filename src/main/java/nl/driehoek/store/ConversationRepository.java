package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.CONVERSATION;
import static nl.driehoek.store.jooq.Tables.PARTICIPANT;
import static nl.driehoek.store.jooq.Tables.REPORT_VERSION;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.Conversation;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.conversation.Participant;
import nl.driehoek.domain.conversation.Report;
import nl.driehoek.domain.conversation.ReportVersion;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.jooq.tables.records.ConversationRecord;
import nl.driehoek.store.jooq.tables.records.ParticipantRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Contacts and talks with their participants, and the confirmed versions of reports. */
public final class ConversationRepository {

    private final Revisioned<ConversationRecord> rows = new Revisioned<>(CONVERSATION, RecordKind.CONVERSATION);
    private final Json json;

    /** History documents are written by {@code json}. */
    public ConversationRepository(Json json) {
        this.json = json;
    }

    /** One contact or talk. */
    public Optional<Stored<Conversation>> find(DSLContext sql, ConversationId id) {
        return where(sql, CONVERSATION.ID.eq(id.value())).stream().findFirst();
    }

    /** Everything about one pupil, newest first. */
    public List<Stored<Conversation>> of(DSLContext sql, PupilId pupil) {
        return where(sql, CONVERSATION.PUPIL_ID.eq(pupil.value()));
    }

    /** Everything of the days {@code from} to {@code until}, both included, newest first. */
    public List<Stored<Conversation>> between(DSLContext sql, LocalDate from, LocalDate until) {
        return where(sql, CONVERSATION.ON_DAY.between(from, until));
    }

    /** Talks with steps that are not finished yet, newest first. */
    public List<Stored<Conversation>> unfinished(DSLContext sql) {
        return where(sql, CONVERSATION.PLANNED.isTrue().and(CONVERSATION.STEPS.ne("DDDDD")));
    }

    /** Contacts after which school promised something that is not done yet, newest first. */
    public List<Stored<Conversation>> withOpenFollowUp(DSLContext sql) {
        // "at least empty" means there is one, in the form that the index on promises answers
        return where(sql, CONVERSATION.FOLLOW_UP_DONE.eq(false).and(CONVERSATION.FOLLOW_UP.ge("")));
    }

    /** Saves over revision {@code basedOn}, 0 for a new one. */
    public int save(Writing writing, Act act, Conversation conversation, int basedOn) {
        UUID id = conversation.id().value();
        int revision = rows.save(writing, ConversationRows.row(conversation), CONVERSATION.ID.eq(id), id, basedOn);
        writing.sql()
                .deleteFrom(PARTICIPANT)
                .where(PARTICIPANT.CONVERSATION_ID.eq(id))
                .execute();
        int place = 0;
        for (Participant participant : conversation.participants()) {
            ParticipantRecord row = ConversationRows.row(participant, conversation.id(), place++);
            writing.sql().insertInto(PARTICIPANT).set(row).execute();
        }
        writing.saved(act, RecordKind.CONVERSATION, id, revision, json.write(conversation));
        return revision;
    }

    /** Removes a contact; its history stays. */
    public void delete(Writing writing, ConversationId id) {
        writing.sql()
                .deleteFrom(CONVERSATION)
                .where(CONVERSATION.ID.eq(id.value()))
                .execute();
        writing.audit(Act.DELETED, RecordKind.CONVERSATION, id.value(), "");
        writing.changed(RecordKind.CONVERSATION, id.value());
    }

    /** The confirmed versions of a report, oldest first. */
    public List<ReportVersion> reportVersions(DSLContext sql, ConversationId id) {
        return sql.selectFrom(REPORT_VERSION)
                .where(REPORT_VERSION.CONVERSATION_ID.eq(id.value()))
                .orderBy(REPORT_VERSION.VERSION)
                .fetch(row -> new ReportVersion(
                        row.getVersion(),
                        json.read(row.getDocument(), Report.empty(id, List.of()), Report.class),
                        row.getConfirmedAt().toInstant(),
                        new ColleagueId(row.getConfirmedBy()),
                        row.getReason()));
    }

    /** Adds a confirmed version. */
    public void add(Writing writing, ReportVersion version) {
        UUID id = version.report().conversation().value();
        String document = json.write(version.report());
        writing.sql()
                .insertInto(REPORT_VERSION)
                .set(REPORT_VERSION.CONVERSATION_ID, id)
                .set(REPORT_VERSION.VERSION, version.version())
                .set(REPORT_VERSION.DOCUMENT, document)
                .set(REPORT_VERSION.CONFIRMED_AT, version.confirmedAt().atOffset(ZoneOffset.UTC))
                .set(REPORT_VERSION.CONFIRMED_BY, version.confirmedBy().value())
                .set(REPORT_VERSION.REASON, version.reason())
                .execute();
        writing.saved(Act.CONFIRMED, RecordKind.REPORT, id, version.version(), document);
    }

    private List<Stored<Conversation>> where(DSLContext sql, Condition condition) {
        Map<UUID, List<Participant>> participants = sql
                .select(PARTICIPANT.fields())
                .from(PARTICIPANT)
                .join(CONVERSATION)
                .on(PARTICIPANT.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(condition)
                .orderBy(PARTICIPANT.CONVERSATION_ID, PARTICIPANT.PLACE)
                .fetchInto(PARTICIPANT)
                .stream()
                .collect(Collectors.groupingBy(
                        ParticipantRecord::getConversationId,
                        Collectors.mapping(ConversationRows::participant, Collectors.toList())));
        return sql.selectFrom(CONVERSATION)
                .where(condition)
                .orderBy(CONVERSATION.ON_DAY.desc(), CONVERSATION.FROM_TIME.desc(), CONVERSATION.ID.desc())
                .fetch(row -> ConversationRows.map(row, participants.getOrDefault(row.getId(), List.of())));
    }
}
