package planworkbench.simulation;

import java.util.ArrayList;
import java.util.List;

import planworkbench.plan.Measure;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.ProjectionMethod;

/// What is uncertain in a scenario: every amount, share or rate that it supposes. Ranks and states are not drawn.
///
/// Where the scenario does not say how uncertain, the series' own past does: the standard deviation of its comparable yearly changes,
/// if there are enough; else this program supposes a spread, which is marked. Fixed values are decisions: they vary only where the
/// scenario says so.
record PlanDrivers(Plan plan, ObservedFigures observed, Projection projection) {

    /// Sorted by series.
    List<PlanDriver> drivers() {
        List<PlanDriver> drivers = new ArrayList<>();
        projection.scenario().assumptions().forEach((key, resolved) -> {
            ProjectedSeries series = projection.get(key);
            Measure measure = plan.indicator(key.indicator()).measure();
            boolean decided = resolved.assumption().method() instanceof ProjectionMethod.FixedValues
                    && resolved.assumption().uncertainty() == null;
            if (series != null && series.missing() == null && measure != Measure.RANK && measure != Measure.STATE
                    && !decided) {
                drivers.add(driver(series, resolved.assumption(), measure));
            }
        });
        return drivers;
    }

    private PlanDriver driver(ProjectedSeries series, Assumption assumption, Measure measure) {
        PlanDriver.Effect effect = PlanDriver.Effect.of(assumption.method(), measure);
        Distribution said = assumption.uncertainty();
        if (said != null) {
            return new PlanDriver(series.key(), effect, marginal(said), PlanDriver.Basis.SCENARIO);
        }
        YearlySpread spread = YearlySpread.of(observed, series, effect, projection.horizon());
        return new PlanDriver(series.key(), effect, new Marginal.Normal(0, spread.deviation()), spread.basis());
    }

    private static Marginal marginal(Distribution distribution) {
        return switch (distribution) {
            case Distribution.Normal(double deviation) -> new Marginal.Normal(0, deviation);
            case Distribution.Uniform(double low, double high) -> new Marginal.Uniform(low, high);
            case Distribution.Triangular(double low, double mode, double high) ->
                new Marginal.Triangular(low, mode, high);
            case Distribution.Pert(double low, double mode, double high) -> new Marginal.Pert(low, mode, high);
            case Distribution.PastErrors(List<Double> errors) -> new Marginal.PastErrors(errors);
        };
    }
}
