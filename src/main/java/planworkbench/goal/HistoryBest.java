package planworkbench.goal;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.SeriesKey;

/// The best that a series has ever done over a number of years, to hold against what is asked of it. Only over years of one
/// definition.
///
/// @param observed figures as published
/// @param fall whether the best is the least, because a fall is asked for
public record HistoryBest(ObservedFigures observed, SeriesKey series, int years, boolean fall) {

    /// Average growth a year, a fraction; empty where the series has no two figures so far apart.
    public OptionalDouble growth() {
        return best((before, after) -> before > 0 && after > 0
                ? CompoundGrowth.rate(before, after, years)
                : Double.NaN);
    }

    /// Average step a year, in the indicator's unit.
    public OptionalDouble step() {
        return best((before, after) -> (after - before) / years);
    }

    private interface Change {
        double of(double before, double after);
    }

    private OptionalDouble best(Change change) {
        AnnualSeries figures = observed.series(series);
        DoubleStream changes = figures.years().stream()
                .filter(year -> figures.get(year - years).isPresent() && isOneDefinition(year))
                .mapToDouble(year -> change.of(figures.get(year - years).orElseThrow(),
                        figures.get(year).orElseThrow()))
                .filter(Double::isFinite);
        return fall ? changes.min() : changes.max();
    }

    private boolean isOneDefinition(int last) {
        for (int year = last - years + 1; year <= last; year++) {
            if (observed.changesIn(series, year)) {
                return false;
            }
        }
        return true;
    }
}
