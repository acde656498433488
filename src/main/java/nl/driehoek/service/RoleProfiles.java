package nl.driehoek.service;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Act;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.ParentId;
import nl.driehoek.domain.family.RoleProfile;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.History;
import nl.driehoek.store.SheetRepository;
import nl.driehoek.store.Writing;
import org.jooq.DSLContext;

/** The four roles of each parent. Who may not see the role of help-seeker gets a profile without it. */
public final class RoleProfiles {

    private final Desk desk;
    private final PupilAccess access;
    private final SheetRepository<RoleProfile> sheets;
    private final ColleagueRepository colleagues;

    /** Profiles at {@code desk}. */
    public RoleProfiles(Desk desk) {
        this.desk = desk;
        this.access = new PupilAccess(desk);
        this.sheets = new SheetRepository<>(RecordKind.ROLE_PROFILE, RoleProfile.class, desk.json());
        this.colleagues = new ColleagueRepository(desk.json());
    }

    /**
     * An earlier state of a profile.
     *
     * @param revision its number
     * @param at when it was saved
     * @param by name of who saved it; empty when that colleague is not in the store any more
     * @param profile the profile, without what the colleague may not see
     */
    public record Version(int revision, Instant at, String by, RoleProfile profile) {}

    /** The profile of a parent towards a pupil; empty when nothing was written yet or without a right to the pupil. */
    public Optional<Stored<RoleProfile>> find(ParentId parent, PupilId pupil) {
        return desk.read(
                sql -> access.allows(sql, pupil) ? stored(sql, parent, pupil).map(this::allowed) : Optional.empty());
    }

    /**
     * Saves a profile over revision {@code basedOn}, 0 for the first time. The restricted part of a colleague who may not
     * see it is left as it is in the store.
     */
    public SaveResult<RoleProfile> save(RoleProfile profile, int basedOn) {
        ParentId parent = profile.parent();
        PupilId pupil = profile.pupil();
        if (!desk.read(sql -> access.allows(sql, pupil))) {
            return new SaveResult.NoRight<>();
        }
        try {
            desk.write(writing ->
                    sheets.save(writing, Act.CHANGED, key(parent, pupil), toWrite(writing, profile), basedOn));
        } catch (ChangedMeanwhile e) {
            return new SaveResult.ChangedElsewhere<>(find(parent, pupil).orElseThrow());
        }
        return new SaveResult.Saved<>(find(parent, pupil).orElseThrow());
    }

    /** The states of a profile, newest first; empty without a right to the pupil. */
    public List<Version> versions(ParentId parent, PupilId pupil) {
        return desk.read(sql -> access.allows(sql, pupil) ? history(sql, parent, pupil) : List.of());
    }

    /** Whether the signed-in colleague may see and write the role of help-seeker. */
    public boolean seesHelpSeeker() {
        return desk.rights().seesHelpSeeker();
    }

    /** The colleagues who can read the role of help-seeker, by surname. */
    public List<Colleague> readersOfHelpSeeker() {
        return desk.read(colleagues::all).stream()
                .map(Stored::value)
                .filter(colleague -> colleague.active() && new Rights(colleague).seesHelpSeeker())
                .sorted(Comparator.comparing(colleague -> colleague.name().sortKey()))
                .toList();
    }

    /** The key of the sheet of one parent towards one pupil. */
    static UUID key(ParentId parent, PupilId pupil) {
        String both = parent.value() + "|" + pupil.value();
        return UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
    }

    private RoleProfile toWrite(Writing writing, RoleProfile profile) {
        if (seesHelpSeeker()) {
            return profile;
        }
        RoleProfile known = stored(writing.sql(), profile.parent(), profile.pupil())
                .map(Stored::value)
                .orElseGet(() -> RoleProfile.empty(profile.parent(), profile.pupil()));
        return profile.withHelpSeekerOf(known);
    }

    private Optional<Stored<RoleProfile>> stored(DSLContext sql, ParentId parent, PupilId pupil) {
        return sheets.find(sql, key(parent, pupil), RoleProfile.empty(parent, pupil));
    }

    private Stored<RoleProfile> allowed(Stored<RoleProfile> stored) {
        return seesHelpSeeker() ? stored : stored.with(RoleProfile::withoutHelpSeeker);
    }

    private List<Version> history(DSLContext sql, ParentId parent, PupilId pupil) {
        RoleProfile empty = RoleProfile.empty(parent, pupil);
        return new History(sql)
                .of(RecordKind.ROLE_PROFILE, key(parent, pupil)).stream()
                        .map(entry -> version(sql, entry, sheets.earlier(entry.document(), empty)))
                        .toList();
    }

    private Version version(DSLContext sql, History.Entry entry, RoleProfile profile) {
        String by = colleagues
                .find(sql, new ColleagueId(entry.by()))
                .map(colleague -> colleague.value().name().full())
                .orElse("");
        return new Version(entry.revision(), entry.at(), by, seesHelpSeeker() ? profile : profile.withoutHelpSeeker());
    }
}
