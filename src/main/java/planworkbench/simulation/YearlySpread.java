package planworkbench.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import planworkbench.plan.ObservedFigures;
import planworkbench.projection.ProjectedSeries;

/// How far the yearly changes of a series are apart: the standard deviation of its comparable past ones, if there are enough; else
/// this program supposes it, which is marked.
///
/// @param deviation of the yearly growth (a fraction), or of the yearly step or the value in the series' unit
public record YearlySpread(double deviation, PlanDriver.Basis basis) {

    /// So many changes a spread must rest on; fewer say next to nothing of it.
    static final int FEWEST_CHANGES = 4;
    /// Of the yearly growth.
    static final double ASSUMED_GROWTH = 0.015;
    /// Of a yearly step, as a part of the step supposed.
    static final double ASSUMED_STEP = 0.5;

    /// @param horizon the year whose supposed step counts where the past says too little
    public static YearlySpread of(ObservedFigures observed, ProjectedSeries series, PlanDriver.Effect effect,
            int horizon) {
        List<Double> changes = changes(observed, series, effect);
        return changes.size() < FEWEST_CHANGES
                ? new YearlySpread(assumed(series, effect, horizon), PlanDriver.Basis.ASSUMED)
                : new YearlySpread(ColumnSummary.of(changes.stream().mapToDouble(Double::doubleValue).toArray())
                        .standardDeviation(), PlanDriver.Basis.HISTORY);
    }

    /// The spread for a series that neither moved nor is supposed to: that of a growth, as a step from its level in a year.
    public static YearlySpread ofLevel(ProjectedSeries series, PlanDriver.Effect effect, int year) {
        double level = StrictMath.abs(series.values().get(year).orElse(0));
        boolean growth = effect == PlanDriver.Effect.GROWTH || level == 0;
        return new YearlySpread(growth ? ASSUMED_GROWTH : ASSUMED_GROWTH * level, PlanDriver.Basis.ASSUMED);
    }

    /// The observed changes from year to year, none of them across a break.
    private static List<Double> changes(ObservedFigures observed, ProjectedSeries series, PlanDriver.Effect effect) {
        List<Double> changes = new ArrayList<>();
        Map<Integer, Double> values = observed.series(series.key()).values();
        values.forEach((year, value) -> {
            Double before = values.get(year - 1);
            if (before != null && !observed.changesIn(series.key(), year)
                    && (effect == PlanDriver.Effect.STEP || before > 0)) {
                changes.add(effect == PlanDriver.Effect.STEP ? value - before : value / before - 1);
            }
        });
        return changes;
    }

    private static double assumed(ProjectedSeries series, PlanDriver.Effect effect, int horizon) {
        if (effect == PlanDriver.Effect.GROWTH) {
            return ASSUMED_GROWTH;
        }
        double value = series.values().get(horizon).orElse(0);
        return ASSUMED_STEP * StrictMath.abs(value - series.values().get(horizon - 1).orElse(value));
    }
}
