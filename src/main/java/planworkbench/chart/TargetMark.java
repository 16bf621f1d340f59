package planworkbench.chart;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleFunction;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;
import planworkbench.projection.ConstantPrices;

/// What a target asks for, year by year: a level, a path, a band, or another region's series.
///
/// @param line the level; the lower edge of a band
/// @param upper the upper edge of a band; null where there is no band
/// @param observed figures of the line that are observed (of another region); empty where the plan sets them
/// @param label what is written at its end
/// @param asked the years that are marked each by itself: all years of a target for every single year, the year of a milestone;
/// empty where only the last year counts
public record TargetMark(AnnualSeries line, @Nullable AnnualSeries upper, AnnualSeries observed, String label,
        NavigableSet<Integer> asked) {

    public TargetMark {
        asked = Collections.unmodifiableNavigableSet(new TreeSet<>(asked));
    }

    /// A target of which only the last year counts.
    TargetMark(AnnualSeries line, @Nullable AnnualSeries upper, AnnualSeries observed, String label) {
        this(line, upper, observed, label, Collections.emptyNavigableSet());
    }

    /// A target at current prices in those of the base year: a level by the prices of its year, a path year by year. Null where the
    /// prices are unknown, as for another region's.
    ///
    /// @param named what is written at its end
    @Nullable
    TargetMark converted(ConstantPrices prices, DoubleFunction<String> named) {
        Map.Entry<Integer, Double> end = line.values().lastEntry();
        Double level = end == null || !observed.isEmpty() ? null : prices.priceLevel(end.getKey());
        if (end == null || level == null) {
            return null;
        }
        return new TargetMark(converted(line, prices, level), upper == null ? null : converted(upper, prices, level),
                AnnualSeries.EMPTY, named.apply(end.getValue() / level), asked);
    }

    private static AnnualSeries converted(AnnualSeries line, ConstantPrices prices, double level) {
        boolean flat = line.values().values().stream().distinct().count() == 1;
        NavigableMap<Integer, Double> converted = new TreeMap<>();
        line.values().forEach((year, value) -> {
            Double of = flat ? Double.valueOf(level) : prices.priceLevel(year);
            if (of != null) {
                converted.put(year, value / of);
            }
        });
        return new AnnualSeries(converted);
    }
}
