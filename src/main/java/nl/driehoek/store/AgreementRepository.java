package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.AGREEMENT;
import static nl.driehoek.store.jooq.Tables.AGREEMENT_PARTY;
import static nl.driehoek.store.jooq.Tables.AGREEMENT_SCAN;
import static nl.driehoek.store.jooq.Tables.AGREEMENT_VERSION;
import static nl.driehoek.store.jooq.Tables.ISSUED_COPY;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.agreement.Agreement;
import nl.driehoek.domain.agreement.AgreementCode;
import nl.driehoek.domain.agreement.AgreementId;
import nl.driehoek.domain.agreement.IssuedCopy;
import nl.driehoek.domain.agreement.Party;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.jooq.tables.records.AgreementPartyRecord;
import nl.driehoek.store.jooq.tables.records.AgreementRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Agreements with their parties, earlier versions, issued copies and scans. */
public final class AgreementRepository {

    private final Revisioned<AgreementRecord> rows = new Revisioned<>(AGREEMENT, RecordKind.AGREEMENT);
    private final AgreementRows mapping;
    private final Json json;

    /** Texts are written and read by {@code json}. */
    public AgreementRepository(Json json) {
        this.json = json;
        this.mapping = new AgreementRows(json);
    }

    /** All agreements, newest change first. */
    public List<Stored<Agreement>> all(DSLContext sql) {
        return where(sql, AGREEMENT.ID.isNotNull());
    }

    /** One agreement in its newest version. */
    public Optional<Stored<Agreement>> find(DSLContext sql, AgreementId id) {
        return where(sql, AGREEMENT.ID.eq(id.value())).stream().findFirst();
    }

    /** The agreement with a printed code. */
    public Optional<Stored<Agreement>> find(DSLContext sql, AgreementCode code) {
        return where(sql, AGREEMENT.CODE.eq(code.value())).stream().findFirst();
    }

    /** The agreements about one pupil, newest change first. */
    public List<Stored<Agreement>> of(DSLContext sql, PupilId pupil) {
        return where(sql, AGREEMENT.PUPIL_ID.eq(pupil.value()));
    }

    /** The agreements of one talk, newest change first. */
    public List<Stored<Agreement>> of(DSLContext sql, ConversationId conversation) {
        return where(sql, AGREEMENT.CONVERSATION_ID.eq(conversation.value()));
    }

