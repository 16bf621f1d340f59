package planworkbench.goal;

import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Measure;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;

/// A series whose yearly growth, or yearly step where it is no amount, is sought: the same every year from the scenario's origin.
///
/// @param step whether it moves by a step in its own unit rather than by a growth
/// @param origin the year it starts from
/// @param before what the scenario supposes; null where it supposes nothing
record SoughtDriver(SeriesKey key, boolean step, int origin, @Nullable Assumption before) {

    private static final double LOWEST_GROWTH = -0.5;
    private static final double HIGHEST_GROWTH = 2;
    /// In the unit of the share, a year.
    private static final double WIDEST_STEP = 100;

    /// @param series as the scenario supposes it
    static SoughtDriver of(Plan plan, ResolvedScenario scenario, ProjectedSeries series, int origin) {
        return new SoughtDriver(series.key(), plan.indicator(series.key().indicator()).measure() != Measure.LEVEL,
                origin, scenario.assumption(series.key()));
    }

    /// The least that is tried.
    double low() {
        return step ? -WIDEST_STEP : LOWEST_GROWTH;
    }

    /// The most that is tried.
    double high() {
        return step ? WIDEST_STEP : HIGHEST_GROWTH;
    }

    /// What is supposed when the value is; how uncertain it is stays as it was, and so does a price change that is supposed apart.
    /// Single years are not overridden any more.
    Assumption assumption(double value) {
        Assumption sought = Assumption.of(key, method(value), "");
        return before == null ? sought : sought.withUncertainty(before.uncertainty());
    }

    private ProjectionMethod method(double value) {
        if (step) {
            return new ProjectionMethod.ConstantStep(value);
        }
        return before != null && before.method() instanceof ProjectionMethod.RealGrowth(double _, double price)
                ? new ProjectionMethod.RealGrowth((1 + value) / (1 + price) - 1, price)
                : new ProjectionMethod.ConstantGrowth(value);
    }

    ResolvedScenario in(ResolvedScenario scenario, double value) {
        return scenario.with(assumption(value));
    }

    /// The same growth or step every year that comes to what a projection says; empty where it says nothing.
    OptionalDouble average(ProjectedSeries series, int to) {
        OptionalDouble first = series.values().get(origin);
        OptionalDouble last = series.values().get(to);
        if (before == null || series.missing() != null || first.isEmpty() || last.isEmpty() || to <= origin) {
            return OptionalDouble.empty();
        }
        // what is said to be the same every year is not to lose a digit
        if (before.overrides().isEmpty()) {
            if (!step && before.method() instanceof ProjectionMethod.ConstantGrowth(double rate)) {
                return OptionalDouble.of(rate);
            }
            if (step && before.method() instanceof ProjectionMethod.ConstantStep(double said)) {
                return OptionalDouble.of(said);
            }
        }
        double from = first.getAsDouble();
        double end = last.getAsDouble();
        if (step) {
            return OptionalDouble.of((end - from) / (to - origin));
        }
        return from > 0 && end > 0
                ? OptionalDouble.of(CompoundGrowth.rate(from, end, to - origin))
                : OptionalDouble.empty();
    }

    /// The most that the series ever did over as many years, or the least where the value is a ceiling.
    OptionalDouble historyBest(ObservedFigures observed, int to, boolean atMost) {
        HistoryBest best = new HistoryBest(observed, key, to - origin, atMost);
        return step ? best.step() : best.growth();
    }
}
