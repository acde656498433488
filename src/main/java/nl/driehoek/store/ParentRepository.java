package nl.driehoek.store;

import static nl.driehoek.store.jooq.Tables.PARENT;
import static nl.driehoek.store.jooq.Tables.PARENT_LINK;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.Authority;
import nl.driehoek.domain.family.ContactDetails;
import nl.driehoek.domain.family.CourtRestriction;
import nl.driehoek.domain.family.Custody;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.ParentSheet;
import nl.driehoek.domain.family.Relation;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Address;
import nl.driehoek.store.jooq.tables.records.ParentLinkRecord;
import nl.driehoek.store.jooq.tables.records.ParentRecord;
import org.jooq.DSLContext;
import tools.jackson.core.type.TypeReference;

/** Parents and their bonds with children. */
public final class ParentRepository {

    private final Revisioned<ParentRecord> rows = new Revisioned<>(PARENT, RecordKind.PARENT);
    private final Json json;

    /** Sheets are written and read by {@code json}. */
    public ParentRepository(Json json) {
        this.json = json;
    }

    /** All parents, in no order. */
    public List<Stored<Parent>> all(DSLContext sql) {
        return sql.selectFrom(PARENT).fetch(this::map);
    }

    /** One parent. */
    public Optional<Stored<Parent>> find(DSLContext sql, ParentId id) {
        return sql.selectFrom(PARENT).where(PARENT.ID.eq(id.value())).fetchOptional(this::map);
    }

    /** Saves over revision {@code basedOn}, 0 for a new parent. */
    public int save(Writing writing, Parent parent, int basedOn) {
        UUID id = parent.id().value();
        ParentRecord row = PARENT.newRecord()
                .setId(id)
                .setPhones(json.write(parent.details().phones()))
                .setMail(parent.details().mail())
                .setStreet(parent.details().address().street())
                .setPostcode(parent.details().address().postcode())
                .setTown(parent.details().address().town())
                .setSheet(json.write(parent.sheet()));
        Names.write(parent.name(), row, PARENT);
        int revision = rows.save(writing, row, PARENT.ID.eq(id), id, basedOn);
        Act act = basedOn == 0 ? Act.CREATED : Act.CHANGED;
        writing.saved(act, RecordKind.PARENT, id, revision, json.write(parent));
        return revision;
    }

    /** Removes a parent with all bonds. */
    public void delete(Writing writing, ParentId id) {
        writing.sql().deleteFrom(PARENT).where(PARENT.ID.eq(id.value())).execute();
        writing.audit(Act.DELETED, RecordKind.PARENT, id.value(), "");
        writing.changed(RecordKind.PARENT, id.value());
    }

    /** All bonds, in no order. */
    public List<ParentLink> links(DSLContext sql) {
        return sql.selectFrom(PARENT_LINK).fetch(this::map);
    }

    /** The bonds of one child, in the order of the list. */
    public List<ParentLink> links(DSLContext sql, PupilId pupil) {
        return sql.selectFrom(PARENT_LINK)
                .where(PARENT_LINK.PUPIL_ID.eq(pupil.value()))
                .orderBy(PARENT_LINK.PLACE)
                .fetch(this::map);
    }

    /** The bonds of one parent: the children of this parent. */
    public List<ParentLink> links(DSLContext sql, ParentId parent) {
        return sql.selectFrom(PARENT_LINK)
                .where(PARENT_LINK.PARENT_ID.eq(parent.value()))
                .fetch(this::map);
    }

    /** Saves the bond between a child and a parent, new or changed. */
    public void save(Writing writing, ParentLink link) {
        ParentLinkRecord row = PARENT_LINK
                .newRecord()
                .setPupilId(link.pupil().value())
                .setParentId(link.parent().value())
                .setRelation(link.relation().name())
                .setWords(link.words())
                .setAuthority(link.custody().authority().name())
                .setSince(link.custody().since().orElse(null))
                .setEvidence(link.custody().evidence())
                .setCheckedBy(link.custody().checkedBy())
                .setRestrictions(json.write(link.custody().restrictions()))
                .setPlace(link.place());
        writing.sql()
                .insertInto(PARENT_LINK)
                .set(row)
                .onDuplicateKeyUpdate()
                .set(row)
                .execute();
        writing.saved(Act.CHANGED, RecordKind.PARENT_LINK, link.pupil().value(), 1, json.write(link));
    }

    /** Takes the bond between a child and a parent away; the parent stays. */
    public void unlink(Writing writing, PupilId pupil, ParentId parent) {
        writing.sql()
                .deleteFrom(PARENT_LINK)
                .where(PARENT_LINK.PUPIL_ID.eq(pupil.value()), PARENT_LINK.PARENT_ID.eq(parent.value()))
                .execute();
        writing.audit(
                Act.DELETED,
                RecordKind.PARENT_LINK,
                pupil.value(),
                parent.value().toString());
        writing.changed(RecordKind.PARENT_LINK, pupil.value());
    }

    private Stored<Parent> map(ParentRecord row) {
        Parent parent = new Parent(
                new ParentId(row.getId()),
                Names.read(row, PARENT),
                new ContactDetails(
                        json.read(row.getPhones(), new TypeReference<List<String>>() {}),
                        row.getMail(),
                        new Address(row.getStreet(), row.getPostcode(), row.getTown())),
                json.read(row.getSheet(), ParentSheet.EMPTY, ParentSheet.class));
        return Rows.stored(parent, row, PARENT);
    }

    private ParentLink map(ParentLinkRecord row) {
        Custody custody = new Custody(
                Authority.valueOf(row.getAuthority()),
                Optional.ofNullable(row.getSince()),
                row.getEvidence(),
                row.getCheckedBy(),
                json.read(row.getRestrictions(), new TypeReference<List<CourtRestriction>>() {}));
        return new ParentLink(
                new PupilId(row.getPupilId()),
                new ParentId(row.getParentId()),
                Relation.valueOf(row.getRelation()),
                row.getWords(),
                custody,
                row.getPlace());
    }
}
