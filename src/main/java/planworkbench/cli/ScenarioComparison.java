package planworkbench.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.TargetComparison;
import planworkbench.assessment.contribution.Breakdown;
import planworkbench.plan.Target;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.SupposedDifference;

/// What `compare` tells.
///
/// @param scenarios the first is what the others are held against
/// @param why of each scenario but the first; empty where nobody asked
record ScenarioComparison(List<ResolvedScenario> scenarios, List<TargetComparison> targets,
        List<SupposedDifference> supposed, List<Breakdown> why) {

    /// @param only the one target that is asked for; null for all
    static ScenarioComparison of(List<ScenarioOutcome> outcomes, @Nullable Target only, List<Breakdown> why) {
        List<ResolvedScenario> scenarios = outcomes.stream().map(ScenarioOutcome::scenario).toList();
        List<TargetComparison> targets = TargetComparison.of(outcomes).stream()
                .filter(one -> only == null || one.target().equals(only)).toList();
        return new ScenarioComparison(scenarios, targets, SupposedDifference.among(scenarios), why);
    }
}
