package planworkbench.chart;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Figure;
import planworkbench.plan.Figures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;

/// The figures of a series as a chart shows them: added up since the base year where the target is a sum.
record ChartFigures(Plan plan, boolean cumulated) {

    /// Years before the base year that are shown at most.
    private static final int YEARS_BEFORE_BASE = 10;

    static ChartFigures of(Plan plan, @Nullable Target target) {
        return new ChartFigures(plan, target != null && target.isSum());
    }

    /// Linked to the definition of the base year where a link factor is known.
    AnnualSeries observed(SeriesKey series, Projection projection) {
        NavigableMap<Integer, Double> figures = known(projection.observed(), series,
                cumulated ? plan.baseYear() + 1 : plan.baseYear() - YEARS_BEFORE_BASE, projection.horizon());
        return new AnnualSeries(cumulated ? addedUp(figures) : figures);
    }

    /// From the year that the projection starts from; empty where there is no projection.
    AnnualSeries projected(SeriesKey series, Projection projection) {
        ProjectedSeries path = projection.get(series);
        if (path == null || path.missing() != null) {
            return AnnualSeries.EMPTY;
        }
        Integer origin = path.origin();
        if (cumulated) {
            NavigableMap<Integer, Double> sums = addedUp(
                    known(projection, series, plan.baseYear() + 1, projection.horizon()));
            return new AnnualSeries(
                    sums.tailMap(origin == null ? plan.baseYear() : StrictMath.max(origin, plan.baseYear()), true));
        }
        int from = origin == null ? plan.baseYear() + 1 : origin;
        NavigableMap<Integer, Double> figures = known(projection, series, from, projection.horizon());
        return figures.isEmpty() || (figures.lastKey() == from && origin != null)
                ? AnnualSeries.EMPTY
                : new AnnualSeries(figures);
    }

    static NavigableMap<Integer, Double> known(Figures figures, SeriesKey series, int from, int to) {
        NavigableMap<Integer, Double> known = new TreeMap<>();
        for (int year = from; year <= to; year++) {
            if (figures.at(series, year) instanceof Figure.Known(double value, boolean _)) {
                known.put(year, value);
            }
        }
        return known;
    }

    /// Sums since the base year, as far as no year is missing.
    private NavigableMap<Integer, Double> addedUp(NavigableMap<Integer, Double> additions) {
        NavigableMap<Integer, Double> sums = new TreeMap<>();
        double sum = 0;
        int next = plan.baseYear() + 1;
        for (Map.Entry<Integer, Double> addition : additions.entrySet()) {
            if (addition.getKey() != next++) {
                break;
            }
            sum += addition.getValue();
            sums.put(addition.getKey(), sum);
        }
        if (!sums.isEmpty()) {
            sums.put(plan.baseYear(), 0.0);
        }
        return sums;
    }
}
