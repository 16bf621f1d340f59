package planworkbench.chart;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Figure;
import planworkbench.plan.Figures;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.text.Messages;

/// The other regions that figures of an indicator are known of. Shares and growth rates are shown as they are; a level of another
/// size is shown as ours would be had it changed like the other one since the base year (同速). What a scenario only holds at
/// its latest value is shown as far as it was observed.
public record BenchmarkLines(Plan plan, Messages messages, Projection projection) {

    /// In the order of the regions' names; empty where no other region is known, and for sums.
    ///
    /// @param target whose own benchmark is left out, for it is drawn already; null for none
    public List<BenchmarkLine> of(SeriesKey series, @Nullable Target target) {
        if (target != null && target.isSum()) {
            return List.of();
        }
        String drawn = target != null && target.kind() instanceof TargetKind.AboveBenchmark(String region)
                ? region
                : series.region();
        return projection.series().keySet().stream()
                .filter(other -> other.indicator().equals(series.indicator()))
                .filter(other -> !other.region().equals(series.region()) && !other.region().equals(drawn))
                .map(other -> line(series, other)).filter(Objects::nonNull).toList();
    }

    private @Nullable BenchmarkLine line(SeriesKey own, SeriesKey other) {
        ProjectedSeries path = projection.get(other);
        Figures figures = path == null || path.missing() != null || path.held() ? projection.observed() : projection;
        NavigableMap<Integer, Double> values = ChartFigures.known(figures, other, plan.baseYear(),
                projection.horizon());
        if (plan.indicator(own.indicator()).measure() != Measure.LEVEL) {
            return values.isEmpty() ? null : new BenchmarkLine(other.region(), new AnnualSeries(values));
        }
        Double base = values.get(plan.baseYear());
        if (base == null || base == 0
                || !(projection.at(own, plan.baseYear()) instanceof Figure.Known(double ours, boolean _))) {
            return null;
        }
        NavigableMap<Integer, Double> scaled = new TreeMap<>();
        values.forEach((year, value) -> {
            if (figures.at(other, year) instanceof Figure.Known(double _, boolean comparable) && comparable) {
                scaled.put(year, value / base * ours);
            }
        });
        return scaled.size() < 2
                ? null
                : new BenchmarkLine(messages.get("chart.benchmark.same-growth", other.region()),
                        new AnnualSeries(scaled));
    }
}
