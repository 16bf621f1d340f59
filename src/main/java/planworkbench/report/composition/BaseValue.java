package planworkbench.report.composition;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Figure;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;

/// Where a target started from, in its own unit.
///
/// @param applies whether such a target starts from a value at all: a sum starts from nothing
/// @param value null where there is none
record BaseValue(boolean applies, @Nullable Double value, @Nullable Source source) {

    static BaseValue of(Composition in, Target target) {
        return switch (target.kind()) {
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _,TargetKind.RangePerYear _ -> NONE;
            case TargetKind.Milestone _,TargetKind.ChangeSinceBase _ -> NONE;
            case TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ ->
                stated(target);
            default -> observed(in, target);
        };
    }

    private static final BaseValue NONE = new BaseValue(false, null, null);

    /// The growth of the years before, where the plan says it.
    private static BaseValue stated(Target target) {
        Target.StatedBase base = target.statedBase();
        return base == null ? NONE : new BaseValue(true, base.value(), base.source());
    }

    private static BaseValue observed(Composition in, Target target) {
        Plan plan = in.plan();
        var seen = plan.observation(plan.series(target), plan.baseYear());
        Source source = seen == null ? null : seen.source();
        return in.observed().at(plan.series(target), plan.baseYear()) instanceof Figure.Known(double value, boolean _)
                ? new BaseValue(true, value, source)
                : new BaseValue(true, null, null);
    }
}
