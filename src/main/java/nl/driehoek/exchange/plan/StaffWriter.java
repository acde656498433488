package nl.driehoek.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.driehoek.domain.IdSource;
import nl.driehoek.domain.staff.Colleague;
import nl.driehoek.domain.staff.ColleagueId;
import nl.driehoek.domain.staff.StaffRole;
import nl.driehoek.exchange.roster.RowId;
import nl.driehoek.text.Texts;

/**
 * Makes colleagues of rows. Their role is {@link StaffRole#OTHER} whatever the file says: what somebody may see is
 * decided by a person who gives access, and the words of the file stand in the function to help with that.
 */
final class StaffWriter {

    private static final int FUNCTION = 200;

    private final List<StaffPlan> plans;
    private final IdSource ids;
    private final Texts texts;
    private final Map<RowId, Colleague> added = new HashMap<>();

    StaffWriter(List<StaffPlan> plans, IdSource ids, Texts texts) {
        this.plans = plans;
        this.ids = ids;
        this.texts = texts;
    }

    /** The colleague that {@code plan} becomes; made when not in the store. */
    ColleagueId id(StaffPlan plan) {
        return plan.existing()
                .map(Colleague::id)
                .orElseGet(() -> added.computeIfAbsent(plan.staff().row(), row -> fresh(plan))
                        .id());
    }

    Written<Colleague> written() {
        List<Colleague> inOrder = new ArrayList<>();
        plans.stream()
                .filter(plan -> added.containsKey(plan.staff().row()))
                .forEach(plan -> inOrder.add(added.get(plan.staff().row())));
        return new Written<>(inOrder, List.of());
    }

    private Colleague fresh(StaffPlan plan) {
        String function =
                plan.staff().functions().stream().map(role -> role.in(texts)).collect(Collectors.joining(", "));
        return new Colleague(
                new ColleagueId(ids.next()),
                plan.staff().name(),
                Set.of(StaffRole.OTHER),
                function.length() <= FUNCTION ? function : function.substring(0, FUNCTION),
                true);
    }
}
