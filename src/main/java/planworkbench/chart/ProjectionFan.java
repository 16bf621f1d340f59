package planworkbench.chart;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Target;
import planworkbench.projection.ConstantPrices;

/// How uncertain the projected years of a series are: its quantiles over the simulated paths, year by year. Between p10 and p90
/// lie 80 % of the paths, between p25 and p75 half of them.
///
/// @param bands by year, in the unit of the series; a year that nothing is known of is absent
public record ProjectionFan(NavigableMap<Integer, Band> bands) {

    public ProjectionFan {
        bands = Collections.unmodifiableNavigableMap(new TreeMap<>(bands));
    }

    /// From simulated quantiles.
    ///
    /// @param quantiles by year: p10, p25, p50, p75 and p90
    /// @return null where there are none
    public static @Nullable ProjectionFan of(NavigableMap<Integer, List<Double>> quantiles) {
        NavigableMap<Integer, Band> bands = new TreeMap<>();
        quantiles.forEach(
                (year, q) -> bands.put(year, new Band(q.get(0), q.get(1), q.get(2), q.get(3), q.get(4))));
        return bands.isEmpty() ? null : new ProjectionFan(bands);
    }

    /// The quantiles of one year, from the lowest to the highest.
    public record Band(double p10, double p25, double p50, double p75, double p90) {

        public Band {
            if (!(p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90 && Double.isFinite(p90 - p10))) {
                throw new IllegalArgumentException("not in order: " + DoubleStream.of(p10, p25, p50, p75, p90).boxed()
                        .toList());
            }
        }

        /// A year of which everything is known.
        static Band certain(double value) {
            return new Band(value, value, value, value, value);
        }
    }

    /// Whether a chart that is held against a target has a fan: that of a series is not the one of its sums.
    ///
    /// @param target null for a chart without one
    public static boolean belongsTo(@Nullable Target target) {
        return target == null || !target.isSum();
    }

    /// The same at the prices of the base year. The change of prices is supposed without uncertainty, and so keeps the order of the
    /// paths.
    public ProjectionFan at(ConstantPrices prices) {
        NavigableMap<Integer, Band> converted = new TreeMap<>();
        bands.forEach((year, band) -> {
            Double level = prices.priceLevel(year);
            if (level != null && level > 0) {
                converted.put(year, new Band(band.p10 / level, band.p25 / level, band.p50 / level, band.p75 / level,
                        band.p90 / level));
            }
        });
        return new ProjectionFan(converted);
    }

    /// This fan opened at the point that the projection starts from, where it has no year before.
    ///
    /// @param start year and value; those of a later year change nothing
    ProjectionFan openedAt(Map.Entry<Integer, Double> start) {
        if (bands.isEmpty() || start.getKey() >= bands.firstKey()) {
            return this;
        }
        NavigableMap<Integer, Band> opened = new TreeMap<>(bands);
        opened.put(start.getKey(), Band.certain(start.getValue()));
        return new ProjectionFan(opened);
    }
}
