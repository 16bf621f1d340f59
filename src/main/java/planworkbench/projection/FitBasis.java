package planworkbench.projection;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ProjectionMethod;

/// The past figures that a fitted projection rests on, so that nobody takes three points for a law.
///
/// @param years those with a comparable figure
/// @param needed how many of them the method needs
public record FitBasis(NavigableSet<Integer> years, int needed) {

    public FitBasis {
        years = Collections.unmodifiableNavigableSet(new TreeSet<>(years));
    }

    public boolean suffices() {
        return years.size() >= needed;
    }

    /// Null where the method fits nothing to past figures.
    static @Nullable FitBasis of(ComparableFigures figures, SeriesKey key, ProjectionMethod method,
            @Nullable Integer origin) {
        NavigableMap<Integer, Double> points = points(figures, key, method, origin);
        return points == null ? null : new FitBasis(points.navigableKeySet(), method.fewestPoints());
    }

    /// The figures themselves, as the origin's definition would have them.
    static @Nullable NavigableMap<Integer, Double> points(ComparableFigures figures, SeriesKey key,
            ProjectionMethod method, @Nullable Integer origin) {
        NavigableMap<Integer, Double> known = origin == null ? new TreeMap<>() : figures.upTo(key, origin);
        return switch (method) {
            case ProjectionMethod.PastGrowth(int from, int to) -> ends(figures.upTo(key, to), from, to);
            case ProjectionMethod.LinearTrend(Integer since) -> since == null ? known : known.tailMap(since, true);
            case ProjectionMethod.LogLinearTrend(Integer since) -> since == null ? known : known.tailMap(since, true);
            case ProjectionMethod.Holt _ -> withoutGaps(known);
            default -> null;
        };
    }

    private static NavigableMap<Integer, Double> ends(NavigableMap<Integer, Double> figures, int from, int to) {
        NavigableMap<Integer, Double> ends = new TreeMap<>(figures);
        ends.keySet().removeIf(year -> year != from && year != to);
        return ends;
    }

    /// Smoothing goes from year to year: a gap in the figures cuts off what lies before it.
    private static NavigableMap<Integer, Double> withoutGaps(NavigableMap<Integer, Double> figures) {
        NavigableMap<Integer, Double> run = new TreeMap<>();
        for (Map.Entry<Integer, Double> figure : figures.descendingMap().entrySet()) {
            if (!run.isEmpty() && run.firstKey() - figure.getKey() > 1) {
                break;
            }
            run.put(figure.getKey(), figure.getValue());
        }
        return run;
    }
}
