package planworkbench.projection;

import java.util.List;

import planworkbench.formula.PlanFormulas;
import planworkbench.plan.Definition;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;

/// What a series is projected from under a scenario.
record SeriesNeeds(Plan plan, PlanFormulas formulas) {

    /// What has to be projected before a series.
    List<SeriesKey> of(SeriesKey key, ResolvedScenario scenario) {
        Assumption assumption = scenario.assumption(key);
        if (assumption != null) {
            SeriesKey followed = assumption.method().follows();
            if (followed == null) {
                return List.of();
            }
            return isFormula(followed) && scenario.assumption(followed) == null
                    ? formulas.inputs(followed)
                    : List.of(followed);
        }
        return switch (plan.indicator(key.indicator()).definition()) {
            // formulas come after all else, and those that are wrong among each other tell themselves
            case Definition.Entered _,Definition.Formula _ -> List.of();
            case Definition.Ratio(String part, String whole) ->
                List.of(new SeriesKey(part, key.region()), new SeriesKey(whole, key.region()));
            case Definition.RealGrowthOf(String level) -> List.of(new SeriesKey(level, key.region()));
        };
    }

    /// What is supposed of a series itself comes before what follows from others. A benchmark ratio of which nothing is
    /// supposed, nor of its components, is held as a whole: its components may have been observed in different years.
    boolean isProjectedItself(SeriesKey key, ResolvedScenario scenario) {
        return scenario.assumption(key) != null || switch (plan.indicator(key.indicator()).definition()) {
            case Definition.Entered _ -> true;
            case Definition.Ratio(String part, String whole) -> isBenchmark(key)
                    && scenario.assumption(new SeriesKey(part, key.region())) == null
                    && scenario.assumption(new SeriesKey(whole, key.region())) == null;
            case Definition.RealGrowthOf _,Definition.Formula _ -> false;
        };
    }

    boolean isFormula(SeriesKey key) {
        return plan.indicator(key.indicator()).definition() instanceof Definition.Formula;
    }

    boolean isBenchmark(SeriesKey key) {
        return !key.region().equals(plan.region());
    }
}
