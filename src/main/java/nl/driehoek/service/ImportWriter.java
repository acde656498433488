package nl.driehoek.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.family.Parent;
import nl.driehoek.domain.family.ParentLink;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.exchange.plan.ImportOrder;
import nl.driehoek.exchange.plan.Written;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.GroupRepository;
import nl.driehoek.store.Json;
import nl.driehoek.store.ParentRepository;
import nl.driehoek.store.PupilRepository;
import nl.driehoek.store.Writing;

/** Writes an import order in one transaction and notes how to take it back. */
final class ImportWriter {

    private final ColleagueRepository colleagues;
    private final GroupRepository groups;
    private final PupilRepository pupils;
    private final ParentRepository parents;
    private final PlacementKeeper placements;

    ImportWriter(Json json) {
        this.colleagues = new ColleagueRepository(json);
        this.groups = new GroupRepository(json);
        this.pupils = new PupilRepository(json);
        this.parents = new ParentRepository(json);
        this.placements = new PlacementKeeper(json);
    }

    ImportUndo write(Writing writing, ImportOrder order, LocalDate today) {
        List<ImportUndo.Step<Colleague>> newColleagues = colleagues(writing, order.colleagues());
        List<ImportUndo.Step<Group>> newGroups = groups(writing, order.groups());
        List<ImportUndo.Step<Pupil>> newPupils = pupils(writing, order.pupils(), today);
        List<ImportUndo.Step<Parent>> newParents = parents(writing, order.parents());
        return new ImportUndo(
                ImportUndo.SCHEMA,
                newColleagues,
                newGroups,
                newPupils,
                newParents,
                links(writing, order.links()),
                order.imported());
    }

    private List<ImportUndo.Step<Colleague>> colleagues(Writing writing, Written<Colleague> written) {
        return written.added().stream()
                .map(colleague -> added(colleague, colleagues.save(writing, colleague, Optional.empty(), 0)))
                .toList();
    }

    private List<ImportUndo.Step<Group>> groups(Writing writing, Written<Group> written) {
        List<ImportUndo.Step<Group>> steps = new ArrayList<>();
        written.added().forEach(group -> steps.add(added(group, groups.save(writing, group, Optional.empty(), 0))));
        Map<UUID, Stored<Group>> stored = new HashMap<>();
        groups.all(writing.sql()).forEach(group -> stored.put(group.value().id().value(), group));
        for (Group group : written.changed()) {
            Stored<Group> now = stored.get(group.id().value());
            int revision = groups.save(writing, group, Optional.empty(), now.revision());
            steps.add(new ImportUndo.Step<>(Optional.of(now.value()), group, revision));
        }
        return steps;
    }

    private List<ImportUndo.Step<Pupil>> pupils(Writing writing, Written<Pupil> written, LocalDate today) {
        List<ImportUndo.Step<Pupil>> steps = new ArrayList<>();
        PlacementKeeper.Book book = placements.book(writing);
        for (Pupil pupil : written.added()) {
            steps.add(added(pupil, pupils.save(writing, pupil, 0)));
            placements.follow(writing, pupil, today, book);
        }
        for (Pupil pupil : written.changed()) {
            Stored<Pupil> now = pupils.find(writing.sql(), pupil.id()).orElseThrow();
            int revision = pupils.save(writing, pupil, now.revision());
            steps.add(new ImportUndo.Step<>(Optional.of(now.value()), pupil, revision));
            placements.follow(writing, pupil, today, book);
        }
        return steps;
    }

    private List<ImportUndo.Step<Parent>> parents(Writing writing, Written<Parent> written) {
        List<ImportUndo.Step<Parent>> steps = new ArrayList<>();
        written.added().forEach(parent -> steps.add(added(parent, parents.save(writing, parent, 0))));
        for (Parent parent : written.changed()) {
            Stored<Parent> now = parents.find(writing.sql(), parent.id()).orElseThrow();
            int revision = parents.save(writing, parent, now.revision());
            steps.add(new ImportUndo.Step<>(Optional.of(now.value()), parent, revision));
        }
        return steps;
    }

    private List<ImportUndo.Step<ParentLink>> links(Writing writing, Written<ParentLink> written) {
        List<ImportUndo.Step<ParentLink>> steps = new ArrayList<>();
        for (ParentLink link : written.added()) {
            parents.save(writing, link);
            steps.add(added(link, 0));
        }
        for (ParentLink link : written.changed()) {
            Optional<ParentLink> before = parents.links(writing.sql(), link.pupil()).stream()
                    .filter(now -> now.parent().equals(link.parent()))
                    .findFirst();
            parents.save(writing, link);
            steps.add(new ImportUndo.Step<>(before, link, 0));
        }
        return steps;
    }

    private static <T> ImportUndo.Step<T> added(T thing, int revision) {
        return new ImportUndo.Step<>(Optional.empty(), thing, revision);
    }
}