    /** Saves over revision {@code basedOn}, 0 for a new agreement. */
    public int save(Writing writing, Act act, Agreement agreement, int basedOn) {
        UUID id = agreement.id().value();
        int revision = rows.save(writing, mapping.row(agreement), AGREEMENT.ID.eq(id), id, basedOn);
        writing.sql()
                .deleteFrom(AGREEMENT_PARTY)
                .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(id))
                .execute();
        int place = 0;
        for (Party party : agreement.parties()) {
            writing.sql()
                    .insertInto(AGREEMENT_PARTY)
                    .set(AgreementRows.row(party, agreement.id(), place++))
                    .execute();
        }
        writing.saved(act, RecordKind.AGREEMENT, id, revision, json.write(agreement));
        return revision;
    }

    /** Keeps {@code agreement} as it is now as an earlier version, with its signatures. */
    public void keepVersion(Writing writing, Agreement agreement) {
        writing.sql()
                .insertInto(AGREEMENT_VERSION)
                .set(AGREEMENT_VERSION.AGREEMENT_ID, agreement.id().value())
                .set(AGREEMENT_VERSION.VERSION, agreement.version())
                .set(AGREEMENT_VERSION.DOCUMENT, json.write(agreement))
                .set(AGREEMENT_VERSION.REPLACED_AT, writing.at())
                .set(AGREEMENT_VERSION.REPLACED_BY, writing.by().value())
                .execute();
    }

    /** Takes {@code agreement} out of the earlier versions, because it is the present one again. */
    public void dropVersion(Writing writing, Agreement agreement) {
        writing.sql()
                .deleteFrom(AGREEMENT_VERSION)
                .where(
                        AGREEMENT_VERSION.AGREEMENT_ID.eq(agreement.id().value()),
                        AGREEMENT_VERSION.VERSION.eq(agreement.version()))
                .execute();
    }

    /** The earlier versions of {@code agreement}, oldest first. */
    public List<Agreement> earlierVersions(DSLContext sql, Agreement agreement) {
        return sql.selectFrom(AGREEMENT_VERSION)
                .where(AGREEMENT_VERSION.AGREEMENT_ID.eq(agreement.id().value()))
                .orderBy(AGREEMENT_VERSION.VERSION)
                .fetch(row -> json.read(row.getDocument(), agreement, Agreement.class));
    }

    /** Adds a printed copy; its PDF must be among the attachments. */
    public void add(Writing writing, IssuedCopy copy) {
        writing.sql()
                .insertInto(ISSUED_COPY)
                .set(ISSUED_COPY.AGREEMENT_ID, copy.agreement().value())
                .set(ISSUED_COPY.VERSION, copy.version())
                .set(ISSUED_COPY.COPY_NUMBER, copy.copy())
                .set(ISSUED_COPY.RECIPIENT, copy.recipient())
                .set(ISSUED_COPY.PDF, copy.pdf())
                .set(ISSUED_COPY.ISSUED_AT, copy.issuedAt().atOffset(ZoneOffset.UTC))
                .set(ISSUED_COPY.ISSUED_BY, copy.issuedBy().value())
                .execute();
        writing.audit(Act.PRINTED, RecordKind.AGREEMENT, copy.agreement().value(), copy.pdf());
        writing.changed(RecordKind.AGREEMENT, copy.agreement().value());
    }

    /** The printed copies of all versions, in order. */
    public List<IssuedCopy> copies(DSLContext sql, AgreementId id) {
        return sql.selectFrom(ISSUED_COPY)
                .where(ISSUED_COPY.AGREEMENT_ID.eq(id.value()))
                .orderBy(ISSUED_COPY.VERSION, ISSUED_COPY.COPY_NUMBER)
                .fetch(row -> new IssuedCopy(
                        id,
                        row.getVersion(),
                        row.getCopyNumber(),
                        row.getRecipient(),
                        row.getPdf(),
                        row.getIssuedAt().toInstant(),
                        new ColleagueId(row.getIssuedBy())));
    }

    /** Ties a scan among the attachments to a version. */
    public void addScan(Writing writing, AgreementId id, int version, String scan) {
        writing.sql()
                .mergeInto(AGREEMENT_SCAN)
                .columns(
                        AGREEMENT_SCAN.AGREEMENT_ID,
                        AGREEMENT_SCAN.VERSION,
                        AGREEMENT_SCAN.SCAN,
                        AGREEMENT_SCAN.ADDED_AT,
                        AGREEMENT_SCAN.ADDED_BY)
                .key(AGREEMENT_SCAN.AGREEMENT_ID, AGREEMENT_SCAN.VERSION, AGREEMENT_SCAN.SCAN)
                .values(id.value(), version, scan, writing.at(), writing.by().value())
                .execute();
        writing.audit(Act.CHANGED, RecordKind.AGREEMENT, id.value(), scan);
        writing.changed(RecordKind.AGREEMENT, id.value());
    }

    /** The scans of one version: SHA-256 of each attachment, oldest first. */
    public List<String> scans(DSLContext sql, AgreementId id, int version) {
        return sql.select(AGREEMENT_SCAN.SCAN)
                .from(AGREEMENT_SCAN)
                .where(AGREEMENT_SCAN.AGREEMENT_ID.eq(id.value()), AGREEMENT_SCAN.VERSION.eq(version))
                .orderBy(AGREEMENT_SCAN.ADDED_AT)
                .fetch(row -> row.value1());
    }

    private List<Stored<Agreement>> where(DSLContext sql, Condition condition) {
        Map<UUID, List<Party>> parties = sql
                .select(AGREEMENT_PARTY.fields())
                .from(AGREEMENT_PARTY)
                .join(AGREEMENT)
                .on(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                .where(condition)
                .orderBy(AGREEMENT_PARTY.AGREEMENT_ID, AGREEMENT_PARTY.PLACE)
                .fetchInto(AGREEMENT_PARTY)
                .stream()
                .collect(Collectors.groupingBy(
                        AgreementPartyRecord::getAgreementId,
                        Collectors.mapping(AgreementRows::party, Collectors.toList())));
        return sql.selectFrom(AGREEMENT)
                .where(condition)
                .orderBy(AGREEMENT.CHANGED_AT.desc())
                .fetch(row -> mapping.map(row, parties.getOrDefault(row.getId(), List.of())));
    }
}
