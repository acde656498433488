package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.AGREEMENT;
import static nl.driehoek.store.jooq.Tables.AGREEMENT_PARTY;
import static nl.driehoek.store.jooq.Tables.CONVERSATION;
import static nl.driehoek.store.jooq.Tables.GROUP_TEACHER;
import static nl.driehoek.store.jooq.Tables.HISTORY;
import static nl.driehoek.store.jooq.Tables.NVC_SHEET;
import static nl.driehoek.store.jooq.Tables.PARENT_LINK;
import static nl.driehoek.store.jooq.Tables.PARTICIPANT;
import static nl.driehoek.store.jooq.Tables.PUPIL;
import static nl.driehoek.store.jooq.Tables.PUPIL_MIXED_GROUP;
import static nl.driehoek.store.jooq.Tables.SHEET;

import java.util.UUID;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.staff.ColleagueId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Whether people have hung something on a record, so that it cannot be taken away without losing work. */
public final class Attached {

    private final DSLContext sql;

    /** Looks in the database of {@code sql}. */
    public Attached(DSLContext sql) {
        this.sql = sql;
    }

    /** Talks, sheets or agreements of a pupil; parents are asked for apart. */
    public boolean to(PupilId pupil) {
        UUID id = pupil.value();
        return any(CONVERSATION, CONVERSATION.PUPIL_ID.eq(id))
                || any(AGREEMENT, AGREEMENT.PUPIL_ID.eq(id))
                || any(NVC_SHEET, NVC_SHEET.PUPIL_ID.eq(id))
                || any(SHEET, SHEET.ID.eq(id));
    }

    /** Children, talks, signatures or sheets of a parent. */
    public boolean to(ParentId parent) {
        UUID id = parent.value();
        return any(PARENT_LINK, PARENT_LINK.PARENT_ID.eq(id))
                || any(PARTICIPANT, PARTICIPANT.PERSON.eq(id))
                || any(AGREEMENT_PARTY, AGREEMENT_PARTY.PERSON.eq(id))
                || any(NVC_SHEET, NVC_SHEET.PARENT_ID.eq(id));
    }

    /** Pupils in a group. */
    public boolean to(GroupId group) {
        return any(PUPIL, PUPIL.HOME_GROUP.eq(group.value()))
                || any(PUPIL_MIXED_GROUP, PUPIL_MIXED_GROUP.GROUP_ID.eq(group.value()));
    }

    /** Groups, talks or own work of a colleague. */
    public boolean to(ColleagueId colleague) {
        UUID id = colleague.value();
        return any(GROUP_TEACHER, GROUP_TEACHER.COLLEAGUE_ID.eq(id))
                || any(CONVERSATION, CONVERSATION.LEAD.eq(id))
                || any(PARTICIPANT, PARTICIPANT.PERSON.eq(id))
                || any(AGREEMENT_PARTY, AGREEMENT_PARTY.PERSON.eq(id))
                || any(NVC_SHEET, NVC_SHEET.AUTHOR.eq(id))
                || any(HISTORY, HISTORY.BY_WHOM.eq(id));
    }

    private boolean any(Table<?> table, Condition condition) {
        return sql.fetchExists(table, condition);
    }
}
