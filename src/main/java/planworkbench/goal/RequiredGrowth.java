package planworkbench.goal;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Bound;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Figure;
import planworkbench.plan.Judgement;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetMeasure;
import planworkbench.plan.TargetMeasure.BoundOrReason;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;

/// The growth that would reach a target from the scenario's origin (所需增速); closed forms.
///
/// Growth is a fraction a year, of the level as stored; the step is in the indicator's unit a year (percentage points
/// for shares). A strict target needs a hair more than its value, so that what is required also satisfies it.
public sealed interface RequiredGrowth {

    /// @param growth null where growth makes no sense (sums of additions, a start at or below zero)
    /// @param step null for growth targets
    /// @param from the year it is counted from
    record Required(@Nullable Double growth, @Nullable Double step, int from, int to) implements RequiredGrowth {}

    record None(Reason reason) implements RequiredGrowth {}

    static RequiredGrowth of(Plan plan, Projection projection, Target target) {
        return new RequiredGrowthRule(plan, projection, target).required();
    }
}

/// One target's required growth under one projection.
record RequiredGrowthRule(Plan plan, Projection projection, Target target) {

    RequiredGrowth required() {
        BoundOrReason bound = new TargetMeasure(plan, projection).bound(target, target.year());
        return switch (bound) {
            case BoundOrReason.None(Reason reason) -> new RequiredGrowth.None(reason);
            case BoundOrReason.Has(Bound _, boolean comparable) when !comparable ->
                new RequiredGrowth.None(Reason.BREAK);
            case BoundOrReason.Has(Bound has, boolean _) -> switch (target.kind()) {
                case TargetKind.RankAtMost _,TargetKind.Milestone _ -> new RequiredGrowth.None(Reason.MANUAL);
                case TargetKind.RangePerYear(double low, double _) -> everyYear(low);
                case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ -> additions(has);
                case TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ ->
                    averageGrowth(has);
                case TargetKind.ChangeSinceBase(double _, TargetKind.ChangeMeasure measure) ->
                    sinceBase(has, measure);
                default -> level(has);
            };
        };
    }

    private RequiredGrowth level(Bound bound) {
        ProjectedSeries series = projection.get(plan.series(target));
        if (series == null || series.origin() == null) {
            return new RequiredGrowth.None(noOrigin(series));
        }
        int from = series.origin();
        if (!series.comparable()) {
            return new RequiredGrowth.None(Reason.BREAK);
        }
        int years = target.year() - from;
        Double start = series.values().values().get(from);
        if (years < 1 || start == null) {
            return new RequiredGrowth.None(Reason.NOT_APPLICABLE);
        }
        double linked = start * series.linkFactor();
        double goal = bound.low() != Double.NEGATIVE_INFINITY && bound.high() != Double.POSITIVE_INFINITY
                ? bound.nearestMeeting(linked)
                : bound.edge();
        Double growth = linked > 0 && goal > 0 ? CompoundGrowth.rate(linked, goal, years) : null;
        double step = (goal - linked) / years / series.linkFactor();
        return new RequiredGrowth.Required(growth, step, from, target.year());
    }

    private RequiredGrowth sinceBase(Bound change, TargetKind.ChangeMeasure measure) {
        if (!(projection.at(plan.series(target), plan.baseYear()) instanceof Figure.Known(double base, boolean _))) {
            return new RequiredGrowth.None(Reason.NO_BASE);
        }
        if (measure == TargetKind.ChangeMeasure.PERCENT && base <= 0) {
            return new RequiredGrowth.None(Reason.NOT_APPLICABLE);
        }
        double factor = measure == TargetKind.ChangeMeasure.PERCENT ? base / 100 : 1;
        return level(new Bound(base + change.low() * factor, base + change.high() * factor, change.strict()));
    }

    /// What every year that is left needs. A year that was missed cannot be made good, and one without a figure leaves
    /// the target open whatever follows.
    private RequiredGrowth everyYear(double low) {
        int from = startOfAdditions();
        if (new TargetJudge(plan, projection.observed()).judge(target, target.year()) instanceof Judgement.Judged) {
            return new RequiredGrowth.None(Reason.NOT_APPLICABLE);
        }
        for (int year = plan.baseYear() + 1; year <= from; year++) {
            if (projection.at(plan.series(target), year) instanceof Figure.Unknown(Reason reason)) {
                return new RequiredGrowth.None(reason);
            }
        }
        return new RequiredGrowth.Required(null, low, from, target.year());
    }

    /// Additions start from nothing, at the base year where none was observed.
    private int startOfAdditions() {
        ProjectedSeries series = projection.get(plan.series(target));
        return series == null || series.origin() == null
                ? plan.baseYear()
                : StrictMath.max(plan.baseYear(), series.origin());
    }

    /// What is still to be added, in equal parts over the years that are left.
    private RequiredGrowth additions(Bound total) {
        SeriesKey key = plan.series(target);
        ProjectedSeries series = projection.get(key);
        if (series != null && !series.comparable()) {
            return new RequiredGrowth.None(Reason.BREAK);
        }
        int from = startOfAdditions();
        double sum = 0;
        for (int year = plan.baseYear() + 1; year <= from; year++) {
            if (!(projection.at(key, year) instanceof Figure.Known(double value, boolean _))) {
                return new RequiredGrowth.None(Reason.NO_DATA);
            }
            sum += value;
        }
        int years = target.year() - from;
        return years < 1
                ? new RequiredGrowth.None(Reason.NOT_APPLICABLE)
                : new RequiredGrowth.Required(null,
                        StrictMath.max(0, total.low() - sum) / years / (series == null ? 1 : series.linkFactor()),
                        from, target.year());
    }

    /// What the remaining years must grow for the average since the base year to reach the bound.
    private RequiredGrowth averageGrowth(Bound percent) {
        ProjectedSeries series = projection.get(plan.series(target));
        Integer from = startOfGrowth(series);
        if (from == null) {
            return new RequiredGrowth.None(noOrigin(series));
        }
        int left = target.year() - from;
        int all = target.year() - plan.baseYear();
        if (left < 1) {
            return new RequiredGrowth.None(Reason.NOT_APPLICABLE);
        }
        double goal = StrictMath.pow(1 + percent.edge() / 100, all);
        if (from == plan.baseYear()) {
            return new RequiredGrowth.Required(percent.edge() / 100, null, from, target.year());
        }
        return switch (new TargetMeasure(plan, projection).averageGrowth(plan.series(target), from)) {
            case Figure.Unknown(Reason reason) -> new RequiredGrowth.None(reason);
            case Figure.Known(double soFar, boolean _) -> {
                double grown = StrictMath.pow(1 + soFar / 100, from - plan.baseYear());
                yield new RequiredGrowth.Required(StrictMath.pow(goal / grown, 1.0 / left) - 1, null, from,
                        target.year());
            }
        };
    }

    /// A series of growth rates starts from nothing, at the base year where none was observed.
    private @Nullable Integer startOfGrowth(@Nullable ProjectedSeries series) {
        if (series == null) {
            return null;
        }
        boolean supposedRates = series.origin() == null && series.missing() == null
                && plan.indicator(target.indicator()).measure() == Measure.GROWTH_RATE;
        return supposedRates ? Integer.valueOf(plan.baseYear()) : series.origin();
    }

    private static Reason noOrigin(@Nullable ProjectedSeries series) {
        return series == null || series.missing() == null ? Reason.NO_BASE : series.missing();
    }
}
