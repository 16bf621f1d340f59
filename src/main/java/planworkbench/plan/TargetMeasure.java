package planworkbench.plan;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Figure.Known;
import planworkbench.plan.Figure.Unknown;

/// What a target measures in a year, and what it is held against.
///
/// A growth target measures an average growth in per cent a year, a cumulative one a sum since the base year, the
/// others the figure itself.
public final class TargetMeasure {

    private final Plan plan;
    private final Figures figures;

    public TargetMeasure(Plan plan, Figures figures) {
        this.plan = plan;
        this.figures = figures;
    }

    /// The value in the target's unit.
    public Figure value(Target target, int year) {
        SeriesKey series = plan.series(target);
        return switch (target.kind()) {
            case TargetKind.AtLeast _,TargetKind.MoreThan _,TargetKind.AtMost _,TargetKind.LessThan _ ->
                figures.at(series, year);
            case TargetKind.Within _,TargetKind.AboveBenchmark _,TargetKind.FullCoverage _ ->
                figures.at(series, year);
            case TargetKind.RankAtMost _ -> figures.at(series, year);
            case TargetKind.RangePerYear _ -> figures.at(series, year);
            case TargetKind.CumulativeAtLeast(double total) -> cumulated(series, year, total);
            case TargetKind.CumulativeRange(double low, double _) -> cumulated(series, year, low);
            case TargetKind.ChangeSinceBase(double _, TargetKind.ChangeMeasure measure) ->
                change(series, year, measure);
            case TargetKind.AverageGrowthAtLeast _ -> averageGrowth(series, year);
            case TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ -> averageGrowth(series, year);
            case TargetKind.Milestone _ -> done(series, year);
        };
    }

    /// What the value is held against, as [Known] bound value or the reason why there is none.
    public BoundOrReason bound(Target target, int year) {
        return switch (target.kind()) {
            case TargetKind.AtLeast(double value) -> of(Bound.atLeast(value));
            case TargetKind.MoreThan(double value) -> of(Bound.moreThan(value));
            case TargetKind.AtMost(double value) -> of(Bound.atMost(value));
            case TargetKind.LessThan(double value) -> of(Bound.lessThan(value));
            case TargetKind.Within(double low, double high) -> of(Bound.within(low, high));
            case TargetKind.RangePerYear(double low, double _) -> of(Bound.atLeast(low));
            case TargetKind.CumulativeAtLeast(double total) -> of(Bound.atLeast(total));
            case TargetKind.CumulativeRange(double low, double _) -> of(Bound.atLeast(low));
            case TargetKind.ChangeSinceBase(double change, var _) ->
                of(change < 0 ? Bound.atMost(change) : Bound.atLeast(change));
            case TargetKind.AverageGrowthAtLeast(double percent) -> of(Bound.atLeast(percent));
            case TargetKind.GrowthAbove(String comparator) ->
                ofComparator(averageGrowth(plan.series(comparator), year), Bound::moreThan);
            case TargetKind.GrowthInStep(String comparator, double tolerance) -> ofComparator(
                    averageGrowth(plan.series(comparator), year), growth -> inStep(target, growth, tolerance));
            case TargetKind.AboveBenchmark(String region) ->
                ofComparator(figures.at(new SeriesKey(target.indicator(), region), year), Bound::moreThan);
            case TargetKind.RankAtMost(int rank) -> of(Bound.atMost(rank));
            case TargetKind.FullCoverage _ -> of(Bound.atLeast(100));
            case TargetKind.Milestone _ -> of(Bound.atLeast(1));
        };
    }

    /// The way to a target from the base year on, through its planned values; null where no years lead to it, or an end of it is
    /// not known.
    public @Nullable PlannedPath path(Target target) {
        if (!target.kind().isReachedByYears(plan.indicator(target.indicator()).measure())) {
            return null;
        }
        boolean fromNothing = target.isSum() || target.kind() instanceof TargetKind.ChangeSinceBase;
        Figure start = fromNothing ? new Known(0, true) : figures.at(plan.series(target), plan.baseYear());
        return start instanceof Known(double from, boolean _)
                && bound(target, target.year()) instanceof BoundOrReason.Has(Bound bound, boolean _)
                        ? PlannedPath.of(target, plan.baseYear(), from,
                                bound.low() == Double.NEGATIVE_INFINITY ? bound.high() : bound.low())
                        : null;
    }

    /// A bound, or why there is none.
    public sealed interface BoundOrReason {
        /// @param comparable false where it rests on a comparator's figure behind a break
        record Has(Bound bound, boolean comparable) implements BoundOrReason {}

