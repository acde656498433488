package nl.driehoek.service;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.driehoek.domain.Stored;
import nl.driehoek.domain.pupil.Pupil;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.store.ChangedMeanwhile;
import nl.driehoek.store.ColleagueRepository;
import nl.driehoek.store.GroupRepository;
import nl.driehoek.store.PupilRepository;
import nl.driehoek.store.Writing;

/** The groups of pupils and who teaches them. */
public final class Groups {

    private final Desk desk;
    private final GroupRepository groups;
    private final ColleagueRepository colleagues;
    private final PupilRepository pupils;
    private final PlacementKeeper placements;

    /** Groups at {@code desk}. */
    public Groups(Desk desk) {
        this.desk = desk;
        this.groups = new GroupRepository(desk.json());
        this.colleagues = new ColleagueRepository(desk.json());
        this.pupils = new PupilRepository(desk.json());
        this.placements = new PlacementKeeper(desk.json());
    }

    /** The groups of the present school year, by name in Dutch order. */
    public List<Stored<Group>> ofThisYear() {
        SchoolYear year = SchoolYear.of(desk.today());
        return sorted(desk.read(groups::all).stream()
                .filter(group -> group.value().schoolYear().equals(year))
                .toList());
    }

    /** The groups of this year that the signed-in colleague works with: all, or the own ones. */
    public List<Stored<Group>> mine() {
        List<Stored<Group>> year = ofThisYear();
        if (desk.rights().seesAll()) {
            return year;
        }
        var own = desk.rights().ownGroups(year.stream().map(Stored::value).toList());
        return year.stream().filter(group -> own.contains(group.value().id())).toList();
    }

    /** Colleagues who work at the school now, by surname in Dutch order. */
    public List<Colleague> colleagues() {
        Collator dutch = Collator.getInstance(Locale.of("nl", "NL"));
        return desk.read(colleagues::all).stream()
                .map(Stored::value)
                .filter(Colleague::active)
                .sorted(Comparator.comparing(colleague -> colleague.name().sortKey(), dutch))
                .toList();
    }

    /** All groups of all years with their teachers, to look up the place of many pupils. */
    public ClassBook book() {
        Map<GroupId, Group> byId = desk.read(groups::all).stream()
                .map(Stored::value)
                .collect(Collectors.toMap(Group::id, Function.identity()));
        Map<ColleagueId, Colleague> people = desk.read(colleagues::all).stream()
                .map(Stored::value)
                .collect(Collectors.toMap(Colleague::id, Function.identity()));
        return new ClassBook(byId, people);
    }

    /** A new id for a group to add. */
    public GroupId newId() {
        return new GroupId(desk.ids().next());
    }

    /** Adds a group; the care team and managers may do that. */
    public SaveResult<Group> add(Group group) {
        return save(group, 0);
    }

    /** Saves a changed group; when its teachers changed, the lines of its pupils follow. */
    public SaveResult<Group> save(Stored<Group> group) {
        return save(group.value(), group.revision());
    }

    private SaveResult<Group> save(Group group, int basedOn) {
        if (!desk.rights().seesAll() && !desk.rights().manages()) {
            return new SaveResult.NoRight<>();
        }
        try {
            desk.write(writing -> {
                int revision = groups.save(writing, group, Optional.empty(), basedOn);
                followPupils(writing, group);
                return revision;
            });
        } catch (ChangedMeanwhile e) {
            return new SaveResult.ChangedElsewhere<>(find(group.id()).orElseThrow());
        }
        return new SaveResult.Saved<>(find(group.id()).orElseThrow());
    }

    private void followPupils(Writing writing, Group group) {
        PlacementKeeper.Book book = placements.book(writing);
        for (Stored<Pupil> pupil : pupils.all(writing.sql())) {
            if (pupil.value().schooling().homeGroup().equals(Optional.of(group.id()))) {
                placements.follow(writing, pupil.value(), desk.today(), book);
            }
        }
    }

    private Optional<Stored<Group>> find(GroupId id) {
        return desk.read(groups::all).stream()
                .filter(group -> group.value().id().equals(id))
                .findFirst();
    }

    private static List<Stored<Group>> sorted(List<Stored<Group>> all) {
        Collator dutch = Collator.getInstance(Locale.of("nl", "NL"));
        return all.stream()
                .sorted(Comparator.comparing(group -> group.value().name(), dutch))
                .toList();
    }
}
