package planworkbench.projection;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ResolvedScenario;

/// Where the series of a scenario start from (起点).
record Starts(Plan plan, ObservedFigures observed, ResolvedScenario scenario, int horizon) {

    /// The year that a series starts from; null where it has no figure to start from.
    @Nullable
    Integer origin(SeriesKey key) {
        AnnualSeries history = observed.series(key);
        return switch (scenario.origin()) {
            case BASE -> {
                Integer first = history.values().ceilingKey(plan.baseYear());
                yield first == null || first > horizon ? null : first;
            }
            case LATEST -> history.values().floorKey(horizon);
        };
    }

    /// What was observed is not replaced where the scenario starts from the latest figures.
    int notBeforeObserved(SeriesKey key, int origin) {
        Integer latest = observed.series(key).values().floorKey(horizon);
        return scenario.origin() == Origin.LATEST && latest != null ? StrictMath.max(origin, latest) : origin;
    }

    /// Whether a year is where the plan itself started from, and so cannot lie behind a break.
    boolean isBase(int origin) {
        return scenario.origin() == Origin.BASE && origin == plan.baseYear();
    }

    /// A series that ends with its observed figures.
    ProjectedSeries without(SeriesKey key, Reason reason) {
        AnnualSeries history = observed.series(key);
        Integer origin = origin(key);
        return origin == null
                ? new ProjectedSeries(key, history, null, reason, true, 1, false)
                : new ProjectedSeries(key, history, origin, reason, observed.isComparable(key, origin),
                        observed.linkFactor(key, origin), false);
    }
}
