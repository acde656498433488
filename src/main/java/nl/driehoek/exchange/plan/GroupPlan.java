package nl.driehoek.exchange.plan;

import java.util.Objects;
import java.util.Optional;
import nl.driehoek.domain.school.GroupId;
import nl.driehoek.exchange.roster.IncomingGroup;

/**
 * What becomes of a group of the file.
 *
 * @param group as the file describes it
 * @param existing the group of the same year, kind and name in the store
 * @param joinWith key of an earlier group of the file with the same name, into which we propose to join this one
 */
public record GroupPlan(IncomingGroup group, Optional<GroupId> existing, Optional<String> joinWith) {

    /** Refuses null. */
    public GroupPlan {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(existing, "existing");
        Objects.requireNonNull(joinWith, "joinWith");
    }
}
