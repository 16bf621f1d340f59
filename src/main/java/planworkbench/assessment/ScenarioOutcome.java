package planworkbench.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;

/// What becomes of a plan under one scenario: every series and every target.
///
/// @param attainments in the order of the plan's targets
public record ScenarioOutcome(Projection projection, List<Attainment> attainments) {

    public ScenarioOutcome {
        attainments = List.copyOf(attainments);
    }

    /// @param horizon the last year projected, unless a target has a later one; the attainment is judged in each target's own year
    public static ScenarioOutcome of(Plan plan, Projector projector, ResolvedScenario scenario, int horizon) {
        int last = plan.targets().values().stream().mapToInt(Target::year).max().orElse(horizon);
        Projection projection = projector.project(scenario, Math.max(horizon, last));
        return new ScenarioOutcome(projection, AttainmentAssessment.of(plan, projection));
    }

    public ResolvedScenario scenario() {
        return projection.scenario();
    }

    /// How many targets have each verdict; every verdict is a key.
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        attainments.forEach(attainment -> counts.merge(attainment.verdict(), 1, Integer::sum));
        return counts;
    }
}
