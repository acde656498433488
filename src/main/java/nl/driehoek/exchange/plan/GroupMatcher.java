package nl.driehoek.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.driehoek.domain.school.Group;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.domain.school.SchoolYear;
import nl.driehoek.domain.school.YearGroup;
import nl.driehoek.exchange.roster.CleanText;
import nl.driehoek.exchange.roster.IncomingGroup;
import nl.driehoek.exchange.roster.Roster;

/** Finds the groups of a file among those of the same school year; keys of groups mean nothing in another year. */
final class GroupMatcher {

    private final Map<String, GroupPlan> plans = new LinkedHashMap<>();
    private final Map<GroupId, Group> stored = new HashMap<>();

    GroupMatcher(Roster roster, ExistingSchool school) {
        SchoolYear year = roster.source().schoolYear().orElse(school.year());
        Map<String, GroupId> known = new HashMap<>();
        for (Group group : school.groups()) {
            stored.put(group.id(), group);
            if (group.schoolYear().equals(year)) {
                known.putIfAbsent(group.kind() + " " + plain(group.name()), group.id());
            }
        }
        Map<String, String> first = new HashMap<>();
        for (IncomingGroup group : roster.groups()) {
            String name = group.kind() + " " + plain(base(group));
            Optional<String> join = Optional.ofNullable(first.putIfAbsent(name, group.key()));
            Optional<GroupId> existing = Optional.ofNullable(known.get(group.kind() + " " + plain(group.name())))
                    .or(() -> Optional.ofNullable(known.get(name)));
            plans.put(group.key(), new GroupPlan(group, existing, join));
        }
    }

    List<GroupPlan> plans() {
        return new ArrayList<>(plans.values());
    }

    /** The group in the store that {@code key} of the file means, if there is one. */
    Optional<GroupId> existing(String key) {
        return Optional.ofNullable(plans.get(key)).flatMap(GroupPlan::existing);
    }

    /** The name of the file's group {@code key}. */
    String name(String key) {
        return plans.get(key).group().name();
    }

    /** The name of the stored group {@code id}. */
    String name(GroupId id) {
        return Optional.ofNullable(stored.get(id)).map(Group::name).orElse("");
    }

    /** The name without the year in brackets that older administrations put behind the halves of one group. */
    static String base(IncomingGroup group) {
        String suffix =
                group.year().map(YearGroup::code).map(code -> "(" + code + ")").orElse("()");
        String name = group.name();
        boolean half = name.endsWith(suffix) && name.length() > suffix.length();
        return half ? name.substring(0, name.length() - suffix.length()).strip() : name;
    }

    private static String plain(String name) {
        return CleanText.line(name).toLowerCase(Locale.ROOT);
    }
}
