package nl.driehoek.service;

import java.util.List;
import java.util.Optional;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Group;
import nl.driehoek.store.GroupRepository;
import nl.driehoek.store.PupilRepository;
import org.jooq.DSLContext;

/** The gate to pupils: every service asks here whether the signed-in colleague may see a pupil. */
final class PupilAccess {

    private final Rights rights;
    private final PupilRepository pupils;
    private final GroupRepository groups;

    PupilAccess(Desk desk) {
        this.rights = desk.rights();
        this.pupils = new PupilRepository(desk.json());
        this.groups = new GroupRepository(desk.json());
    }

    /** All pupils the colleague may see. */
    List<Stored<Pupil>> visible(DSLContext sql) {
        if (rights.seesAll()) {
            return pupils.all(sql);
        }
        List<Group> all = groups(sql);
        return pupils.all(sql).stream()
                .filter(pupil -> rights.sees(pupil.value(), all))
                .toList();
    }

    /** The pupil, if there is one and the colleague may see it. */
    Optional<Stored<Pupil>> find(DSLContext sql, PupilId id) {
        return pupils.find(sql, id).filter(pupil -> rights.seesAll() || rights.sees(pupil.value(), groups(sql)));
    }

    /** Whether the colleague may see the pupil. */
    boolean allows(DSLContext sql, PupilId id) {
        return find(sql, id).isPresent();
    }

    private List<Group> groups(DSLContext sql) {
        return groups.all(sql).stream().map(Stored::value).toList();
    }
}
