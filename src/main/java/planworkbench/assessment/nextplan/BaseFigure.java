package planworkbench.assessment.nextplan;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Figure;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetMeasure;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;

/// What a target starts the next plan with: the figure of its series in the indicator's unit; for a growth of a level the growth reached so
/// far, in the target's own.
public sealed interface BaseFigure {

    /// Observed in the base year.
    record Actual(double value) implements BaseFigure {}

    /// Nothing is observed yet: what the scenario makes of it.
    ///
    /// @param since the year of the figure that the projection starts from; null where it starts from none
    record Projected(double value, @Nullable Integer since) implements BaseFigure {}

    /// The average yearly growth of the present plan's years up to the base year, in per cent.
    ///
    /// @param from the first of these years
    /// @param actual whether it rests on observed figures only
    record Growth(double value, int from, boolean actual) implements BaseFigure {}

    record Missing(Reason reason) implements BaseFigure {}

    /// Sums start from nothing, and what is done or not from not.
    record NotNeeded() implements BaseFigure {}

    /// @param present the plan of now
    /// @param presentProjection of the present plan
    /// @param next the plan of the next period
    static BaseFigure of(Plan present, Projection presentProjection, Plan next, Projection projection, Target target) {
        return switch (target.kind()) {
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _,TargetKind.Milestone _ -> new NotNeeded();
            case TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ when next
                    .indicator(target.indicator()).measure() == Measure.LEVEL ->
                growth(present, presentProjection, next.baseYear(), next.series(target));
            // a year of which only the present plan supposes something is not among those of the next one
            default -> level(next.baseYear(),
                    projection.at(next.series(target), next.baseYear()) instanceof Figure.Known
                            ? projection
                            : presentProjection,
                    next.series(target));
        };
    }

    private static BaseFigure level(int year, Projection projection, SeriesKey series) {
        return switch (projection.at(series, year)) {
            case Figure.Unknown(Reason reason) -> new Missing(reason);
            case Figure.Known(double _, boolean comparable) when !comparable -> new Missing(Reason.BREAK);
            case Figure.Known(double value, boolean _) -> {
                ProjectedSeries projected = projection.get(series);
                yield projected != null && projected.isProjected(year)
                        ? new Projected(value, projected.origin())
                        : new Actual(value);
            }
        };
    }

    private static BaseFigure growth(Plan present, Projection projection, int until, SeriesKey series) {
        return switch (new TargetMeasure(present, projection).averageGrowth(series, until)) {
            case Figure.Unknown(Reason reason) -> new Missing(reason);
            case Figure.Known(double _, boolean comparable) when !comparable -> new Missing(Reason.BREAK);
            case Figure.Known(double value, boolean _) -> {
                ProjectedSeries projected = projection.get(series);
                yield new Growth(value, present.baseYear() + 1, projected == null || !projected.isProjected(until));
            }
        };
    }

    /// Null where there is none.
    default @Nullable Double known() {
        return switch (this) {
            case Actual(double value) -> value;
            case Projected(double value, Integer _) -> value;
            case Growth(double value, int _, boolean _) -> value;
            case Missing _,NotNeeded _ -> null;
        };
    }

    /// Whether it rests on observed figures.
    default boolean isActual() {
        return this instanceof Actual || (this instanceof Growth growth && growth.actual());
    }
}
