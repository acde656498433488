package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.NVC_SHEET;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.conversation.ConversationId;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.nvc.NvcSheet;
import nl.driehoek.domain.nvc.NvcSheetId;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.jooq.tables.records.NvcSheetRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Sheets for nonviolent communication. A private sheet is only ever read for its author. */
public final class NvcSheetRepository {

    private final Revisioned<NvcSheetRecord> rows = new Revisioned<>(NVC_SHEET, RecordKind.NVC_SHEET);
    private final Json json;

    /** Sheets are written and read by {@code json}. */
    public NvcSheetRepository(Json json) {
        this.json = json;
    }

    /** The sheet, if {@code reader} wrote it or it is shared. */
    public Optional<Stored<NvcSheet>> find(DSLContext sql, NvcSheetId id, ColleagueId reader) {
        return where(sql, NVC_SHEET.ID.eq(id.value()).and(readable(reader))).stream()
                .findFirst();
    }

    /** All sheets that {@code author} wrote, newest change first. */
    public List<Stored<NvcSheet>> by(DSLContext sql, ColleagueId author) {
        return where(sql, NVC_SHEET.AUTHOR.eq(author.value()));
    }

    /** The sheets tied to a talk that {@code reader} wrote or that are shared, newest change first. */
    public List<Stored<NvcSheet>> of(DSLContext sql, ConversationId conversation, ColleagueId reader) {
        return where(sql, NVC_SHEET.CONVERSATION_ID.eq(conversation.value()).and(readable(reader)));
    }

    /** Saves over revision {@code basedOn}, 0 for a new sheet. */
    public int save(Writing writing, NvcSheet sheet, int basedOn) {
        UUID id = sheet.id().value();
        String document = json.write(sheet);
        NvcSheetRecord row = NVC_SHEET
                .newRecord()
                .setId(id)
                .setAuthor(sheet.author().value())
                .setPupilId(sheet.about().pupil().map(PupilId::value).orElse(null))
                .setParentId(sheet.about().parent().map(ParentId::value).orElse(null))
                .setConversationId(
                        sheet.about().conversation().map(ConversationId::value).orElse(null))
                .setShared(sheet.shared())
                .setDocument(document);
        int revision = rows.save(writing, row, NVC_SHEET.ID.eq(id), id, basedOn);
        writing.saved(Act.DRAFTED, RecordKind.NVC_SHEET, id, revision, document);
        return revision;
    }

    /** Removes a sheet. */
    public void delete(Writing writing, NvcSheetId id) {
        writing.sql().deleteFrom(NVC_SHEET).where(NVC_SHEET.ID.eq(id.value())).execute();
        writing.audit(Act.DELETED, RecordKind.NVC_SHEET, id.value(), "");
        writing.changed(RecordKind.NVC_SHEET, id.value());
    }

    private static Condition readable(ColleagueId reader) {
        return NVC_SHEET.AUTHOR.eq(reader.value()).or(NVC_SHEET.SHARED.isTrue());
    }

    private List<Stored<NvcSheet>> where(DSLContext sql, Condition condition) {
        return sql.selectFrom(NVC_SHEET)
                .where(condition)
                .orderBy(NVC_SHEET.CHANGED_AT.desc())
                .fetch(this::map);
    }

    private Stored<NvcSheet> map(NvcSheetRecord row) {
        NvcSheet empty =
                NvcSheet.fresh(new NvcSheetId(row.getId()), new ColleagueId(row.getAuthor()), NvcSheet.About.LOOSE);
        return Rows.stored(json.read(row.getDocument(), empty, NvcSheet.class), row, NVC_SHEET);
    }
}
