package nl.driehoek.exchange.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.driehoek.domain.IdSource;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.exchange.roster.IncomingGroup;

/** Makes the groups that pupils of the import need; groups without any of them are not made. */
final class GroupWriter {

    private final Map<String, GroupPlan> plans = new LinkedHashMap<>();
    private final Decisions decisions;
    private final SchoolYear year;
    private final IdSource ids;
    private final Map<String, GroupId> used = new LinkedHashMap<>();

    GroupWriter(ImportPlan plan, Decisions decisions, SchoolYear year, IdSource ids) {
        plan.groups().forEach(group -> plans.put(group.group().key(), group));
        this.decisions = decisions;
        this.year = year;
        this.ids = ids;
    }

    /** The group that the file's {@code key} becomes; it will be made when it is not in the store. */
    GroupId use(String key) {
        String target = target(key);
        return used.computeIfAbsent(
                target, fresh -> plans.get(target).existing().orElseGet(() -> new GroupId(ids.next())));
    }

    /** The group that {@code key} becomes, when a pupil uses it or it is in the store. */
    Optional<GroupId> used(String key) {
        String target = target(key);
        return Optional.ofNullable(used.get(target)).or(() -> plans.get(target).existing());
    }

    Written<Group> written(Map<GroupId, Set<ColleagueId>> teachers, List<Group> stored) {
        List<Group> added = new ArrayList<>();
        used.forEach((key, id) -> {
            if (plans.get(key).existing().isEmpty()) {
                added.add(fresh(key, id, teachers.getOrDefault(id, Set.of())));
            }
        });
        List<Group> changed = stored.stream()
                .map(group -> withTeachers(group, teachers.getOrDefault(group.id(), Set.of())))
                .flatMap(Optional::stream)
                .toList();
        return new Written<>(added, changed);
    }

    private Group fresh(String key, GroupId id, Set<ColleagueId> teachers) {
        IncomingGroup group = plans.get(key).group();
        List<IncomingGroup> halves = plans.values().stream()
                .filter(plan -> target(plan.group().key()).equals(key))
                .map(GroupPlan::group)
                .toList();
        Optional<YearGroup> years = group.year();
        if (halves.stream().map(IncomingGroup::year).distinct().count() > 1) {
            years = Optional.of(YearGroup.COMBINATION);
        }
        String name = halves.size() > 1 ? GroupMatcher.base(group) : group.name();
        return new Group(id, name, group.kind(), years, year, teachers);
    }

    private static Optional<Group> withTeachers(Group group, Set<ColleagueId> more) {
        Set<ColleagueId> all = new HashSet<>(group.teachers());
        return all.addAll(more)
                ? Optional.of(new Group(group.id(), group.name(), group.kind(), group.year(), group.schoolYear(), all))
                : Optional.empty();
    }

    private String target(String key) {
        Optional<String> join =
                plans.get(key).joinWith().filter(first -> !decisions.apart().contains(key));
        return join.map(this::target).orElse(key);
    }
}
