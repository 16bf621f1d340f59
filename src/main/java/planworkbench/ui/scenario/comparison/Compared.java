package planworkbench.ui.scenario.comparison;

import java.util.List;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.TargetComparison;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.SupposedDifference;

/// Some scenarios side by side, all of one state.
///
/// @param outcomes of the chosen scenario with what is not saved yet first, then of those it is compared with as they are saved
/// @param targets in the order of the plan
public record Compared(List<ScenarioOutcome> outcomes, List<TargetComparison> targets,
        List<SupposedDifference> supposed) {

    static final Compared NOTHING = new Compared(List.of(), List.of(), List.of());

    public Compared {
        outcomes = List.copyOf(outcomes);
        targets = List.copyOf(targets);
        supposed = List.copyOf(supposed);
    }

    static Compared of(List<ScenarioOutcome> outcomes) {
        return new Compared(outcomes, TargetComparison.of(outcomes),
                SupposedDifference.among(outcomes.stream().map(ScenarioOutcome::scenario).toList()));
    }

    List<ResolvedScenario> scenarios() {
        return outcomes.stream().map(ScenarioOutcome::scenario).toList();
    }

    /// All but the first.
    public List<ScenarioOutcome> others() {
        return outcomes.isEmpty() ? List.of() : outcomes.subList(1, outcomes.size());
    }
}
