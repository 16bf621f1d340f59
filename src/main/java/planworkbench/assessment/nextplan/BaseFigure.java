package planworkbench.assessment.nextplan;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Figure;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;

/// The figure that a target's series starts the next plan with, in the indicator's unit.
public sealed interface BaseFigure {

    /// Observed in the base year.
    record Actual(double value) implements BaseFigure {}

    /// Nothing is observed yet: what the scenario makes of it.
    ///
    /// @param since the year of the figure that the projection starts from; null where it starts from none
    record Projected(double value, @Nullable Integer since) implements BaseFigure {}

    record Missing(Reason reason) implements BaseFigure {}

    /// @param plan of the next period
    static BaseFigure of(Plan plan, Projection projection, SeriesKey series) {
        ProjectedSeries projected = projection.get(series);
        return switch (projection.at(series, plan.baseYear())) {
            case Figure.Unknown(Reason reason) -> new Missing(reason);
            case Figure.Known(double _, boolean comparable) when !comparable -> new Missing(Reason.BREAK);
            case Figure.Known(double value, boolean _) -> projected != null && projected.isProjected(plan.baseYear())
                    ? new Projected(value, projected.origin())
                    : new Actual(value);
        };
    }

    /// Null where it is missing.
    default @Nullable Double known() {
        return switch (this) {
            case Actual(double value) -> value;
            case Projected(double value, Integer _) -> value;
            case Missing _ -> null;
        };
    }
}
