package nl.driehoek.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.RecordKind;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.family.RoleProfile;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.pupil.PupilId;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.store.Attached;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.GroupRepository;
import nl.driehoek.store.Json;
import nl.driehoek.store.ParentRepository;
import nl.driehoek.store.PupilRepository;
import nl.driehoek.store.SheetRepository;
import nl.driehoek.store.Writing;

/**
 * Takes an import back. Only what the import wrote and nobody has touched since goes away or returns to what it was;
 * a pupil or parent on whom people have worked stays, with all that belongs to it.
 */
final class ImportReverser {

    private final ColleagueRepository colleagues;
    private final GroupRepository groups;
    private final PupilRepository pupils;
    private final ParentRepository parents;
    private final SheetRepository<RoleProfile> profiles;
    private final PlacementKeeper placements;

    ImportReverser(Json json) {
        this.colleagues = new ColleagueRepository(json);
        this.groups = new GroupRepository(json);
        this.pupils = new PupilRepository(json);
        this.parents = new ParentRepository(json);
        this.profiles = new SheetRepository<>(RecordKind.ROLE_PROFILE, RoleProfile.class, json);
        this.placements = new PlacementKeeper(json);
    }

    /**
     * What came of it.
     *
     * @param removed pupils that are gone again
     * @param restored pupils that are as they were
     * @param kept pupils on whom people have worked since
     */
    record Outcome(int removed, int restored, int kept) {}

    Outcome reverse(Writing writing, ImportUndo undo, LocalDate today) {
        Set<PupilId> stay = new HashSet<>();
        for (ImportUndo.Step<Pupil> step : undo.pupils()) {
            if (step.before().isEmpty() && !removable(writing, step, undo)) {
                stay.add(step.after().id());
            }
        }
        undo.links().forEach(step -> link(writing, step, stay));
        int removed = 0;
        int restored = 0;
        int kept = 0;
        for (ImportUndo.Step<Pupil> step : undo.pupils()) {
            if (step.before().isPresent()) {
                boolean back = restore(writing, step, today);
                restored += back ? 1 : 0;
                kept += back ? 0 : 1;
            } else if (stay.contains(step.after().id())) {
                kept++;
            } else {
                pupils.delete(writing, step.after().id());
                removed++;
            }
        }
        undo.parents().forEach(step -> parent(writing, step));
        undo.groups().forEach(step -> group(writing, step));
        undo.colleagues().forEach(step -> colleague(writing, step));
        return new Outcome(removed, restored, kept);
    }

    private boolean removable(Writing writing, ImportUndo.Step<Pupil> step, ImportUndo undo) {
        PupilId id = step.after().id();
        Optional<Stored<Pupil>> now = pupils.find(writing.sql(), id);
        boolean untouched = now.map(Stored::revision)
                .filter(revision -> revision == step.revision())
                .isPresent();
        return untouched
                && !new Attached(writing.sql()).to(id)
                && parents.links(writing.sql(), id).stream()
                        .allMatch(link -> written(undo, link) && !profiled(writing, link));
    }

    private static boolean written(ImportUndo undo, ParentLink link) {
        return undo.links().stream().anyMatch(step -> step.after().equals(link));
    }

    private boolean profiled(Writing writing, ParentLink link) {
        return profiles.find(
                        writing.sql(),
                        RoleProfiles.key(link.parent(), link.pupil()),
                        RoleProfile.empty(link.parent(), link.pupil()))
                .isPresent();
    }

    private void link(Writing writing, ImportUndo.Step<ParentLink> step, Set<PupilId> stay) {
        ParentLink written = step.after();
        boolean untouched = parents.links(writing.sql(), written.pupil()).contains(written);
        if (!untouched || stay.contains(written.pupil())) {
            return;
        }
        if (step.before().isPresent()) {
            parents.save(writing, step.before().get());
        } else if (!profiled(writing, written)) {
            parents.unlink(writing, written.pupil(), written.parent());
        }
    }

    private boolean restore(Writing writing, ImportUndo.Step<Pupil> step, LocalDate today) {
        Optional<Stored<Pupil>> now = pupils.find(writing.sql(), step.after().id());
        if (now.isEmpty()) {
            return false;
        }
        Pupil back = PupilReversal.back(now.get().value(), step.before().orElseThrow(), step.after());
        pupils.save(writing, back, now.get().revision());
        placements.follow(writing, back, today);
        return back.equals(step.before().orElseThrow());
    }

    private void parent(Writing writing, ImportUndo.Step<Parent> step) {
        Optional<Stored<Parent>> now = parents.find(writing.sql(), step.after().id());
        boolean untouched = now.map(Stored::revision)
                .filter(revision -> revision == step.revision())
                .isPresent();
        if (!untouched) {
            return;
        }
        if (step.before().isPresent()) {
            parents.save(writing, step.before().get(), step.revision());
        } else if (!new Attached(writing.sql()).to(step.after().id())) {
            parents.delete(writing, step.after().id());
        }
    }

    private void group(Writing writing, ImportUndo.Step<Group> step) {
        boolean untouched = groups.all(writing.sql()).stream()
                .anyMatch(group -> group.value().id().equals(step.after().id()) && group.revision() == step.revision());
        if (!untouched) {
            return;
        }
        if (step.before().isPresent()) {
            groups.save(writing, step.before().get(), Optional.empty(), step.revision());
        } else if (!new Attached(writing.sql()).to(step.after().id())) {
            groups.delete(writing, step.after().id());
        }
    }

    private void colleague(Writing writing, ImportUndo.Step<Colleague> step) {
        boolean untouched = colleagues
                .find(writing.sql(), step.after().id())
                .filter(now -> now.revision() == step.revision())
                .isPresent();
        if (untouched && !new Attached(writing.sql()).to(step.after().id())) {
            colleagues.delete(writing, step.after().id());
        }
    }
}
