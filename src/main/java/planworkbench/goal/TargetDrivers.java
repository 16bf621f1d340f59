package planworkbench.goal;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import planworkbench.plan.Figure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetMeasure;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;

/// Which of a scenario's assumptions something hangs on, directly or through other series. Found by moving each a little: what then
/// comes out differently hangs on it.
public record TargetDrivers(Plan plan, Projector projector, ResolvedScenario scenario) {

    /// Of the supposed value a year, and of a unit where that is small.
    private static final double MOVED = 0.01;

    /// What a target is judged by: its value, and what that is held against.
    public List<SeriesKey> of(Target target) {
        TargetDistance distance = new TargetDistance(plan, target);
        return of(target.year(), distance::of);
    }

    /// What a target measures.
    public List<SeriesKey> ofValue(Target target) {
        return of(target.year(), projection -> value(new TargetMeasure(plan, projection).value(target, target.year())));
    }

    /// A series in a year.
    public List<SeriesKey> ofValue(SeriesKey series, int year) {
        return of(year, projection -> value(projection.at(series, year)));
    }

    private List<SeriesKey> of(int horizon, ToDoubleFunction<Projection> outcome) {
        Projection supposed = projector.project(scenario, horizon);
        double before = outcome.applyAsDouble(supposed);
        return scenario.assumptions().keySet().stream().filter(key -> {
            ProjectedSeries series = supposed.get(key);
            return series != null && Double.compare(before,
                    outcome.applyAsDouble(projector.project(scenario.with(moved(key, series)), horizon))) != 0;
        }).toList();
    }

    private Assumption moved(SeriesKey key, ProjectedSeries series) {
        int origin = series.origin() == null ? plan.baseYear() : series.origin();
        NavigableMap<Integer, Double> values = new TreeMap<>();
        series.values().values().tailMap(origin, false).forEach((year, value) -> values.put(year,
                value + (year - origin) * MOVED * StrictMath.max(1, StrictMath.abs(value))));
        Assumption before = Objects.requireNonNull(scenario.assumption(key));
        return new Assumption(key, before.method(), values, before.reason(), before.uncertainty());
    }

    private static double value(Figure figure) {
        return figure instanceof Figure.Known(double value, boolean _) ? value : Double.NaN;
    }
}
