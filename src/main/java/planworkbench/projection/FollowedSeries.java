package planworkbench.projection;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Measure;

/// A projected series as another one follows it. What lies on two sides of a break is not compared.
record FollowedSeries(ProjectedSeries series, ComparableFigures figures) {

    @Nullable
    Double value(int year) {
        return series.values().values().get(year);
    }

    /// Growth against the year before; of a series of growth rates, the rate itself. Null where there is none.
    @Nullable
    Double growth(int year) {
        if (figures.plan().indicator(series.key().indicator()).measure() == Measure.GROWTH_RATE) {
            Double percent = value(year);
            return percent == null ? null : Double.valueOf(percent / 100);
        }
        Double before = value(year - 1);
        Double times = before != null && before > 0 ? times(year - 1, year) : null;
        return times == null ? null : Double.valueOf(times - 1);
    }

    /// How many times its value of the one year it is in the other; null where that cannot be told.
    @Nullable
    Double times(int from, int to) {
        Double before = value(from);
        Double value = value(to);
        int old = definitionOf(from);
        int now = definitionOf(to);
        if (before == null || value == null || before == 0 || !figures.areComparable(series.key(), old, now)) {
            return null;
        }
        return value * figures.link(series.key(), now, old) / before;
    }

    /// The year whose definition a value is in: what is projected keeps that of the origin.
    private int definitionOf(int year) {
        return StrictMath.min(year, series.origin() == null ? figures.plan().baseYear() : series.origin());
    }
}
