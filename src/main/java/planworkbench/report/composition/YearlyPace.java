package planworkbench.report.composition;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.Way;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Judgement;
import planworkbench.plan.Rating;
import planworkbench.plan.TargetKind;

/// What a target did a year so far, against what it needs a year from now on.
///
/// @param step whether both are steps in the target's unit; growth as a fraction otherwise
/// @param from the year of the latest figure
record YearlyPace(double observed, double required, boolean step, int from) {

    /// Empty where there is nothing more to do, or one of the two is not known.
    static Optional<YearlyPace> of(ReportedTarget one) {
        Assessment assessment = one.assessment();
        if (assessment.rating() == Rating.AHEAD || assessment.rating() == Rating.COMPLETED
                || !(one.fromNow() instanceof RequiredGrowth.Required required)) {
            return Optional.empty();
        }
        Double growth = required.growth();
        Double step = required.step();
        Way way = assessment.way();
        if (step != null && (growth == null || one.target().unit().isPercent())) {
            return way == null
                    ? Optional.empty()
                    : Optional.of(new YearlyPace((way.now() - way.base()) / way.elapsed(), step, true,
                            required.from()));
        }
        Double observed = observedGrowth(assessment);
        return growth == null || observed == null
                ? Optional.empty()
                : Optional.of(new YearlyPace(observed, growth, false, required.from()));
    }

    private static @Nullable Double observedGrowth(Assessment assessment) {
        boolean isAverage = switch (assessment.target().kind()) {
            case TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ -> true;
            default -> false;
        };
        if (isAverage) {
            return assessment.judgement() instanceof Judgement.Judged judged ? (Double) (judged.value() / 100) : null;
        }
        return assessment.growthRatio().observed();
    }

    double difference() {
        return required - observed;
    }

    /// Whether more is needed than was done, where a rise is wanted.
    boolean asksForMore() {
        return required > observed;
    }
}