        record None(Reason reason) implements BoundOrReason {}
    }

    private interface BoundAt {
        Bound of(double value);
    }

    private static BoundOrReason of(Bound bound) {
        return new BoundOrReason.Has(bound, true);
    }

    private static BoundOrReason ofComparator(Figure comparator, BoundAt boundAt) {
        return switch (comparator) {
            case Known(double value, boolean comparable) -> new BoundOrReason.Has(boundAt.of(value), comparable);
            case Unknown(Reason reason) -> new BoundOrReason.None(reason);
        };
    }

    private Bound inStep(Target target, double growth, double tolerance) {
        return switch (plan.indicator(target.indicator()).direction()) {
            case RISE -> Bound.atLeast(growth - tolerance);
            case FALL -> Bound.atMost(growth + tolerance);
            case HOLD -> Bound.within(growth - tolerance, growth + tolerance);
        };
    }

    /// Sum of the additions since the base year. With a year missing the sum is known only once it suffices, for
    /// additions are never negative.
    private Figure cumulated(SeriesKey series, int year, double enough) {
        double sum = 0;
        boolean comparable = true;
        Reason missing = null;
        for (int y = plan.baseYear() + 1; y <= year; y++) {
            switch (figures.at(series, y)) {
                case Known(double value, boolean comparableThen) -> {
                    sum += value;
                    comparable &= comparableThen;
                }
                case Unknown(Reason reason) -> missing = reason;
            }
        }
        return missing == null || (Tolerance.atLeast(sum, enough) && sum > 0)
                ? new Known(sum, comparable)
                : new Unknown(missing);
    }

    private Figure change(SeriesKey series, int year, TargetKind.ChangeMeasure measure) {
        if (!(figures.at(series, plan.baseYear()) instanceof Known(double base, boolean _))) {
            return new Unknown(Reason.NO_BASE);
        }
        return switch (figures.at(series, year)) {
            case Unknown unknown -> unknown;
            // no change is computed across a break
            case Known(double _, boolean comparable) when !comparable -> new Unknown(Reason.BREAK);
            case Known(double value, boolean comparable) -> switch (measure) {
                case ABSOLUTE -> new Known(value - base, comparable);
                case PERCENT ->
                    base > 0 ? new Known((value / base - 1) * 100, comparable) : new Unknown(Reason.NOT_APPLICABLE);
            };
        };
    }

    /// Average growth since the base year, per cent a year: of the yearly rates where the series holds growth rates,
    /// of the level otherwise.
    public Figure averageGrowth(SeriesKey series, int year) {
        int years = year - plan.baseYear();
        if (years < 1) {
            return new Unknown(Reason.NOT_APPLICABLE);
        }
        return plan.indicator(series.indicator()).measure() == Measure.GROWTH_RATE
                ? averageRate(series, year, years)
                : growthOfLevel(series, year, years);
    }

    private Figure averageRate(SeriesKey series, int year, int years) {
        double product = 1;
        boolean comparable = true;
        for (int y = plan.baseYear() + 1; y <= year; y++) {
            switch (figures.at(series, y)) {
                case Known(double rate, boolean comparableThen) -> {
                    product *= 1 + rate / 100;
                    comparable &= comparableThen;
                }
                case Unknown unknown -> {
                    return unknown;
                }
            }
        }
        return product > 0
                ? new Known((StrictMath.pow(product, 1.0 / years) - 1) * 100, comparable)
                : new Unknown(Reason.NOT_APPLICABLE);
    }

    private Figure growthOfLevel(SeriesKey series, int year, int years) {
        if (!(figures.at(series, plan.baseYear()) instanceof Known(double base, boolean _))) {
            return new Unknown(Reason.NO_BASE);
        }
        return switch (figures.at(series, year)) {
            case Unknown unknown -> unknown;
            // growth is not computed across a break
            case Known(double _, boolean comparable) when !comparable -> new Unknown(Reason.BREAK);
            case Known(double value, boolean comparable) -> base > 0 && value > 0
                    ? new Known(CompoundGrowth.rate(base, value, years) * 100, comparable)
                    : new Unknown(Reason.NOT_APPLICABLE);
        };
    }

    /// 1 once any year up to this one says done; what the year itself says otherwise.
    private Figure done(SeriesKey series, int year) {
        for (int y = plan.baseYear(); y < year; y++) {
            if (figures.at(series, y) instanceof Known(double value, boolean _) && value >= 1) {
                return new Known(1, true);
            }
        }
        return figures.at(series, year);
    }
}
