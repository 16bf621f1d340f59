package planworkbench.simulation;

import java.util.Arrays;
import java.util.List;

import planworkbench.plan.Bound;
import planworkbench.plan.Direction;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Tolerance;

/// One target on a block of paths: what it measures and whether that is enough, as `TargetMeasure` and `TargetJudge` do it for one
/// projection. Only for targets that can be judged.
///
/// Owns its buffers: one for each thread.
final class TargetPaths {

    private final Plan plan;
    private final Target target;
    private final FigurePaths figures;
    private final double[] measured = new double[Draws.BLOCK];
    private final double[] compared = new double[Draws.BLOCK];
    private final double[] met = new double[Draws.BLOCK];

    TargetPaths(Plan plan, Target target, FigurePaths figures) {
        this.plan = plan;
        this.target = target;
        this.figures = figures;
    }

    Target target() {
        return target;
    }

    /// The series that a target looks at: its own, and the one it is compared with.
    static List<SeriesKey> measured(Plan plan, Target target) {
        SeriesKey own = plan.series(target);
        return switch (target.kind()) {
            case TargetKind.GrowthAbove(String comparator) -> List.of(own, plan.series(comparator));
            case TargetKind.GrowthInStep(String comparator, double _) -> List.of(own, plan.series(comparator));
            case TargetKind.AboveBenchmark(String region) -> List.of(own, new SeriesKey(target.indicator(), region));
            default -> List.of(own);
        };
    }

    /// What the target measures in a year, in its unit. Valid until the next call.
    double[] value(int year, int count) {
        SeriesKey series = plan.series(target);
        switch (target.kind()) {
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ -> cumulated(series, year, count);
            case TargetKind.ChangeSinceBase(double _, TargetKind.ChangeMeasure measure) ->
                change(series, year, measure, count);
            case TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ ->
                averageGrowth(series, year, measured, count);
            default -> System.arraycopy(figures.figures(series, year), 0, measured, 0, count);
        }
        return measured;
    }

    /// 1 where the target is met in its year, 0 elsewhere. Valid until the next call.
    double[] met(int count) {
        Arrays.fill(met, 0, count, 1);
        if (target.kind() instanceof TargetKind.RangePerYear(double low, double _)) {
            for (int year = plan.baseYear() + 1; year <= target.year(); year++) {
                holdAgainst(Bound.atLeast(low), value(year, count), count);
            }
            return met;
        }
        if (!growsOnAverage()) {
            value(target.year(), count);
        }
        switch (target.kind()) {
            case TargetKind.AtLeast(double value) -> holdAgainst(Bound.atLeast(value), measured, count);
            case TargetKind.MoreThan(double value) -> holdAgainst(Bound.moreThan(value), measured, count);
            case TargetKind.AtMost(double value) -> holdAgainst(Bound.atMost(value), measured, count);
            case TargetKind.LessThan(double value) -> holdAgainst(Bound.lessThan(value), measured, count);
            case TargetKind.Within(double low, double high) -> holdAgainst(Bound.within(low, high), measured, count);
            case TargetKind.RangePerYear _ -> throw new IllegalStateException("judged by year: " + target.id());
            case TargetKind.CumulativeAtLeast(double total) -> holdAgainst(Bound.atLeast(total), measured, count);
            case TargetKind.CumulativeRange(double low, double _) -> holdAgainst(Bound.atLeast(low), measured, count);
            case TargetKind.ChangeSinceBase(double change, var _) ->
                holdAgainst(change < 0 ? Bound.atMost(change) : Bound.atLeast(change), measured, count);
            case TargetKind.AverageGrowthAtLeast(double percent) ->
                growsByAtLeast(percent, count);
            case TargetKind.GrowthAbove(String comparator) -> growsMoreThan(plan.series(comparator), count);
            case TargetKind.GrowthInStep(String comparator, double tolerance) -> {
                averageGrowth(plan.series(comparator), target.year(), compared, count);
                inStep(tolerance, count);
            }
            case TargetKind.AboveBenchmark(String region) -> {
                System.arraycopy(figures.figures(new SeriesKey(target.indicator(), region), target.year()), 0, compared,
                        0, count);
                above(count);
            }
            case TargetKind.RankAtMost(int rank) -> holdAgainst(Bound.atMost(rank), measured, count);
            case TargetKind.FullCoverage _ -> holdAgainst(Bound.atLeast(100), measured, count);
            case TargetKind.Milestone _ -> holdAgainst(Bound.atLeast(1), measured, count);
        }
        return met;
    }

