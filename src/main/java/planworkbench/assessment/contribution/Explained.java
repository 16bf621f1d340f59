package planworkbench.assessment.contribution;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.AttainmentAssessment;
import planworkbench.plan.Figure;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetMeasure;
import planworkbench.projection.Projection;

/// The value of which a difference is explained: what a target measures, or a series' figure.
///
/// @param target null for the figure itself
public record Explained(SeriesKey series, @Nullable Target target, int year) {

    public static Explained of(Plan plan, Target target) {
        return new Explained(plan.series(target), target, target.year());
    }

    /// In the target's own year the value that it is judged by, in which an observation comes before a projection; in any
    /// other year what the projection says.
    public Figure in(Plan plan, Projection projection) {
        if (target == null) {
            return projection.at(series, year);
        }
        if (year != target.year()) {
            return new TargetMeasure(plan, projection).value(target, year);
        }
        return switch (new AttainmentAssessment(plan, projection).attainment(target).judgement()) {
            case Judgement.Judged judged -> new Figure.Known(judged.value(), true);
            case Judgement.NotAssessable(Reason reason, Double value, var _, var _) -> value == null
                    ? new Figure.Unknown(reason)
                    : new Figure.Known(value, reason != Reason.BREAK);
        };
    }
}
