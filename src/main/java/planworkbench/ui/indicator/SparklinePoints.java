package planworkbench.ui.indicator;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/// What a sparkline shows.
///
/// @param values by year
/// @param breaks years in which a new line begins
record SparklinePoints(NavigableMap<Integer, Double> values, Set<Integer> breaks, int firstYear, int lastYear) {

    private static final double MIDDLE = 0.5;

    static SparklinePoints of(SeriesFigures figures) {
        return new SparklinePoints(figures.history().values(), figures.breakYears(), figures.table().firstYear(),
                figures.table().lastYear());
    }

    /// Whether a line begins at a year that has a value.
    boolean begins(int year) {
        return breaks.contains(year) || values.lowerKey(year) == null;
    }

    /// Whether a line ends at a year that has a value.
    boolean ends(int year) {
        Integer next = values.higherKey(year);
        return next == null || breaks.contains(next);
    }

    /// Place of a year between the first (0) and the last (1).
    double x(int year) {
        return lastYear == firstYear ? MIDDLE : (double) (year - firstYear) / (lastYear - firstYear);
    }

    /// Place of a value between the lowest (0) and the highest (1).
    double y(double value) {
        return heights().applyAsDouble(value);
    }

    /// The same for many values.
    DoubleUnaryOperator heights() {
        double low = Collections.min(values.values());
        double high = Collections.max(values.values());
        return value -> high == low ? MIDDLE : (value - low) / (high - low);
    }
}
