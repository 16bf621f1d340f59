package planworkbench.chart;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Figure;
import planworkbench.plan.Judgement;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.projection.Projection;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// How targets look on a chart of the series that they judge.
record TargetMarks(Plan plan, Messages messages, Projection projection) {

    /// Null where there is nothing to draw.
    @Nullable
    TargetMark of(Attainment attainment, String unit) {
        Target target = attainment.target();
        String about = unit.equals("%") ? "%" : "";
        return switch (target.kind()) {
            case TargetKind.AtLeast(double value) -> level(target, value, "≥" + FigureText.value(value) + about);
            case TargetKind.MoreThan(double value) -> level(target, value, ">" + FigureText.value(value) + about);
            case TargetKind.AtMost(double value) -> level(target, value, "≤" + FigureText.value(value) + about);
            case TargetKind.LessThan(double value) -> level(target, value, "<" + FigureText.value(value) + about);
            case TargetKind.Within(double low, double high) -> band(target, low, high);
            case TargetKind.RangePerYear(double low, double high) -> everyYear(target, low, high);
            case TargetKind.CumulativeAtLeast(double total) -> level(target, total, "≥" + FigureText.value(total));
            case TargetKind.CumulativeRange(double low, double high) -> band(target, low, high);
            case TargetKind.ChangeSinceBase change -> sinceBase(target, change, about);
            case TargetKind.AverageGrowthAtLeast(double percent) -> growth(target, percent,
                    messages.get("chart.target-growth", "≥" + FigureText.value(percent, "%")));
            case TargetKind.GrowthAbove _ -> comparator(attainment);
            case TargetKind.GrowthInStep _ -> comparator(attainment);
            case TargetKind.AboveBenchmark(String region) -> benchmark(target, region);
            case TargetKind.RankAtMost(int rank) -> level(target, rank, "≤" + rank);
            case TargetKind.FullCoverage _ -> level(target, 100, "100%");
            case TargetKind.Milestone _ -> milestone(target);
        };
    }

    private TargetMark level(Target target, double value, String label) {
        return new TargetMark(path(target, _ -> value), null, AnnualSeries.EMPTY, messages.get("chart.target", label));
    }

    private TargetMark band(Target target, double low, double high) {
        return new TargetMark(path(target, _ -> low), path(target, _ -> high), AnnualSeries.EMPTY,
                messages.get("chart.target", FigureText.value(low) + "–" + FigureText.value(high)));
    }

    /// The base year is not one of them.
    private TargetMark everyYear(Target target, double low, double high) {
        AnnualSeries lower = path(target, _ -> low).after(plan.baseYear());
        return new TargetMark(lower, path(target, _ -> high).after(plan.baseYear()), AnnualSeries.EMPTY,
                messages.get("chart.target-each-year", FigureText.value(low) + "–" + FigureText.value(high)),
                lower.years());
    }

    /// Done, which is 1, by its year.
    private TargetMark milestone(Target target) {
        AnnualSeries done = AnnualSeries.EMPTY.with(target.year(), 1);
        return new TargetMark(done, null, AnnualSeries.EMPTY,
                messages.get("chart.target-milestone", Integer.toString(target.year())), done.years());
    }

    private @Nullable TargetMark sinceBase(Target target, TargetKind.ChangeSinceBase change, String about) {
        if (!(projection.at(plan.series(target), plan.baseYear()) instanceof Figure.Known(double base, boolean _))) {
            return null;
        }
        double goal = switch (change.measure()) {
            case ABSOLUTE -> base + change.change();
            case PERCENT -> base * (1 + change.change() / 100);
        };
        return level(target, goal, (change.change() < 0 ? "≤" : "≥") + FigureText.value(goal) + about);
    }

    /// An average growth: a level on a chart of growth rates, a rising path on a chart of levels.
    private @Nullable TargetMark growth(Target target, double percent, String label) {
        if (plan.indicator(target.indicator()).measure() == Measure.GROWTH_RATE) {
            return new TargetMark(path(target, _ -> percent), null, AnnualSeries.EMPTY, label);
        }
        return projection.at(plan.series(target), plan.baseYear()) instanceof Figure.Known(double base, boolean _)
                ? new TargetMark(path(target,
                        year -> base * StrictMath.pow(1 + percent / 100, year - plan.baseYear())), null,
                        AnnualSeries.EMPTY, label)
                : null;
    }

    private @Nullable TargetMark comparator(Attainment attainment) {
        Double threshold = switch (attainment.judgement()) {
            case Judgement.Judged judged -> Double.valueOf(judged.threshold());
            case Judgement.NotAssessable missing -> missing.threshold();
        };
        return threshold == null
                ? null
                : growth(attainment.target(), threshold,
                        messages.get("chart.target-growth", FigureText.value(threshold, "%")));
    }

    private @Nullable TargetMark benchmark(Target target, String region) {
        SeriesKey series = new SeriesKey(target.indicator(), region);
        NavigableMap<Integer, Double> line = ChartFigures.known(projection, series, plan.baseYear(), target.year());
        if (line.isEmpty()) {
            return null;
        }
        NavigableMap<Integer, Double> observed = ChartFigures.known(projection.observed(), series, plan.baseYear(),
                target.year());
        return new TargetMark(new AnnualSeries(line), null, new AnnualSeries(observed),
                region + " " + FigureText.value(line.lastEntry().getValue(),
                        plan.indicator(target.indicator()).unit().symbol()));
    }

    private AnnualSeries path(Target target, IntToDoubleFunction value) {
        NavigableMap<Integer, Double> path = new TreeMap<>();
        for (int year = plan.baseYear(); year <= target.year(); year++) {
            path.put(year, value.applyAsDouble(year));
        }
        return new AnnualSeries(path);
    }
}
