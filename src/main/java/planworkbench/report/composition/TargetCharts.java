package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Bound;
import planworkbench.plan.Figure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetMeasure;
import planworkbench.projection.ProjectedSeries;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.Series;
import planworkbench.report.document.DataChart.SeriesRole;

/// The series that a target judges as a line: what was observed, what the scenario makes of it, and what it is held against.
record TargetCharts(Composition in) {

    /// Fewer points are no line.
    private static final int FEWEST = 2;

    /// Empty where the target is a sum, a position, or done or not, and where there are too few figures.
    Optional<DataChart> of(ReportedTarget one) {
        Target target = one.target();
        Plan plan = in.plan();
        SeriesKey key = plan.series(target);
        List<Integer> years = IntStream.rangeClosed(plan.baseYear(), target.year()).boxed().toList();
        Map<String, NavigableMap<Integer, Double>> held = held(target, years);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        NavigableMap<Integer, Double> observed = in.observed().series(key).values().subMap(years.getFirst(), true,
                years.getLast(), true);
        NavigableMap<Integer, Double> projected = projected(key, years);
        long points = years.stream().filter(year -> observed.containsKey(year) || projected.containsKey(year)).count();
        if (points < FEWEST) {
            return Optional.empty();
        }
        List<Series> series = new ArrayList<>();
        // no line leads across a break of the series
        add(series, in.get("compose.chart.observed"), SeriesRole.OBSERVED, comparable(observed, key, true), years);
        add(series, in.get("compose.chart.observed-otherwise"), SeriesRole.OBSERVED, comparable(observed, key, false),
                years);
        add(series, in.get("compose.chart.projected", in.outcome().scenario().name()), SeriesRole.PROJECTED, projected,
                years);
        held.forEach((name, values) -> add(series, name, SeriesRole.TARGET, values, years));
        String caption = Composition.isAverage(target.kind())
                ? in.get("compose.chart.yearly", target.name())
                : target.name();
        return Optional.of(new DataChart("target." + target.id() + ".chart", caption, DataChart.ChartKind.LINE,
                plan.indicator(target.indicator()).unit().symbol(), years.stream().map(String::valueOf).toList(),
                series));
    }

    private static void add(List<Series> series, String name, SeriesRole role, NavigableMap<Integer, Double> values,
            List<Integer> years) {
        if (!values.isEmpty()) {
            series.add(new Series(name, role, years.stream().<@Nullable Double>map(values::get).toList()));
        }
    }

    private NavigableMap<Integer, Double> comparable(NavigableMap<Integer, Double> observed, SeriesKey key,
            boolean wanted) {
        NavigableMap<Integer, Double> some = new TreeMap<>(observed);
        some.keySet().removeIf(year -> in.observed().isComparable(key, year) != wanted);
        return some;
    }

    /// From the last figure that the scenario goes on from.
    private NavigableMap<Integer, Double> projected(SeriesKey key, List<Integer> years) {
        ProjectedSeries series = in.outcome().projection().get(key);
        if (series == null || series.missing() != null || in.evaluation().finalYear()) {
            return new TreeMap<>();
        }
        Integer origin = series.origin();
        NavigableMap<Integer, Double> values = series.values().values().subMap(years.getFirst(), true,
                years.getLast(), true);
        NavigableMap<Integer, Double> after = origin == null ? values : values.tailMap(origin, true);
        return after.size() < FEWEST && origin != null ? new TreeMap<>() : after;
    }

    /// By name: the value of the target year in every year, or what others did and are supposed to do.
    private Map<String, NavigableMap<Integer, Double>> held(Target target, List<Integer> years) {
        Plan plan = in.plan();
        return switch (target.kind()) {
            case TargetKind.AtLeast _,TargetKind.MoreThan _,TargetKind.AtMost _,TargetKind.LessThan _ ->
                limits(target, years);
            case TargetKind.Within _,TargetKind.FullCoverage _ -> limits(target, years);
            case TargetKind.AboveBenchmark(String region) ->
                others(region, new SeriesKey(target.indicator(), region), years);
            case TargetKind.GrowthAbove(String comparator) ->
                others(plan.indicator(comparator).name(), plan.series(comparator), years);
            case TargetKind.GrowthInStep(String comparator, double _) ->
                others(plan.indicator(comparator).name(), plan.series(comparator), years);
            case TargetKind.AverageGrowthAtLeast _,TargetKind.ChangeSinceBase _,TargetKind.RankAtMost _ -> Map.of();
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ -> Map.of();
            case TargetKind.RangePerYear _,TargetKind.Milestone _ -> Map.of();
        };
    }

    private Map<String, NavigableMap<Integer, Double>> limits(Target target, List<Integer> years) {
        Map<String, NavigableMap<Integer, Double>> lines = new LinkedHashMap<>();
        if (new TargetMeasure(in.plan(), in.observed()).bound(target,
                target.year()) instanceof TargetMeasure.BoundOrReason.Has(Bound bound, boolean _)) {
            if (Double.isFinite(bound.low())) {
                lines.put(in.get("compose.chart.target", in.wanted(target)), always(bound.low(), years));
            }
            if (Double.isFinite(bound.high())) {
                String name = lines.isEmpty() ? "compose.chart.target" : "compose.chart.target.high";
                lines.put(in.get(name, in.wanted(target)), always(bound.high(), years));
            }
        }
        return lines;
    }

    private static NavigableMap<Integer, Double> always(double value, List<Integer> years) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        years.forEach(year -> values.put(year, value));
        return values;
    }

    private Map<String, NavigableMap<Integer, Double>> others(String name, SeriesKey key, List<Integer> years) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        for (int year : years) {
            Figure figure = in.observed().at(key, year) instanceof Figure.Known known
                    ? known
                    : in.outcome().projection().at(key, year);
            if (figure instanceof Figure.Known(double value, boolean _)) {
                values.put(year, value);
            }
        }
        return Map.of(in.get("compose.chart.held-against", name), values);
    }
}
