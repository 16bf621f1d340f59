package planworkbench.goal;

import java.util.stream.IntStream;

import planworkbench.plan.Bound;
import planworkbench.plan.Figure;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetMeasure;
import planworkbench.plan.TargetMeasure.BoundOrReason;
import planworkbench.plan.Tolerance;
import planworkbench.projection.Projection;

/// How far a target's value lies beyond what just meets it, in the target's unit.
///
/// Unlike the margin that is shown, it has no flat stretch around the threshold and counts from just beyond a strict one: its zero is
/// what [RequiredGrowth] asks for, and wherever it is not negative the target is met.
record TargetDistance(Plan plan, Target target) {

    /// NaN where the target cannot be judged.
    double of(Projection projection) {
        TargetMeasure measure = new TargetMeasure(plan, projection);
        if (target.kind() instanceof TargetKind.RangePerYear) {
            return IntStream.rangeClosed(plan.baseYear() + 1, target.year())
                    .mapToDouble(year -> inYear(measure, year)).min().orElse(Double.NaN);
        }
        return inYear(measure, target.year());
    }

    private double inYear(TargetMeasure measure, int year) {
        return measure.value(target, year) instanceof Figure.Known(double value, boolean comparable) && comparable
                && measure.bound(target, year) instanceof BoundOrReason.Has(Bound bound, boolean also) && also
                        ? beyond(bound, value)
                        : Double.NaN;
    }

    private static double beyond(Bound bound, double value) {
        double above = value - (bound.strict() && Double.isFinite(bound.low())
                ? Tolerance.justAbove(bound.low())
                : bound.low());
        double below = (bound.strict() && Double.isFinite(bound.high())
                ? Tolerance.justBelow(bound.high())
                : bound.high()) - value;
        return StrictMath.min(above, below);
    }
}
