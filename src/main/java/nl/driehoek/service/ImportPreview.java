package nl.driehoek.service;

import java.util.Objects;
import nl.driehoek.exchange.plan.ExistingSchool;
import nl.driehoek.exchange.plan.ImportPlan;

/**
 * A plan together with the school it was made for, so that it is never written into another state.
 *
 * @param plan what the import would do
 * @param school the school as it stood
 */
public record ImportPreview(ImportPlan plan, ExistingSchool school) {

    /** Refuses null. */
    public ImportPreview {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(school, "school");
    }

    /** No content in logs. */
    @Override
    public String toString() {
        return "ImportPreview";
    }
}
