package planworkbench.ui.common;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.PlanFormulas;
import planworkbench.plan.Plan;

/// The formulas of the plan that was asked for last, with the figures that follow from them. The table and the projection
/// need them of the same plan after each change; of a large one they take some hundred thousand objects.
final class LatestFormulas {

    private @Nullable Plan plan;
    private @Nullable PlanFormulas formulas;

    /// From any thread.
    @SuppressWarnings("ReferenceEquality") // comparing two large plans takes longer than their formulas
    synchronized PlanFormulas of(Plan asked) {
        PlanFormulas known = formulas;
        if (known == null || plan != asked) {
            known = known == null ? PlanFormulas.of(asked) : PlanFormulas.of(asked, known);
            plan = asked;
            formulas = known;
        }
        return known;
    }
}