    /// Keeps the paths that satisfy the bound.
    private void holdAgainst(Bound bound, double[] values, int count) {
        for (int i = 0; i < count; i++) {
            if (!bound.isMetBy(values[i])) {
                met[i] = 0;
            }
        }
    }

    private void above(int count) {
        for (int i = 0; i < count; i++) {
            met[i] = Tolerance.moreThan(measured[i], compared[i]) ? 1 : 0;
        }
    }

    private boolean growsOnAverage() {
        return target.kind() instanceof TargetKind.AverageGrowthAtLeast
                || target.kind() instanceof TargetKind.GrowthAbove;
    }

    private void growsByAtLeast(double percent, int count) {
        AverageGrowth growth = growth(target.year());
        double wanted = growth.factor(percent);
        overall(plan.series(target), target.year(), measured, count);
        for (int i = 0; i < count; i++) {
            met[i] = growth.isAtLeast(percent, wanted, measured[i]) ? 1 : 0;
        }
    }

    private void growsMoreThan(SeriesKey other, int count) {
        AverageGrowth growth = growth(target.year());
        overall(plan.series(target), target.year(), measured, count);
        overall(other, target.year(), compared, count);
        for (int i = 0; i < count; i++) {
            met[i] = growth.isMoreThan(compared[i], measured[i]) ? 1 : 0;
        }
    }

    private AverageGrowth growth(int year) {
        return new AverageGrowth(year - plan.baseYear());
    }

    private void inStep(double tolerance, int count) {
        Direction direction = plan.indicator(target.indicator()).direction();
        for (int i = 0; i < count; i++) {
            boolean low = direction == Direction.FALL || Tolerance.atLeast(measured[i], compared[i] - tolerance);
            boolean high = direction == Direction.RISE || Tolerance.atLeast(compared[i] + tolerance, measured[i]);
            met[i] = low && high ? 1 : 0;
        }
    }

    /// A year without a figure adds nothing: such a target can only be judged where the other years suffice.
    private void cumulated(SeriesKey series, int year, int count) {
        Arrays.fill(measured, 0, count, 0);
        for (int y = plan.baseYear() + 1; y <= year; y++) {
            double[] added = figures.figures(series, y);
            for (int i = 0; i < count; i++) {
                measured[i] += Double.isNaN(added[i]) ? 0 : added[i];
            }
        }
    }

    private void change(SeriesKey series, int year, TargetKind.ChangeMeasure measure, int count) {
        double[] base = figures.figures(series, plan.baseYear());
        double[] now = figures.figures(series, year);
        for (int i = 0; i < count; i++) {
            measured[i] = measure == TargetKind.ChangeMeasure.ABSOLUTE
                    ? now[i] - base[i]
                    : base[i] > 0 ? (now[i] / base[i] - 1) * 100 : Double.NaN;
        }
    }

    private void averageGrowth(SeriesKey series, int year, double[] into, int count) {
        AverageGrowth growth = growth(year);
        overall(series, year, into, count);
        for (int i = 0; i < count; i++) {
            into[i] = growth.percent(into[i]);
        }
    }

    /// The factor from the base year to a year; NaN where there is none.
    private void overall(SeriesKey series, int year, double[] into, int count) {
        if (plan.indicator(series.indicator()).measure() == Measure.GROWTH_RATE) {
            Arrays.fill(into, 0, count, 1);
            for (int y = plan.baseYear() + 1; y <= year; y++) {
                double[] rate = figures.figures(series, y);
                for (int i = 0; i < count; i++) {
                    into[i] *= 1 + rate[i] / 100;
                }
            }
        } else {
            double[] base = figures.figures(series, plan.baseYear());
            double[] now = figures.figures(series, year);
            for (int i = 0; i < count; i++) {
                into[i] = base[i] > 0 ? now[i] / base[i] : Double.NaN;
            }
        }
    }
}
